import { describe, expect, it } from 'vitest';
import { parsed, textAt } from '../src/json.ts';
import { validateAddIn } from '../src/outlook/validateAddIn.ts';
import { filledAddIn } from '../src/package/template.ts';
import { addInIdOf } from '../src/package/values.ts';
import { good, values } from './goodPackage.ts';

const addIn = await filledAddIn(values, '1.0.0');
const xml = new TextDecoder().decode(addIn);
const find = (text: string) => validateAddIn(new TextEncoder().encode(text), values.HOST);

function replacing(text: string, by: string): string {
  if (!xml.includes(text)) throw new Error(`The XML manifest has no ${text}.`);
  return xml.replace(text, by);
}

describe('The XML manifest', () => {
  it('has no finding', () => {
    expect(validateAddIn(addIn, values.HOST)).toEqual([]);
  });

  it('opens the page of the package’s pane, for the same Outlooks', () => {
    const manifest = parsed(good.get('manifest.json') ?? new Uint8Array());
    expect(xml).toContain(textAt(manifest, 'extensions', 0, 'runtimes', 0, 'code', 'page') ?? 'no page');
    const version = textAt(manifest, 'extensions', 0, 'requirements', 'capabilities', 0, 'minVersion') ?? 'no version';
    expect(xml).toContain(`<Set Name="Mailbox" MinVersion="${version}" />`);
  });

  it('is hidden where the package is, by its id', () => {
    const manifest = parsed(good.get('manifest.json') ?? new Uint8Array());
    const hidden = textAt(manifest, 'extensions', 0, 'alternates', 0, 'hide', 'customOfficeAddin', 'officeAddinId');
    expect(hidden).toBe(addInIdOf(values.APPID));
    expect(xml).toContain(`<Id>${addInIdOf(values.APPID.toUpperCase())}</Id>`);
  });

  it.each([
    ['no XML', () => xml.replace('</OfficeApp>', ''), 'add-in-unreadable'],
    ['another root', () => '<a/>', 'add-in-unreadable'],
    ['a page that is sent in the clear', () => replacing('https://', 'http://'), 'address-not-https'],
    ['a page of another domain', () => replacing(values.HOST, 'fabrikam.com'), 'domain-not-valid'],
    ['a place to fill in', () => replacing(values.HOST, '{{HOST}}'), 'placeholder-unfilled'],
    [
      'a resource that is not there',
      () => replacing('resid="group.label"', 'resid="group.labels"'),
      'resource-unknown',
    ],
    ['a resource of no use', () => replacing('<Label resid="group.label" />', ''), 'resource-unused'],
    ['a text that is too long', () => replacing('"1:1 prompts"', `"${'a'.repeat(126)}"`), 'text-too-long'],
    [
      'a language missing',
      () => replacing('<bt:Override Locale="ar-SA"', '<bt:Override Locale="ar"'),
      'language-key-missing',
    ],
    ['an id that is none', () => replacing('<Id>', '<Id>x'), 'add-in-id'],
    ['a version of three numbers', () => replacing('1.0.0.0', '1.0.0'), 'version-malformed'],
    ['no leave to write', () => replacing('ReadWriteItem', 'ReadItem'), 'permission-of-other-type'],
    ['another surface', () => replacing('AppointmentOrganizer', 'AppointmentAttendee'), 'surface-missing'],
    ['no small icon', () => replacing('size="16"', 'size="20"'), 'icon-size'],
  ])('with %s is refused', (_, broken, code) => {
    expect(find(broken()).map((found) => found.code)).toContain(code);
  });
});
