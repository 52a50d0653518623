import { describe, expect, it } from 'vitest';
import { comparison } from '../../../mocks/data';
import { compareLevels, level, statement } from '../../../mocks/data/build';
import { loopSteps } from '../../../src/features/compare/loopSteps';
import { passagesOf } from '../../../src/features/compare/passages';
import { formatShown, groupsToShow, parseShown, toggle } from '../../../src/features/compare/shownChanges';
import { wordDiff } from '../../../src/features/compare/wordDiff';
import type { Part } from '../../../src/shared/ui/ranges';

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
  const change = (from: string | null, to: string | null, reason: { from: string | null; to: string | null }) => {
    const [group] = compareLevels(lower, higher, [
      { capability: null, changes: [{ change: 'raised', from, to, reason: { code: 'wording', ...reason } }] },
    ]).groups;
    const [only] = group?.changes ?? [];
    if (!only) throw new Error('There is a change.');
    return only;
  };

  it('are the sentences that differ', () => {
    const [passage] = passagesOf(change('Plans tasks.', 'Plans features.', { from: null, to: null }));
    expect([written(passage?.from), written(passage?.to)]).toEqual(['Plans [tasks].', 'Plans [features].']);
  });

  it('mark the deciding words where little else is the same', () => {
    const [passage] = passagesOf(change('Writes tests daily.', 'Leads.', { from: 'tests', to: 'leads' }));
    expect([written(passage?.from), written(passage?.to)]).toEqual(['Writes [tests] daily.', '[Leads].']);
  });

  it('have one side when a statement is new', () => {
    expect(passagesOf(change(null, 'Leads.', { from: null, to: null }))).toEqual([
      { from: null, to: [{ text: 'Plans features. Leads.', marked: false }] },
    ]);
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
