import { manifestFile, type AppPackage, type Rule } from '../appPackage.ts';
import { at, isRecord, listAt, pointerTo, textAt } from '../json.ts';

/** A file that the manifest names, and where it does. */
export interface Named {
  file: string;
  path: readonly (string | number)[];
}

export function namedFiles({ manifest }: AppPackage): Named[] {
  const named = (...path: readonly (string | number)[]): Named[] => {
    const file = textAt(manifest, ...path);
    return file === undefined ? [] : [{ file, path }];
  };
  return [
    ...namesIn(at(manifest, 'icons')).flatMap((icon) => named('icons', icon)),
    ...named('localizationInfo', 'defaultLanguageFile'),
    ...listAt(manifest, 'localizationInfo', 'additionalLanguages').flatMap((_, index) =>
      named('localizationInfo', 'additionalLanguages', index, 'file'),
    ),
    ...listAt(manifest, 'configurableTabs').flatMap((_, index) =>
      named('configurableTabs', index, 'sharePointPreviewImage'),
    ),
    ...listAt(manifest, 'activities', 'activityIcons').flatMap((_, index) =>
      named('activities', 'activityIcons', index, 'iconFile'),
    ),
  ];
}

const namesIn = (value: unknown): string[] => (isRecord(value) ? Object.keys(value) : []);

/** What the manifest names is there, and nothing else is. */
export const hasItsFiles: Rule = function* (app) {
  const named = namedFiles(app);
  for (const { file, path } of named) {
    if (!app.files.has(file)) {
      yield {
        code: 'file-missing',
        file: manifestFile,
        pointer: pointerTo(...path),
        problem: `The package has no file ${file}.`,
        advice: 'Add it at the root of the package, or mend the name: case matters.',
      };
    }
  }
  for (const file of app.files.keys()) {
    if (file !== manifestFile && !named.some((other) => other.file === file)) {
      yield {
        code: 'file-unused',
        file,
        pointer: '',
        problem: 'The manifest does not name this file.',
        advice: 'Name it, or leave it out: everyone who installs the app can read it.',
      };
    }
  }
};
