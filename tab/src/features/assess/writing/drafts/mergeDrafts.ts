import { isSameEntry, saysNothing, type Draft, type Entry } from './draft';

export interface MergedDraft {
  /** Where the two clash, it says what this window says. */
  draft: Draft;
  /** What the other window says of what both changed; undefined where it removed it. */
  clashes: ReadonlyMap<string, Entry | undefined>;
  /** How many things were taken over from the other window. */
  taken: number;
}

/**
 * Brings two windows of one author together. What one of them changed alone is taken from it; what both changed is hers to
 * choose.
 * @param base What both started from.
 * @param sent What this window sent and got no answer to: where it is kept, nobody else wrote it.
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft, sent: readonly Draft[] = []): MergedDraft {
  const draft = new Map<string, Entry>();
  const clashes = new Map<string, Entry | undefined>();
  let taken = 0;
  for (const key of new Set([...theirs.keys(), ...mine.keys(), ...base.keys()])) {
    const [before, here, there] = [base.get(key), mine.get(key), theirs.get(key)];
    const isOurs = isSameEntry(there, before) || sent.some((one) => isSameEntry(one.get(key), there));
    const takes = !isSameEntry(here, there) && !isOurs && isSameEntry(here, before);
    if (takes) taken += 1;
    else if (!isSameEntry(here, there) && !isOurs) clashes.set(key, there);

    const entry = takes ? there : here;
    if (entry && !saysNothing(entry)) draft.set(key, entry);
  }
  return { draft, clashes, taken };
}

export type ClashChoice = 'mine' | 'theirs' | 'both';

/** What is left of two entries; `both` keeps this window's rating with the words of both. */
export function resolveClash(
  mine: Entry | undefined,
  theirs: Entry | undefined,
  choice: ClashChoice,
): Entry | undefined {
  if (choice === 'mine' || !theirs) return choice === 'theirs' ? undefined : mine;
  if (choice === 'theirs' || !mine) return theirs;
  if (mine.kind === 'answer' || theirs.kind === 'answer')
    return mine.kind === 'answer' && theirs.kind === 'answer'
      ? { ...mine, text: joined(mine.text, theirs.text) }
      : mine;
  return {
    ...mine,
    point: mine.point ?? theirs.point,
    comment: joined(mine.comment, theirs.comment),
    evidence: [...new Set([...mine.evidence, ...theirs.evidence])],
  };
}

function joined(one: string, other: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}\n\n${other}`;
}
