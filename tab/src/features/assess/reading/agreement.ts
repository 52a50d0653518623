import type { Rating, RatingAgreement, Round } from '../../../shared/api/types';
import { subjectKey } from '../subjects';

/** How the two see one thing, with what each says of it. */
export interface SeenByBoth {
  key: string;
  subject: Rating['subject'];
  capability: string | null;
  /** How many points the manager's rating is above the person's own. */
  points: number;
  self: Rating | null;
  manager: Rating | null;
}

export interface Reading {
  same: SeenByBoth[];
  /** What is worth talking about, the furthest apart first. */
  differs: SeenByBoth[];
  /** What one of them rated alone, or in other words of the ladder. */
  alone: SeenByBoth[];
}

export interface BothAnswers {
  question: string;
  self: string | null;
  manager: string | null;
}

type Revealed = NonNullable<Round['revealed']>;

export function readingOf({ self, manager, agreement }: Revealed): Reading {
  const find = (ratings: readonly Rating[]) => new Map(ratings.map((one) => [subjectKey(one.subject), one]));
  const [own, theirs] = [find(self.assessment.ratings), find(manager.assessment.ratings)];
  const all = agreement.flatMap(({ capability, ratings }) =>
    ratings.map((one) => ({ kind: one.kind, seen: seenOf(one, capability, own, theirs) })),
  );
  const of = (...kinds: RatingAgreement['kind'][]) =>
    all.filter(({ kind }) => kinds.includes(kind)).map(({ seen }) => seen);
  return {
    same: of('same'),
    differs: of('differs').toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    alone: of('selfAlone', 'managerAlone'),
  };
}

function seenOf(
  { subject, kind, points }: RatingAgreement,
  capability: string | null,
  own: ReadonlyMap<string, Rating>,
  theirs: ReadonlyMap<string, Rating>,
): SeenByBoth {
  const key = subjectKey(subject);
  return {
    key: `${key} ${kind}`,
    subject,
    capability,
    points,
    self: kind === 'managerAlone' ? null : (own.get(key) ?? null),
    manager: kind === 'selfAlone' ? null : (theirs.get(key) ?? null),
  };
}

/** Question by question, in the order in which they were answered. */
export function answersOf({ self, manager }: Revealed): BothAnswers[] {
  const answers = new Map<string, BothAnswers>();
  const add = (side: 'self' | 'manager', question: string, text: string) => {
    answers.set(question, { ...(answers.get(question) ?? { question, self: null, manager: null }), [side]: text });
  };
  for (const { question, text } of self.assessment.answers) add('self', question, text);
  for (const { question, text } of manager.assessment.answers) add('manager', question, text);
  return [...answers.values()];
}
