import type { Change, ChangedStatement, TextRange } from '../../shared/api/types';
import { type Part, splitAt } from '../../shared/ui/ranges';
import { wordDiff } from './wordDiff';

/** One row of a change: what the two levels say, with the words marked that make the difference; null for nothing. */
export interface Passage {
  from: Part[] | null;
  to: Part[] | null;
}

/** The rows to show for a change: the sentences that differ, or the whole texts where it does not tell them apart. */
export function passagesOf({ change, from, to, sentences, reason }: Change): Passage[] {
  const rows =
    from && to && sentences.length > 0
      ? sentences.map((sentence) => ({ from: cut(from, sentence.from), to: cut(to, sentence.to) }))
      : [{ from: from?.text ?? null, to: to?.text ?? null }];
  return rows.map((row) => (change === 'unchanged' ? unmarked(row.from, row.to) : marked(row.from, row.to, reason)));
}

function marked(from: string | null, to: string | null, deciding: { from: string | null; to: string | null }): Passage {
  if (from === null || to === null) return unmarked(from, to);
  const diff = wordDiff(from, to);
  // Texts with little in common have no words to mark but those that decided.
  return diff ?? { from: splitAt(from, rangesOf(from, deciding.from)), to: splitAt(to, rangesOf(to, deciding.to)) };
}

const unmarked = (from: string | null, to: string | null): Passage => ({
  from: from === null ? null : splitAt(from, []),
  to: to === null ? null : splitAt(to, []),
});

const cut = ({ text }: ChangedStatement, range: TextRange | null): string | null =>
  range && text.slice(range.start, range.start + range.length);

function rangesOf(text: string, words: string | null): TextRange[] {
  const start = words === null ? -1 : text.toLowerCase().indexOf(words.toLowerCase());
  return words === null || start < 0 ? [] : [{ start, length: words.length }];
}
