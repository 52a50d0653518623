import type { Assessment, DraftRequest, Rating } from '../../../../shared/api/types';
import { parseSubject, questionKey, subjectKey } from '../../subjects';

/** A rating as it is written: what is said of it may come before the point is chosen. */
export interface RatingEntry {
  kind: 'rating';
  point: string | null;
  comment: string;
  /** Ids. */
  evidence: readonly string[];
  /** Says which words of the ladder the author has before her. */
  words: string;
}

export interface AnswerEntry {
  kind: 'answer';
  text: string;
  words: string;
}

export type Entry = RatingEntry | AnswerEntry;

/** All that one side says, by what it is said of (`subjects.ts`). */
export type Draft = ReadonlyMap<string, Entry>;

/** What the service keeps: the rest waits in this window. */
export type DraftContent = Pick<DraftRequest, 'ratings' | 'answers'>;

export const emptyRating = (words: string): RatingEntry => ({
  kind: 'rating',
  point: null,
  comment: '',
  evidence: [],
  words,
});

export const saysNothing = (entry: Entry): boolean =>
  entry.kind === 'answer'
    ? entry.text.trim() === ''
    : entry.point === null && entry.comment === '' && entry.evidence.length === 0;

/** Whether the service takes it: a rating has a point, and an answer has words. */
export const isWhole = (entry: Entry): boolean =>
  entry.kind === 'answer' ? entry.text.trim() !== '' : entry.point !== null;

export function isSameEntry(one: Entry | undefined, other: Entry | undefined): boolean {
  if (!one || saysNothing(one)) return !other || saysNothing(other);
  if (!other || saysNothing(other)) return false;
  if (one.kind === 'answer' || other.kind === 'answer') return one.kind === other.kind && textOf(one) === textOf(other);
  return (
    one.point === other.point &&
    one.comment === other.comment &&
    one.evidence.length === other.evidence.length &&
    one.evidence.every((id) => other.evidence.includes(id))
  );
}

export const isSameDraft = (one: Draft, other: Draft): boolean =>
  [...new Set([...one.keys(), ...other.keys()])].every((key) => isSameEntry(one.get(key), other.get(key)));

/** What a person typed in it. */
export const textOf = (entry: Entry): string => (entry.kind === 'answer' ? entry.text : entry.comment);

/** What of a draft the service takes. */
export const wholeOf = (draft: Draft): Draft => new Map([...draft].filter(([, entry]) => isWhole(entry)));

export function contentOf(draft: Draft): DraftContent {
  const content: DraftContent = { ratings: [], answers: [] };
  for (const [key, entry] of draft) {
    const subject = parseSubject(key);
    if (entry.kind === 'answer') {
      if (isWhole(entry) && 'question' in subject)
        content.answers.push({ question: subject.question, text: entry.text, words: entry.words });
    } else if (entry.point !== null && !('question' in subject)) {
      const { point, comment, evidence, words } = entry;
      content.ratings.push({ ...subject, point, comment, evidence: [...evidence], words });
    }
  }
  return content;
}

const ratingEntry = ({ point, comment, evidence, words }: Rating): RatingEntry => ({
  kind: 'rating',
  point: point.name,
  comment,
  evidence,
  words,
});

export function draftOf({ ratings, answers }: Assessment): Draft {
  return new Map<string, Entry>([
    ...ratings.map((rating): [string, Entry] => [subjectKey(rating.subject), ratingEntry(rating)]),
    ...answers.map(({ question, text, words }): [string, Entry] => [
      questionKey(question),
      { kind: 'answer', text, words },
    ]),
  ]);
}
