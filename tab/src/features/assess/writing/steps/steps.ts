import type { RatingSheet, SheetCapability, SheetQuestion, SheetStatement } from '../../../../shared/api/types';
import { groupedBy } from '../../../../shared/groupedBy';
import { capabilityKey, statementKey } from '../../subjects';
import type { Draft } from '../drafts/draft';

/** One thing that is rated. */
export interface Rated {
  key: string;
  words: string;
  /** Null for a capability as a whole. */
  statement: SheetStatement | null;
}

/** What one level asks for in a capability. */
export interface StepPart {
  level: string;
  statements: SheetStatement[];
  descriptors: SheetCapability['descriptors'];
  rated: Rated[];
}

export type Step =
  | { id: string; kind: 'capability'; capability: string; parts: StepPart[] }
  /** What holds across capabilities. */
  | { id: string; kind: 'everywhere'; parts: StepPart[] }
  | { id: string; kind: 'questions'; questions: SheetQuestion[] }
  | { id: string; kind: 'check' };

/** What says something already. */
type Known = Pick<Draft, 'has'>;

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/** The flow: capability by capability, what holds across them, the questions, and a look at the whole. */
export function stepsOf(sheet: RatingSheet, draft: Known): Step[] {
  const named = sheet.capabilities.filter(({ name }) => name !== null);
  const everywhere = sheet.capabilities.filter(({ name }) => name === null).map((one) => partOf(one, draft));
  return [
    ...groupedBy(named, ({ name }) => slug(name ?? '')).map(({ key, items }): Step => ({
      id: `c-${key}`,
      kind: 'capability',
      capability: items.at(-1)?.name ?? '',
      parts: items.map((one) => partOf(one, draft)),
    })),
    ...(everywhere.length > 0 ? [{ id: 'everywhere', kind: 'everywhere' as const, parts: everywhere }] : []),
    ...(sheet.questions.length > 0
      ? [{ id: 'questions', kind: 'questions' as const, questions: sheet.questions }]
      : []),
    { id: 'check', kind: 'check' },
  ];
}

/** A capability is rated as a whole; a statement of it only where the draft does so already. */
function partOf({ level, name, statements, descriptors, words }: SheetCapability, draft: Known): StepPart {
  const whole = name !== null && words !== null ? { key: capabilityKey(level, name), words, statement: null } : null;
  const single = statements
    .map((statement): Rated => ({ key: statementKey(statement.id), words: statement.words, statement }))
    .filter(({ key }) => !whole || draft.has(key));
  return { level, statements, descriptors, rated: whole ? [whole, ...single] : single };
}

/** The step of an address, else where the author left off: the first with something to rate. */
export const stepAt = (steps: readonly Step[], id: string | null, draft: Draft): Step | undefined =>
  steps.find((step) => step.id === id) ??
  steps.find((step) => isAsked(step) && progressOf(step, draft).done < progressOf(step, draft).of) ??
  steps.at(-1);

export interface Progress {
  done: number;
  of: number;
}

const isDone = (draft: Draft, key: string): boolean => {
  const entry = draft.get(key);
  return entry?.kind === 'rating' ? entry.point !== null : (entry?.text.trim() ?? '') !== '';
};

export function progressOf(step: Step, draft: Draft): Progress {
  if (step.kind === 'check') return { done: 0, of: 0 };
  const keys =
    step.kind === 'questions'
      ? step.questions.map(({ id }) => `q ${id}`)
      : step.parts.flatMap(({ rated }) => rated.map(({ key }) => key));
  return { done: keys.filter((key) => isDone(draft, key)).length, of: keys.length };
}

/** Whether a step is part of the work. What holds across capabilities is only where there is nothing else; the rest may be left. */
export const isAsked = (step: Step): boolean => step.kind === 'capability';

export function progressOfAll(steps: readonly Step[], draft: Draft): Progress {
  const asked = steps.filter(isAsked);
  const counted = asked.length > 0 ? asked : steps.filter(({ kind }) => kind === 'everywhere');
  return counted
    .map((step) => progressOf(step, draft))
    .reduce((all, one) => ({ done: all.done + one.done, of: all.of + one.of }), { done: 0, of: 0 });
}
