/** The text of a file, as the service reads it; null for what is no text. */
export function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, probed).includes(0)) return null;
  return utf8(bytes) ?? mixed(bytes);
}

const probed = 8192;

/** Null when it is not UTF-8. The mark at its beginning is no part of the text. */
function utf8(bytes: Uint8Array, ignoreBOM = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that are not UTF-8 stand for a letter of Latin-1 each. */
function mixed(bytes: Uint8Array): string {
  const parts: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const letter = lead < 0x80 ? String.fromCharCode(lead) : utf8(bytes.subarray(at, at + length), true);
    parts.push(letter ?? String.fromCharCode(lead));
    at += letter === null ? 1 : length;
  }
  return parts.join('');
}

export interface Span {
  start: number;
  end: number;
}

export interface SourceLine<TNote> {
  /** Counts from 1. */
  number: number;
  parts: { text: string; marked: boolean }[];
  /** What begins in this line. */
  notes: TNote[];
  /** Whether the line is too long to be shown as a whole. */
  isCut: boolean;
}

/** Longer lines are of machines; nobody reads them to the end. */
export const longestLine = 2000;

/** The lines of a text, with what is marked in them and what begins there. */
export function linesOf<TNote extends Span>(
  text: string,
  marks: readonly Span[],
  notes: readonly TNote[],
): SourceLine<TNote>[] {
  const sortedMarks = marks.toSorted((a, b) => a.start - b.start);
  const sortedNotes = notes.toSorted((a, b) => a.start - b.start);
  let [mark, note] = [0, 0];
  return rangesOfLines(text).map(({ start, end }, index) => {
    while ((sortedMarks[mark]?.end ?? Infinity) <= start) mark++;
    const here: TNote[] = [];
    for (let next = sortedNotes[note]; next && next.start <= end; next = sortedNotes[++note]) here.push(next);
    const shownEnd = Math.min(end, start + longestLine);
    return {
      number: index + 1,
      parts: partsOf(text, start, shownEnd, sortedMarks, mark),
      notes: here,
      isCut: shownEnd < end,
    };
  });
}

function partsOf(text: string, start: number, end: number, marks: readonly Span[], first: number) {
  const parts: { text: string; marked: boolean }[] = [];
  let at = start;
  for (let index = first; at < end; index++) {
    const mark = marks[index];
    if (!mark || mark.start >= end) break;
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (to <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false });
  return parts;
}

/** Where the lines stand, without what ends them. */
function rangesOfLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(/\r?\n/g)) {
    lines.push({ start, end: index });
    start = index + ending.length;
  }
  if (start < text.length || lines.length === 0) lines.push({ start, end: text.length });
  return lines;
}
