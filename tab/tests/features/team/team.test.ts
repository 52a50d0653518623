import { describe, expect, it, vi } from 'vitest';
import { ladders } from '../../../mocks/data';
import { forEachAtOnce } from '../../../src/features/team/atOnce';
import { matrixOf, summaryOf } from '../../../src/features/team/matrix';
import { candidatesOf } from '../../../src/features/team/targets';
import type { TeamCell, TeamMember } from '../../../src/shared/api/types';
import { halfYearOf, isPeriod } from '../../../src/shared/period';

const member = (id: string, level: string | null, isRunning = false): TeamMember => ({
  id,
  name: id,
  ladder: level === null ? null : 'engineering',
  level,
  rounds: isRunning ? [{ id: 'r', start: '2026-01-01', end: '2026-06-30', targetLevel: 'L5', stage: 'drafting' }] : [],
  openActions: 0,
  overdueActions: 0,
});

type Rating = TeamCell['people'][number]['ratings'][number];

const rating = (kind: Rating['kind'], self: string | null, manager: string | null): Rating => ({
  subject: { statement: null, level: 'L4', capability: 'Craft', question: null },
  kind,
  points: 0,
  self: self === null ? null : { name: self, order: 1, of: 3, isDefault: false },
  manager: manager === null ? null : { name: manager, order: 1, of: 3, isDefault: false },
});

const rated = (person: string, ...ratings: Rating[]) => ({ person, start: '2026-01-01', end: '2026-06-30', ratings });

describe('The period that is offered', () => {
  it.each([
    ['2026-01-01', '2026-01-01', '2026-06-30'],
    ['2026-06-30', '2026-01-01', '2026-06-30'],
    ['2026-07-01', '2026-07-01', '2026-12-31'],
  ])('on %s begins on %s', (day, start, end) => {
    expect(halfYearOf(day)).toEqual({ start, end });
  });

  it('ends after it begins', () => {
    expect(isPeriod({ start: '2026-02-01', end: '2026-01-01' })).toBe(false);
    expect(isPeriod({ start: '', end: '2026-01-01' })).toBe(false);
    expect(isPeriod({ start: '2026-01-01', end: '2026-01-01' })).toBe(true);
  });
});

describe('Who can be assessed', () => {
  it('is everyone with a level, towards the next one', () => {
    const [engineer, unset] = candidatesOf([member('noor', 'L4', true), member('ada', null)], ladders, 'next');

    expect(engineer).toMatchObject({
      isRunning: true,
      round: { ladder: 'engineering', currentLevel: 'L4', targetLevel: 'L5' },
    });
    expect(unset?.round).toBeNull();
  });

  it('may be assessed at her own level, and is at the top of the ladder', () => {
    expect(candidatesOf([member('noor', 'L4')], ladders, 'own')[0]?.round?.targetLevel).toBe('L4');
    const top = ladders[0]?.levels.filter(({ track }) => track === ladders[0]?.levels[0]?.track).at(-1)?.code ?? '';
    expect(candidatesOf([member('may', top)], ladders, 'next')[0]?.round?.targetLevel).toBe(top);
  });
});

describe('The matrix', () => {
  it('has a row a capability and a column a level, those without one last', () => {
    const cells: TeamCell[] = [
      { capability: 'Craft', level: null, people: [rated('ada', rating('same', 'Meets', 'Meets'))] },
      { capability: 'Craft', level: 'L2', people: [rated('bob', rating('same', 'Meets', 'Meets'))] },
      { capability: 'Delivery', level: 'L2', people: [rated('bob', rating('same', 'Meets', 'Meets'))] },
    ];

    const { levels, rows } = matrixOf({ cells }, ladders);

    expect(levels).toEqual(['L2', null]);
    expect(rows.map(({ capability, cells: some }) => [capability, ...some.map((people) => people.length)])).toEqual([
      ['Craft', 1, 1],
      ['Delivery', 1, 0],
    ]);
  });

  it('has the most junior level first, whatever its code, and after all of them one that no ladder has any more', () => {
    const [ladder] = ladders;
    const [level] = ladder?.levels ?? [];
    if (!ladder || !level) throw new Error('There is no ladder.');
    const levelOf = (code: string, order: number) => ({ ...level, code, order });
    const cells = [null, 'L10', 'Gone', 'L2'].map((code): TeamCell => ({
      capability: 'Craft',
      level: code,
      people: [],
    }));

    const { levels } = matrixOf({ cells }, [{ ...ladder, levels: [levelOf('L2', 2), levelOf('L10', 10)] }]);

    expect(levels).toEqual(['L2', 'L10', 'Gone', null]);
  });

  it.each([
    ['same', 'Meets', [rating('same', 'Meets', 'Meets')]],
    ['same', null, [rating('same', 'Meets', 'Meets'), rating('same', 'Exceeds', 'Exceeds')]],
    ['differs', 'Meets', [rating('differs', 'Exceeds', 'Meets')]],
    ['alone', 'Exceeds', [rating('selfAlone', 'Exceeds', null)]],
  ] as const)('says of ratings that they are %s', (kind, point, ratings) => {
    const summary = summaryOf(rated('ada', ...ratings));

    expect({ ...summary, point: summary.point?.name ?? null }).toEqual({ kind, point });
  });
});

describe('What is done for each', () => {
  it('is done for no more than some at once, and for all though one fails', async () => {
    let running = 0;
    let most = 0;
    const act = vi.fn(async (item: number) => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      if (item === 2) throw new Error('refused');
    });

    await forEachAtOnce([1, 2, 3, 4, 5], 2, act);

    expect(act).toHaveBeenCalledTimes(5);
    expect(most).toBe(2);
  });
});
