import { describe, expect, it } from 'vitest';
import { engineering } from '../../mocks/data';
import { groupedBy } from '../../src/shared/groupedBy';
import { byTrack, levelName } from '../../src/shared/ladder/levels';
import { formatMyLevel, parseMyLevel } from '../../src/shared/ladder/myLevel';
import { paths } from '../../src/shared/ladder/paths';
import { firstSentence } from '../../src/shared/ladder/text';

describe('Levels', () => {
  it('come track by track, the most junior first', () => {
    const shuffled = { ...engineering, levels: engineering.levels.toReversed() };
    expect(byTrack(shuffled).map(({ track, levels }) => [track, levels.map(({ code }) => code).join(' ')])).toEqual([
      ['Engineer', 'L1 L2 L3 L4 L5 L6'],
      ['Manager', 'M1 M2'],
    ]);
  });

  it('come in one group when the ladder has no tracks', () => {
    const levels = engineering.levels.slice(0, 2).map((level) => ({ ...level, track: null }));
    expect(byTrack({ ...engineering, tracks: [], levels })).toEqual([{ track: null, levels }]);
  });

  it('are called by code and title', () => {
    expect(levelName({ code: 'L4', title: 'Senior Engineer' })).toBe('L4 Senior Engineer');
    expect(levelName({ code: 'Senior', title: 'Senior' })).toBe('Senior');
    expect(levelName({ code: 'L4', title: null })).toBe('L4');
  });
});

describe('Addresses', () => {
  it('survive any name', () => {
    expect(paths.level('r&d', 'Senior/II', 'a b')).toBe('/ladders/r%26d/levels/Senior%2FII#a%20b');
    expect(paths.search({ q: 'a&b', level: null, capability: 'C#' })).toBe('/search?q=a%26b&capability=C%23');
  });
});

describe('My level', () => {
  it('is read as it was written', () => {
    const mine = { ladder: 'a/b', level: 'L4 %' };
    expect(parseMyLevel(formatMyLevel(mine))).toEqual(mine);
  });

  it.each([[null], [''], ['engineering'], ['/L4'], ['%E0%A4%A/L4']])('is nobody’s when %j was stored', (value) => {
    expect(parseMyLevel(value)).toBeNull();
  });
});

describe('Groups', () => {
  it('keep the order in which keys and items come up', () => {
    expect(groupedBy(['b1', 'a1', 'b2'], (item) => item.charAt(0))).toEqual([
      { key: 'b', items: ['b1', 'b2'] },
      { key: 'a', items: ['a1'] },
    ]);
  });
});

describe('The first sentence', () => {
  it('is that of the first paragraph', () => {
    expect(firstSentence(['An L3 leads. They plan.', 'More.'])).toBe('An L3 leads.');
    expect(firstSentence([])).toBe('');
  });
});
