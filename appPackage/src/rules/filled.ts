import { manifestFile, type Rule } from '../appPackage.ts';
import type { Finding } from '../finding.ts';
import { parsed, pointerTo, texts } from '../json.ts';

const placeholder = /\$?\{\{.*?\}\}|<<.*?>>/;

/** No file of the package still has a place that a value belongs to. */
export const isFilled: Rule = function* ({ files, manifest }) {
  for (const [file, bytes] of files) {
    if (file.endsWith('.json')) yield* placeholdersIn(file, file === manifestFile ? manifest : parsed(bytes));
  }
};

function* placeholdersIn(file: string, content: unknown): Iterable<Finding> {
  for (const { path, text } of texts(content)) {
    const found = placeholder.exec(text);
    if (found) {
      yield {
        code: 'placeholder-unfilled',
        file,
        pointer: pointerTo(...path),
        problem: `${found[0]} was not replaced by a value.`,
        advice: 'Make the package with make package, which fills the values in.',
      };
    }
  }
}
