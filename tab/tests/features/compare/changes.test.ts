import { describe, expect, it } from 'vitest';
import { comparison } from '../../../mocks/data';
import { compareLevels, type Difference, level, statement } from '../../../mocks/data/build';
import { formatShown, groupsToShow, parseShown, toggle } from '../../../src/features/compare/changes/shownChanges';
import { loopSteps } from '../../../src/features/compare/guide/loopSteps';
import { passagesOf } from '../../../src/shared/ladder/passages';
import { bySides, type Sides } from '../../../src/shared/ladder/sides';
import { wordDiff } from '../../../src/shared/ladder/wordDiff';
import type { Part } from '../../../src/shared/ui/text/ranges';

const written = (parts: readonly Part[] | null | undefined) =>
  parts?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('') ?? null;

describe('The words that differ', () => {
  it('are marked on both sides, neighbors together', () => {
    const diff = wordDiff('They lead small projects with help.', 'They lead large programmes with care.');
    expect(written(diff?.from)).toBe('They lead [small projects] with [help].');
    expect(written(diff?.to)).toBe('They lead [large programmes] with [care].');
  });

  it('are whole words in any script', () => {
    const diff = wordDiff('يقود المهندس مشروعًا صغيرًا', 'يقود المهندس مشروعًا كبيرًا');
    expect(written(diff?.to)).toBe('يقود المهندس مشروعًا [كبيرًا]');
  });

  it('are not marked when nearly all of them differ', () => {
    expect(wordDiff('Writes tests.', 'Shapes the direction of an organisation.')).toBeNull();
  });
});

describe('The passages of a change', () => {
  const lower = level({ code: 'L1', expectations: [statement('L1', 'narrative', 'Plans tasks. Writes tests daily.')] });
  const higher = level({ code: 'L2', expectations: [statement('L2', 'narrative', 'Plans features. Leads.')] });
  const changes = (...differences: Difference[]) =>
    bySides(compareLevels(lower, higher, [{ capability: null, changes: differences }]).groups[0]?.changes ?? []);
  const raised = { change: 'raised' as const, reason: { code: 'wording', from: 'tests', to: 'leads' } };
  const rows = (sides: Sides) => sides.pairs.flatMap(passagesOf).map(({ from, to }) => [written(from), written(to)]);

  it('are the sentences that differ', () => {
    expect(rows(changes({ ...raised, from: 'Plans tasks.', to: 'Plans features.' }))).toEqual([
      ['Plans [tasks].', 'Plans [features].'],
    ]);
  });

  it('mark the deciding words where little else is the same, unless they are nearly all', () => {
    expect(rows(changes({ ...raised, from: 'Writes tests daily.', to: 'Leads.' }))).toEqual([
      ['Writes [tests] daily.', 'Leads.'],
    ]);
  });

  it('end with the sentences that stand on one side alone', () => {
    const { pairs } = changes({ ...raised, from: 'Plans tasks.', to: 'Plans features.' });
    const sentences = [
      { change: 'dropped' as const, from: { start: 13, length: 19 }, to: null },
      ...(pairs[0]?.sentences ?? []),
      { change: 'added' as const, from: null, to: { start: 16, length: 6 } },
    ];
    expect(rows({ pairs: pairs.map((pair) => ({ ...pair, sentences })), dropped: [], added: [] })).toEqual([
      ['Plans [tasks].', 'Plans [features].'],
      ['Writes [tests] daily.', 'Leads.'],
    ]);
  });

  it('are told apart from what one level says alone', () => {
    const reason = { code: 'added', from: null, to: null };
    const { pairs, dropped, added } = changes(
      { change: 'added', from: null, to: 'Leads.', reason },
      { change: 'dropped', from: 'Plans tasks.', to: null, reason },
    );
    expect(pairs).toEqual([]);
    expect(added).toMatchObject([{ quote: 'Leads.' }]);
    expect(dropped).toMatchObject([{ quote: 'Plans tasks.' }]);
  });
});

describe('The changes to show', () => {
  it('are all but what is unchanged unless the address says otherwise', () => {
    expect([...parseShown(null)]).toEqual(['added', 'raised', 'widened', 'reworded', 'dropped']);
    expect([...parseShown('dropped,sideways,added')]).toEqual(['added', 'dropped']);
    expect([...parseShown('')]).toEqual([]);
  });

  it('need no word in the address when they are the usual ones', () => {
    const without = toggle(parseShown(null), 'raised');
    expect(formatShown(without)).toBe('added,widened,reworded,dropped');
    expect(formatShown(toggle(without, 'raised'))).toBeNull();
    expect(formatShown(new Set())).toBe('');
  });

  it('come in groups that are not empty', () => {
    const groups = groupsToShow(comparison, parseShown('unchanged'));
    expect(groups.map(({ capability }) => capability)).toEqual(['Delivery', 'Communication']);
  });
});

describe('A drawn cycle', () => {
  it.each([
    ['Find → Build → Watch', ['Find', 'Build', 'Watch']],
    ['Find -> Build\n-> Watch', ['Find', 'Build', 'Watch']],
    ['Find\n↓\nBuild', ['Find', 'Build']],
    ['One word', ['One word']],
  ])('%j has its steps', (loop, steps) => {
    expect(loopSteps(loop)).toEqual(steps);
  });
});
