import { manifestFile, type Rule } from '../appPackage.ts';
import { pointerTo, textAt } from '../json.ts';

/** Teams compares versions number by number and offers an update for a higher one. */
export const hasAVersion: Rule = function* ({ manifest }) {
  const version = textAt(manifest, 'version');
  if (version !== undefined && !/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version)) {
    yield {
      code: 'version-malformed',
      file: manifestFile,
      pointer: pointerTo('version'),
      problem: `${version} is no version.`,
      advice: 'Use three numbers, such as 1.2.0.',
    };
  }
};
