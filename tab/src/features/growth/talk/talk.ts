import type { Action, TalkingPoint, Transition } from '../../../shared/api/types';

/** What is still to do, what is due first before the rest. */
export const openActions = (actions: readonly Action[]): Action[] =>
  actions
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.raisedOn.localeCompare(b.raisedOn));

export const openPoints = (points: readonly TalkingPoint[]): TalkingPoint[] =>
  points.filter(({ discussedOn }) => discussedOn === null);

/** The guide's questions, one of each of its parts before the second of any. */
export function guideQuestions(
  transition: Transition | null | undefined,
  most: number,
): { id: string; text: string }[] {
  const parts = [...(transition?.behaviours ?? []), ...(transition?.clarified ?? [])].map(({ questions }) => questions);
  const rounds = Math.max(0, ...parts.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => parts.flatMap((questions) => questions.slice(round, round + 1)))
    .flat()
    .slice(0, most);
}
