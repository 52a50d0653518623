import { describe, expect, it } from 'vitest';
import { comparison } from '../../../mocks/data';
import { l4 } from '../../../mocks/data/l4';
import { rowsOf, statementsAt } from '../../../src/features/growth/sideBySide/rows';
import { largestDistances, standingsOf, wordsSince } from '../../../src/features/growth/standings/standings';
import { guideQuestions, openActions, openPoints } from '../../../src/features/growth/talk/talk';
import type { Action, History, PastRating, PinFate, RoundChanges, Side } from '../../../src/shared/api/types';

const rating = (order: number): PastRating => ({
  subject: { statement: null, level: 'L4', capability: 'DELIVERY', question: null },
  point: { name: `Point ${order}`, order, of: 3, isDefault: false },
  comment: '',
  words: [],
});

const moment = (round: string, side: Side, ...orders: number[]) => ({
  round,
  start: '2026-01-01',
  end: '2026-06-30',
  ladder: 'engineering',
  version: 1,
  side,
  ratings: orders.map(rating),
});

const history = (capabilities: Record<string, ReturnType<typeof moment>[]>): History => ({
  capabilities: Object.entries(capabilities).map(([capability, moments]) => ({ capability, moments })),
});

describe('Where a person stands', () => {
  it('is what both said in the last round, and nothing of an earlier one', () => {
    const [standing] = standingsOf(
      history({ Delivery: [moment('r1', 'self', 1), moment('r1', 'manager', 3), moment('r2', 'self', 2)] }),
    );
    expect(standing?.round).toBe('r2');
    expect(standing?.ratings.self.map(({ point }) => point.order)).toEqual([2]);
    expect(standing?.ratings.manager).toEqual([]);
  });

  it('is talked about from the lowest point on, then from where the two differ', () => {
    const standings = standingsOf(
      history({
        Top: [moment('r', 'self', 3), moment('r', 'manager', 3)],
        Alike: [moment('r', 'self', 2), moment('r', 'manager', 2)],
        Apart: [moment('r', 'self', 2), moment('r', 'manager', 3)],
        Low: [moment('r', 'self', 1), moment('r', 'manager', 1)],
      }),
    );
    const distances = largestDistances(standings, 3);
    expect(distances.map(({ standing }) => standing.capability)).toEqual(['Low', 'Apart', 'Alike']);
    expect(distances.map(({ differs }) => differs)).toEqual([false, true, false]);
  });
});

describe('The words of a rating', () => {
  const words = (text: string) => ({ title: null, text, point: null });
  const changes = (...fates: PinFate[]): ReadonlyMap<string, RoundChanges> =>
    new Map([
      [
        'r',
        {
          ladder: 'engineering',
          from: 1,
          to: 2,
          new: [],
          sides: [
            {
              side: 'self',
              items: fates.map((fate, index) => ({
                subject: rating(1).subject,
                capability: 'Delivery',
                fate,
                statements: [
                  {
                    fate,
                    pin: { statement: `s${index}`, hash: 'h' },
                    seen: words(`then ${index}`),
                    now: fate === 'removed' ? null : words(`now ${index}`),
                  },
                ],
              })),
            },
          ],
        },
      ],
    ]);
  const [standing] = standingsOf(history({ Delivery: [moment('r', 'self', 1)] }));
  if (!standing) throw new Error('There is one.');

  it('are the same when all of them are', () => {
    expect(wordsSince(standing, changes('kept', 'kept'))).toEqual({ fate: 'kept', changed: [] });
  });

  it('are what the gravest change makes of them, and only what changed is shown', () => {
    expect(wordsSince(standing, changes('kept', 'removed', 'reworded'))).toEqual({
      fate: 'removed',
      changed: [
        { fate: 'removed', seen: 'then 1', now: null },
        { fate: 'reworded', seen: 'then 2', now: 'now 2' },
      ],
    });
  });

  it('are unknown as long as nobody looked', () => {
    expect(wordsSince(standing, new Map())).toBeNull();
  });
});

describe('The rows of two levels', () => {
  it('have all that the comparison has, each statement once', () => {
    const changes = comparison.groups.flatMap((group) => group.changes);
    const rows = rowsOf(comparison);
    const count = (of: 'pairs' | 'dropped' | 'added') => rows.reduce((sum, group) => sum + group[of].length, 0);
    expect(count('pairs') + count('dropped')).toBe(changes.filter(({ from }) => from).length);
    expect(count('pairs') + count('added')).toBe(changes.filter(({ to }) => to).length);
  });

  it('are what the one level asks where there is no other', () => {
    const asked = statementsAt(l4).flatMap(({ statements }) => statements);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ id }) => id !== '')).toBe(true);
  });
});

describe('What to talk about', () => {
  const action = (id: string, due: string | null, state: Action['state'] = 'open'): Action => ({
    id,
    text: id,
    owner: 'person',
    ownerId: 'p',
    due,
    raisedOn: '2026-01-01',
    state,
    closedOn: null,
    isOverdue: false,
    isCarriedOver: false,
    revision: 1,
  });

  it('has the open actions, what is due first before the rest', () => {
    const actions = [action('later', null), action('done', '2026-01-01', 'done'), action('soon', '2026-02-01')];
    expect(openActions(actions).map(({ id }) => id)).toEqual(['soon', 'later']);
  });

  it('has no point that was talked through', () => {
    const point = { id: 'p', text: 'x', author: 'person' as const, authorId: 'p', raisedOn: '2026-01-01', revision: 1 };
    const points = [
      { ...point, discussedOn: '2026-01-02' },
      { ...point, discussedOn: null },
    ];
    expect(openPoints(points)).toHaveLength(1);
  });

  it('has a question of each part of the guide before a second one of any', () => {
    const transition = comparison.transition;
    const parts = [...(transition?.behaviours ?? []), ...(transition?.clarified ?? [])].filter(
      ({ questions }) => questions.length > 0,
    );
    const firsts = parts.map(({ questions }) => questions[0]?.id);
    expect(guideQuestions(transition, firsts.length).map(({ id }) => id)).toEqual(firsts);
  });
});
