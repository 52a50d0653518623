import { describe, expect, it } from 'vitest';
import { engineering } from '../../../mocks/data';
import {
  capabilitiesOf,
  laddersOf,
  looksAtAll,
  parseFilters,
  placesOf,
  shownEvidence,
} from '../../../src/features/evidence/evidenceFilters';
import type { Evidence, Ladder } from '../../../src/shared/api/types';
import type { LadderStatement } from '../../../src/shared/ladder/statements';

const statement = (id: string, capability: string | null): LadderStatement => ({
  ladder: 'engineering',
  version: 1,
  id,
  level: 'L4',
  levelName: 'L4 Senior Engineer',
  capability,
  title: null,
  point: null,
  text: `Words of ${id}`,
});
const statements = new Map(
  [statement('a', 'Delivery'), statement('b', 'Delivery'), statement('c', null)].map((s) => [s.id, s]),
);

const piece = (visibility: Evidence['visibility'], ...speaksFor: string[]): Evidence => ({
  id: `${visibility} ${speaksFor.join('')}`,
  title: 'What happened',
  text: '',
  source: '',
  link: null,
  date: '2026-01-01',
  speaksFor: speaksFor.map((id) => ({ ladder: 'engineering', version: 1, statement: id })),
  visibility,
  revision: 1,
});

const shown = (address: string, ...pieces: Evidence[]) =>
  shownEvidence(pieces, parseFilters(new URLSearchParams(address)), statements).map(({ id }) => id);

const ofDesign = { ladder: 'design', version: 1, statement: 'd' };

describe('The evidence that is shown', () => {
  const pieces = [piece('mine', 'a'), piece('sharedWithManager', 'c'), piece('sharedWithManager', 'gone')];

  it('is all of it without a filter', () => {
    expect(shown('', ...pieces)).toHaveLength(3);
  });

  it('is what only the person sees, or what is shared', () => {
    expect(shown('who=mine', ...pieces)).toEqual(['mine a']);
    expect(shown('who=shared', ...pieces)).toHaveLength(2);
    expect(shown('who=anything', ...pieces)).toHaveLength(3);
  });

  it('is what speaks for a capability', () => {
    expect(shown('capability=Delivery', ...pieces)).toEqual(['mine a']);
  });

  it('is offered by the capabilities of all ladders that it speaks for, the person’s own first', () => {
    const ladders = laddersOf([...pieces, { ...piece('mine'), speaksFor: [ofDesign] }], 'engineering');
    const named = (id: string, ...names: string[]): Ladder => ({
      ...engineering,
      id,
      capabilities: names.map((name) => ({ name, group: null, description: [] })),
    });

    expect(ladders).toEqual(['engineering', 'design']);
    expect(
      capabilitiesOf([named('design', 'Research', 'Delivery'), named('engineering', 'Delivery')], ladders),
    ).toEqual(['Delivery', 'Research']);
  });

  it('needs all of it for what the service cannot find by itself', () => {
    expect(looksAtAll(parseFilters(new URLSearchParams('statement=a')))).toBe(false);
    expect(looksAtAll(parseFilters(new URLSearchParams('capability=Delivery')))).toBe(true);
  });

  it('says each place that it speaks for once, and none of words that are gone', () => {
    expect(placesOf(piece('mine', 'a', 'b', 'c', 'gone'), statements)).toEqual([
      { level: 'L4', capability: 'Delivery' },
      { level: 'L4', capability: null },
    ]);
  });
});
