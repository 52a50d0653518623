import type { Finding } from '../finding.ts';
import { addInFile, all, readAddIn, type Element } from './addIn.ts';

/** Tags of the languages that the product speaks, besides English. */
const languages = ['de-DE', 'ar-SA'];

/** https://learn.microsoft.com/javascript/api/manifest/resources */
const longest: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const longestId = 32;

const finding = (code: string, { path }: Pick<Element, 'path'>, problem: string, advice: string): Finding => ({
  code,
  file: addInFile,
  pointer: path,
  problem,
  advice,
});

/**
 * What is wrong with the XML manifest of the pane. Microsoft's own validator of it asks a service of Microsoft's, and finds
 * none of this.
 */
export function validateAddIn(bytes: Uint8Array, host: string): Finding[] {
  const root = readAddIn(bytes);
  if (root?.name !== 'OfficeApp') {
    return [finding('add-in-unreadable', { path: '' }, 'The file is no XML manifest.', 'Mend its XML, in UTF-8.')];
  }
  const elements = [...all(root)];
  return [
    ...wrongAddresses(elements, host),
    ...wrongResources(elements),
    ...wrongTexts(elements),
    ...wrongParts(elements),
  ];
}

function* wrongAddresses(elements: readonly Element[], host: string): Iterable<Finding> {
  for (const element of elements) {
    for (const text of [element.text, ...Object.values(namespaceless(element))]) {
      if (/\{\{.*?\}\}/.test(text)) {
        yield finding('placeholder-unfilled', element, `${text} waits for a value.`, 'Make it with make package.');
      } else if (/^http:/i.test(text)) {
        yield finding('address-not-https', element, `${text} is sent in the clear.`, 'Outlook loads https alone.');
      } else if (/^https:/i.test(text) && new URL(text).host !== host) {
        yield finding(
          'domain-not-valid',
          element,
          `${text} is not at ${host}.`,
          'Outlook opens other domains outside.',
        );
      }
    }
  }
}

function* wrongResources(elements: readonly Element[]): Iterable<Finding> {
  const resources = elements.filter(({ path, attributes }) => path.includes('/Resources/') && attributes['id']);
  const named = elements.filter(({ attributes }) => attributes['resid'] !== undefined);
  for (const element of named) {
    if (!resources.some(({ attributes }) => attributes['id'] === element.attributes['resid'])) {
      yield finding(
        'resource-unknown',
        element,
        `There is no resource ${String(element.attributes['resid'])}.`,
        'Add it to Resources, or mend the name.',
      );
    }
  }
  for (const element of resources) {
    const id = element.attributes['id'] ?? '';
    if (id.length > longestId)
      yield finding('text-too-long', element, `${id} is longer than 32 letters.`, 'Shorten it.');
    if (!named.some(({ attributes }) => attributes['resid'] === id)) {
      yield finding('resource-unused', element, `Nothing shows the resource ${id}.`, 'Use it, or leave it out.');
    }
  }
}

function* wrongTexts(elements: readonly Element[]): Iterable<Finding> {
  for (const group of elements.filter(({ name }) => longest[name] !== undefined)) {
    for (const element of all(group)) {
      const text = element.attributes['DefaultValue'] ?? element.attributes['Value'] ?? '';
      if (text.length > (longest[group.name] ?? 0)) {
        yield finding('text-too-long', element, `“${text}” is too long.`, `Keep to ${longest[group.name]} letters.`);
      }
    }
  }
  for (const element of elements.filter(({ children }) => children.some(({ name }) => name.endsWith('Override')))) {
    const given = element.children.map(({ attributes }) => attributes['Locale']);
    for (const language of languages.filter((tag) => !given.includes(tag))) {
      yield finding('language-key-missing', element, `There is no text in ${language}.`, 'Translate it.');
    }
  }
}

/** What has to be there for Outlook to show the button at all. */
function* wrongParts(elements: readonly Element[]): Iterable<Finding> {
  const root = { path: '/OfficeApp' };
  const textOf = (name: string) => elements.find((element) => element.name === name)?.text ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(textOf('Id'))) {
    yield finding('add-in-id', root, 'The id is no GUID.', 'Give it one of its own.');
  }
  if (!/^\d+(\.\d+){3}$/.test(textOf('Version'))) {
    yield finding('version-malformed', root, 'The version is not four numbers.', 'Write it as 1.2.3.0.');
  }
  if (textOf('Permissions') !== 'ReadWriteItem') {
    yield finding('permission-of-other-type', root, 'It may not write into the invite.', 'Ask for ReadWriteItem.');
  }
  if (!elements.some(({ attributes }) => attributes['xsi:type'] === 'AppointmentOrganizerCommandSurface')) {
    yield finding('surface-missing', root, 'No organizer gets the button.', 'Add AppointmentOrganizerCommandSurface.');
  }
  const sizes = elements.filter(({ name, path }) => name === 'bt:Image' && path.includes('/Icon/'));
  for (const size of ['16', '32', '80'].filter(
    (wanted) => !sizes.some(({ attributes }) => attributes['size'] === wanted),
  )) {
    yield finding('icon-size', root, `The button has no icon of ${size} pixels.`, 'Outlook wants 16, 32 and 80.');
  }
}

const namespaceless = ({ attributes }: Element): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns')));
