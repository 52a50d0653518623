import type { TextRange } from '../../api/types';

export interface Part {
  text: string;
  marked: boolean;
}

/** The text cut at the ranges, whole and in order. Ranges that overlap or leave the text are taken as far as they fit. */
export function splitAt(text: string, ranges: readonly TextRange[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, length } of ranges.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(start + length, text.length);
    if (to <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
