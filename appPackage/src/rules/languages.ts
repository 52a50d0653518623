import { manifestFile, type Rule } from '../appPackage.ts';
import type { Finding } from '../finding.ts';
import { at, isRecord, listAt, parsed, pointerTo, textAt } from '../json.ts';
import { languageSchemaFindings } from './schema.ts';

/** Each language has every text that the others have, and none that stands nowhere in the manifest. */
export const speaksItsLanguages: Rule = function* ({ files, manifest }) {
  const languages = languageFiles(manifest).flatMap(({ file, tag }) => {
    const bytes = files.get(file);
    return bytes ? [{ file, tag, content: parsed(bytes) }] : [];
  });
  const all = new Set(languages.flatMap(({ content }) => keysOf(content)));

  for (const { file, tag, content } of languages) {
    if (!isRecord(content)) {
      yield {
        code: 'language-unreadable',
        file,
        pointer: '',
        problem: 'The file is no JSON object.',
        advice: 'Mend its JSON, in UTF-8.',
      };
      continue;
    }
    const unknown = keysOf(content).filter((key) => typeof at(manifest, ...pathOf(key)) !== 'string');
    for (const key of unknown) {
      yield {
        code: 'language-key-unknown',
        file,
        pointer: pointerTo(key),
        problem: `The manifest has no text at ${key}.`,
        advice: 'Count the commands and parameters from 0, or remove the key.',
      };
    }
    yield* languageSchemaFindings(file, content).filter(
      ({ pointer }) => !unknown.some((key) => pointer === pointerTo(key)),
    );
    for (const key of all) {
      if (!(key in content) && typeof at(manifest, ...pathOf(key)) === 'string') {
        yield {
          code: 'language-key-missing',
          file,
          pointer: pointerTo(key),
          problem: `The text at ${key} is not given in ${tag}.`,
          advice: 'Translate it, or the app mixes two languages.',
        };
      }
    }
  }
  yield* tagFindings(manifest);
};

function* tagFindings(manifest: unknown): Iterable<Finding> {
  const tags = languageFiles(manifest).map(({ tag }) => tag.toLowerCase());
  for (const [index] of listAt(manifest, 'localizationInfo', 'additionalLanguages').entries()) {
    const tag = textAt(manifest, 'localizationInfo', 'additionalLanguages', index, 'languageTag');
    if (tag !== undefined && tags.filter((other) => other === tag.toLowerCase()).length > 1) {
      yield {
        code: 'language-twice',
        file: manifestFile,
        pointer: pointerTo('localizationInfo', 'additionalLanguages', index, 'languageTag'),
        problem: `There are texts in ${tag} twice.`,
        advice: 'Keep one of them.',
      };
    }
  }
}

function languageFiles(manifest: unknown): { file: string; tag: string }[] {
  const info = at(manifest, 'localizationInfo');
  const main = { file: textAt(info, 'defaultLanguageFile') ?? '', tag: textAt(info, 'defaultLanguageTag') ?? '' };
  const others = listAt(info, 'additionalLanguages').map((language) => ({
    file: textAt(language, 'file') ?? '',
    tag: textAt(language, 'languageTag') ?? '',
  }));
  return [main, ...others].filter(({ tag }) => tag !== '');
}

const keysOf = (content: unknown): string[] =>
  isRecord(content) ? Object.keys(content).filter((key) => key !== '$schema' && key !== 'localizationKeys') : [];

/** `a[0].b` as the way to the text. */
const pathOf = (key: string): (string | number)[] =>
  key
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
