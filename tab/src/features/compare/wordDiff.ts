import { diffWordsWithSpace } from 'diff';
import type { Part } from '../../shared/ui/ranges';

export interface WordDiff {
  from: Part[];
  to: Part[];
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Below this share of common words two texts are two texts: marking nearly every word would say nothing. */
const leastInCommon = 0.35;

/** Both texts, whole, with the words marked that the other one lacks. */
export function wordDiff(from: string, to: string): WordDiff {
  const changes = diffWordsWithSpace(from, to, { intlSegmenter: words });
  const common = changes.filter(({ added, removed }) => !added && !removed);
  const share = lengthOf(common.map(({ value }) => value)) / Math.max(lengthOf([from]), lengthOf([to]), 1);
  if (share < leastInCommon) return { from: whole(from), to: whole(to) };

  return {
    from: joined(changes.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, marked: removed }))),
    to: joined(changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, marked: added }))),
  };
}

const lengthOf = (texts: readonly string[]): number => texts.join('').replaceAll(/\s/g, '').length;

const whole = (text: string): Part[] => (text === '' ? [] : [{ text, marked: false }]);

/** Marked neighbors become one mark, across the spaces between them. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const isGap =
      !part.marked && part.text.trim() === '' && result.at(-1)?.marked === true && parts[index + 1]?.marked === true;
    const marked = part.marked || isGap;
    const last = result.at(-1);
    if (last?.marked === marked) last.text += part.text;
    else result.push({ text: part.text, marked });
  }
  return result;
}
