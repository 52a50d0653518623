import type {
  CapabilityAtLevel,
  Change,
  ChangeCounts,
  ChangedStatement,
  ChangeKind,
  ChangeReason,
  Comparison,
  Descriptor,
  ExpectationKind,
  Guidance,
  Level,
  PartComparison,
  Remark,
  Signal,
  SignalKind,
  Statement,
  StatementPart,
  TextRange,
} from '../../src/shared/api/types';

const source = { file: 'engineering/level.md', line: 1 };

const said = (level: string) => ({ origin: level, inherited: false, source });

/** The same words have the same id wherever a level says them, as in the service. */
export function idOf(...words: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of words.join('|')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `s${hash.toString(36)}`;
}

export const statement = (
  level: string,
  kind: ExpectationKind,
  text: string,
  title: string | null = null,
): Statement => ({
  id: idOf(level, text),
  kind,
  title,
  text,
  sentences: [{ start: 0, length: text.length }],
  ...said(level),
});

export const remark = (level: string, text: string): Remark => ({ id: idOf(level, text), text, ...said(level) });

export const signal = (level: string, kind: SignalKind, text: string, title: string | null = null): Signal => ({
  id: idOf(level, text),
  kind,
  title,
  text,
  ...said(level),
});

const points = ['Needs Improvement', 'Meets Expectations', 'Exceeds Expectations'];

export const rubric = (level: string, texts: readonly string[]): Descriptor[] =>
  texts.map((text, index) => ({ id: idOf(level, text), point: points[index] ?? `${index}`, text, ...said(level) }));

export const capability = (name: string, parts: Partial<CapabilityAtLevel>): CapabilityAtLevel => ({
  name,
  group: null,
  description: [],
  expectations: [],
  descriptors: [],
  signals: [],
  examples: [],
  questions: [],
  ...parts,
});

export const noGuidance: Guidance = { goal: null, approaches: [], focusAreas: [], measures: [], pitfalls: [] };

/** A level that says nothing but what is named. */
export const level = (parts: Partial<Level> & Pick<Level, 'code'>): Level => ({
  title: null,
  track: null,
  order: 1,
  aliases: [],
  summary: [],
  persona: null,
  previous: null,
  next: null,
  equivalents: [],
  extends: [],
  facts: [],
  capabilities: [],
  expectations: [],
  signals: [],
  examples: [],
  questions: [],
  guidance: noGuidance,
  ...parts,
});

/** Another level's words, taken over. */
export const inherit = <T extends { inherited: boolean }>(items: readonly T[]): T[] =>
  items.map((item) => ({ ...item, inherited: true }));

export interface Difference {
  change: ChangeKind;
  /** The sentence or the whole text; null when the level says nothing of it. */
  from: string | null;
  to: string | null;
  reason: Omit<ChangeReason, 'text'>;
}

export interface DifferenceGroup {
  capability: string | null;
  changes: readonly Difference[];
}

export function compareLevels(
  from: Level,
  to: Level,
  groups: readonly DifferenceGroup[],
  transition: Comparison['transition'] = null,
  besides: Comparison['besides'] = [],
): Comparison {
  const { counts, groups: asked } = comparePart(from, to, 'expectation', groups);
  return {
    from: { code: from.code, title: from.title },
    to: { code: to.code, title: to.title },
    askedIn: 'expectation',
    counts,
    groups: asked,
    besides,
    renames: [],
    transition,
  };
}

/** What changes in one part of what the levels say. */
export function comparePart(
  from: Level,
  to: Level,
  kind: StatementPart,
  groups: readonly DifferenceGroup[],
): PartComparison {
  const counts: ChangeCounts = { added: 0, raised: 0, widened: 0, reworded: 0, dropped: 0, unchanged: 0 };
  for (const { changes } of groups) for (const { change } of changes) counts[change] += 1;
  return {
    kind,
    counts,
    groups: groups.map(({ capability, changes }) => ({
      capability,
      changes: changes.map((difference) => changeOf(from, to, kind, difference)),
    })),
  };
}

function changeOf(lower: Level, higher: Level, kind: StatementPart, difference: Difference): Change {
  const { change, from, to, reason } = difference;
  const left = homeOf(lower, from);
  const right = homeOf(higher, to);
  return {
    change,
    kind,
    from: left,
    to: right,
    reason: { ...reason, text: reason.code },
    sentences: left && right ? [{ change, from: rangeIn(left), to: rangeIn(right) }] : [],
    stillHolds: false,
  };
}

/** The statement that says the words. */
function homeOf(at: Level, quote: string | null): ChangedStatement | null {
  if (quote === null) return null;
  const said = [...at.expectations, ...at.capabilities.flatMap((c) => [...c.expectations, ...c.descriptors])];
  const home = said.find(({ text }) => text.includes(quote));
  const title = home && 'title' in home ? home.title : null;
  const point = home && 'point' in home ? home.point : null;
  return { id: home?.id ?? '', title, point, text: home?.text ?? quote, quote };
}

const rangeIn = ({ text, quote }: ChangedStatement): TextRange => ({
  start: text.indexOf(quote ?? text),
  length: (quote ?? text).length,
});
