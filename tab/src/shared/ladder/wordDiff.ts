import { diffArrays } from 'diff';
import type { Part } from '../ui/text/ranges';

export interface WordDiff {
  from: Part[];
  to: Part[];
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Below this share of common letters two texts are two texts: marking nearly every word would say nothing. */
const leastInCommon = 0.4;

/** Both texts, whole, with the words marked that the other one lacks; null when they have too little in common. */
export function wordDiff(from: string, to: string): WordDiff | null {
  const changes = diffArrays(wordsOf(from), wordsOf(to)).map((change) => ({ ...change, value: change.value.join('') }));
  const common = changes.filter(({ added, removed }) => !added && !removed).map(({ value }) => value);
  if (letters(common.join('')) < leastInCommon * Math.max(letters(from), letters(to))) return null;

  return {
    from: joined(changes.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, marked: removed }))),
    to: joined(changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, marked: added }))),
  };
}

/** Words, spaces and marks, in order and whole, in any script. */
const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

const letters = (text: string): number => text.replaceAll(/\s/g, '').length;

/** Marked neighbors become one mark, across the spaces between them. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const last = result.at(-1);
    const isGap = part.text.trim() === '' && last?.marked === true && parts[index + 1]?.marked === true;
    const marked = part.marked || isGap;
    if (last?.marked === marked) last.text += part.text;
    else result.push({ text: part.text, marked });
  }
  return result;
}
