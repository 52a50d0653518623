import type {
  CapabilityAtLevel,
  ExpectationKind,
  Guidance,
  Level,
  Signal,
  SignalKind,
} from '../../../shared/api/types';
import { groupedBy } from '../../../shared/groupedBy';
import { sectionId } from '../../../shared/ladder/sectionId';

/** What the ladder says at a level itself, and what it takes over from others. */
interface Sourced {
  origin: string;
  inherited: boolean;
}

export interface ByOrigin<T> {
  own: T[];
  /** In the order in which the origins come up; the origin is empty for what is asked of everyone. */
  inherited: { origin: string; items: T[] }[];
}

export function byOrigin<T extends Sourced>(items: readonly T[]): ByOrigin<T> {
  return {
    own: items.filter((item) => !item.inherited),
    inherited: groupedBy(
      items.filter((item) => item.inherited),
      ({ origin }) => origin,
    ).map(({ key, items: group }) => ({ origin: key, items: group })),
  };
}

const kinds: readonly ExpectationKind[] = ['narrative', 'responsibility', 'expectedTo', 'shouldHave', 'trait'];

/** Prose first, then list by list. */
export function byKind<T extends { kind: ExpectationKind }>(
  items: readonly T[],
): { kind: ExpectationKind; items: T[] }[] {
  return kinds
    .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
    .filter((group) => group.items.length > 0);
}

const signalKinds: readonly SignalKind[] = ['positive', 'redFlag', 'antiPattern'];

export function bySignalKind(signals: readonly Signal[]): { kind: SignalKind; signals: Signal[] }[] {
  return signalKinds
    .map((kind) => ({ kind, signals: signals.filter((signal) => signal.kind === kind) }))
    .filter((group) => group.signals.length > 0);
}

export const saysSomething = (capability: CapabilityAtLevel): boolean =>
  capability.expectations.length > 0 ||
  capability.descriptors.length > 0 ||
  capability.signals.length > 0 ||
  capability.examples.length > 0 ||
  capability.questions.length > 0;

export const hasGuidance = ({ goal, approaches, focusAreas, measures, pitfalls }: Guidance): boolean =>
  goal !== null || [approaches, focusAreas, measures, pitfalls].some((list) => list.length > 0);

export type SectionKind = 'expectations' | 'capability' | 'signals' | 'examples' | 'questions' | 'guidance';

export interface Section {
  id: string;
  kind: SectionKind;
  /** The capability's name; null for the page's own sections. */
  capability: string | null;
}

/** The sections of a level's page, in its order. Those that would be empty are left out. */
export function sectionsOf(level: Level): Section[] {
  const section = (kind: SectionKind): Section => ({ id: sectionId(kind), kind, capability: null });
  return [
    ...(level.expectations.length > 0 ? [section('expectations')] : []),
    ...level.capabilities
      .filter(saysSomething)
      .map(({ name }): Section => ({ id: sectionId('capability', name), kind: 'capability', capability: name })),
    ...(level.signals.length > 0 ? [section('signals')] : []),
    ...(level.examples.length > 0 ? [section('examples')] : []),
    ...(level.questions.length > 0 ? [section('questions')] : []),
    ...(hasGuidance(level.guidance) ? [section('guidance')] : []),
  ];
}
