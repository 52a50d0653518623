import type { ChangedStatement, TextRange } from '../api/types';
import { type Part, splitAt } from '../ui/text/ranges';
import type { PairedChange } from './sides';
import { wordDiff } from './wordDiff';

/** One row of a change: what the two levels say, with the words marked that make the difference; null for nothing. */
export interface Passage {
  from: Part[] | null;
  to: Part[] | null;
}

/**
 * The rows to show for a change: each pair of sentences that differ, then what stands on one side alone; the whole
 * texts where the service does not tell sentences apart.
 */
export function passagesOf({ change, from, to, sentences, reason }: PairedChange): Passage[] {
  if (change === 'unchanged') return [{ from: plain(from.text), to: plain(to.text) }];
  if (sentences.length === 0) return [marked(from.text, to.text, reason)];

  const rows = sentences.map((sentence) => ({ from: cut(from, sentence.from), to: cut(to, sentence.to) }));
  // A sentence that is new as a whole needs no mark beside the words that it stands with.
  const isSentence = reason.code.startsWith('sentence-');
  const alone = {
    from: deciding(
      rows
        .filter((row) => row.to === null)
        .flatMap((row) => row.from ?? [])
        .join(' '),
      isSentence ? null : reason.from,
    ),
    to: deciding(
      rows
        .filter((row) => row.from === null)
        .flatMap((row) => row.to ?? [])
        .join(' '),
      isSentence ? null : reason.to,
    ),
  };
  return [
    ...rows.flatMap((row) => (row.from === null || row.to === null ? [] : [marked(row.from, row.to, reason)])),
    ...(alone.from || alone.to ? [alone] : []),
  ];
}

function marked(from: string, to: string, reason: { from: string | null; to: string | null }): Passage {
  // Texts with little in common have no words to mark but those that decided.
  return (
    wordDiff(from, to) ?? {
      from: splitAt(from, rangesOf(from, reason.from)),
      to: splitAt(to, rangesOf(to, reason.to)),
    }
  );
}

/** A text with the words marked that decided; null for nothing. */
const deciding = (text: string, words: string | null): Part[] | null =>
  text === '' ? null : splitAt(text, rangesOf(text, words));

const plain = (text: string): Part[] | null => (text !== '' ? splitAt(text, []) : null);

const cut = ({ text }: ChangedStatement, range: TextRange | null): string | null =>
  range && text.slice(range.start, range.start + range.length);

/** Where the words stand; nowhere when they are most of the text, as a mark all over marks nothing. */
function rangesOf(text: string, words: string | null): TextRange[] {
  const start = words === null ? -1 : text.toLowerCase().indexOf(words.toLowerCase());
  return words === null || start < 0 || words.length > 0.6 * text.length ? [] : [{ start, length: words.length }];
}
