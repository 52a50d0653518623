import type { TextRange } from '../../shared/api/types';

export interface Excerpt {
  text: string;
  ranges: TextRange[];
}

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** A paragraph up to this length is shown whole. */
const longest = 280;

/** The sentences of a long text that hold what was searched for, or its beginning; what is left out shows as …. */
export function excerpt(text: string, ranges: readonly TextRange[]): Excerpt {
  if (text.length <= longest) return { text, ranges: [...ranges] };

  const all = [...sentences.segment(text)].map(({ segment, index }) => ({ start: index, end: index + segment.length }));
  const hits = all.filter(({ start, end }) =>
    ranges.some((range) => range.start < end && range.start + range.length > start),
  );
  const shown = hits.length > 0 ? hits : all.slice(0, 1);

  const result: Excerpt = { text: '', ranges: [] };
  let last = 0;
  for (const { start, end } of shown) {
    if (result.text.length > longest) break;
    if (start > last) result.text = `${result.text.trimEnd()} … `.trimStart();
    const shift = result.text.length - start;
    result.text += text.slice(start, end);
    for (const range of ranges) {
      if (range.start >= start && range.start + range.length <= end) {
        result.ranges.push({ start: range.start + shift, length: range.length });
      }
    }
    last = end;
  }
  if (last < text.length) result.text = `${result.text.trimEnd()} …`;
  return result;
}
