import type { Evidence, Ladder } from '../../shared/api/types';
import type { LadderStatement } from '../../shared/ladder/statements';

/** What the address asks to see. Null for anything. */
export interface EvidenceFilters {
  who: 'mine' | 'shared' | null;
  capability: string | null;
  statement: string | null;
}

export function parseFilters(params: URLSearchParams): EvidenceFilters {
  const who = params.get('who');
  return {
    who: who === 'mine' || who === 'shared' ? who : null,
    capability: params.get('capability'),
    statement: params.get('statement'),
  };
}

export const hasFilters = ({ who, capability, statement }: EvidenceFilters): boolean =>
  who !== null || capability !== null || statement !== null;

/** Whether a filter is at work that the service does not know, so that every piece has to be looked at. */
export const looksAtAll = ({ who, capability }: EvidenceFilters): boolean => who !== null || capability !== null;

/** The pieces to show. What is said of one statement the service has found already. */
export function shownEvidence(
  evidence: readonly Evidence[],
  { who, capability }: EvidenceFilters,
  statements: ReadonlyMap<string, LadderStatement>,
): Evidence[] {
  return evidence.filter(
    ({ visibility, speaksFor }) =>
      (who === null || (who === 'mine') === (visibility === 'mine')) &&
      (capability === null || speaksFor.some(({ statement }) => statements.get(statement)?.capability === capability)),
  );
}

/** The ladders that the pieces speak for something of, and the person's own. */
export const laddersOf = (evidence: readonly Evidence[], own: string | null): string[] => [
  ...new Set([
    ...(own === null ? [] : [own]),
    ...evidence.flatMap(({ speaksFor }) => speaksFor.map(({ ladder }) => ladder)),
  ]),
];

/** The capabilities of the ladders, each name once. */
export const capabilitiesOf = (ladders: readonly Ladder[], ids: readonly string[]): string[] => [
  ...new Set(
    ids.flatMap((id) => ladders.find((ladder) => ladder.id === id)?.capabilities.map(({ name }) => name) ?? []),
  ),
];

/** Where on the ladder a piece speaks for something, each place once, such as `L4` and `Delivery`. */
export function placesOf(
  { speaksFor }: Evidence,
  statements: ReadonlyMap<string, LadderStatement>,
): { level: string; capability: string | null }[] {
  const places = new Map<string, { level: string; capability: string | null }>();
  for (const { statement } of speaksFor) {
    const found = statements.get(statement);
    if (found) places.set(`${found.level} ${found.capability}`, { level: found.level, capability: found.capability });
  }
  return [...places.values()];
}
