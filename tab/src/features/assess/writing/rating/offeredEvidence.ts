import type { Evidence } from '../../../../shared/api/types';

export interface OfferedEvidence {
  id: string;
  title: string;
  date: string;
  /** Whether it speaks for one of the statements that are rated. */
  speaksHere: boolean;
}

/** What fits the words that are searched for; what speaks for these statements first, else as it comes. */
export function offered(
  evidence: readonly Evidence[],
  words: string,
  statements: readonly string[],
): OfferedEvidence[] {
  const sought = words.trim().toLocaleLowerCase();
  return evidence
    .filter(({ title, text }) => `${title}\n${text}`.toLocaleLowerCase().includes(sought))
    .map(({ id, title, date, speaksFor }) => ({
      id,
      title,
      date,
      speaksHere: speaksFor.some(({ statement }) => statements.includes(statement)),
    }))
    .toSorted((a, b) => Number(b.speaksHere) - Number(a.speaksHere));
}
