import { describe, expect, it } from 'vitest';
import { corrected } from '../../../src/features/search/corrected';
import { excerpt } from '../../../src/features/search/excerpt';
import { addressOf, parseTerms } from '../../../src/features/search/terms';

describe('An excerpt', () => {
  const filler = 'This sentence stands here to make the paragraph a long one. '.repeat(5);
  const text = `${filler}They mentor two engineers. ${filler}`.trim();
  const start = text.indexOf('mentor');

  it('is the sentence that was found, with the words still marked', () => {
    const found = excerpt(text, [{ start, length: 6 }]);
    expect(found.text).toBe('… They mentor two engineers. …');
    expect(found.ranges.map((range) => found.text.slice(range.start, range.start + range.length))).toEqual(['mentor']);
  });

  it('is the beginning when no place is marked', () => {
    expect(excerpt(text, []).text).toBe('This sentence stands here to make the paragraph a long one. …');
  });

  it('is a short text as it is', () => {
    expect(excerpt('Short.', [{ start: 0, length: 5 }])).toEqual({ text: 'Short.', ranges: [{ start: 0, length: 5 }] });
  });
});

describe('A corrected query', () => {
  it('keeps the words that were right', () => {
    expect(corrected('Mentring  two', [{ from: 'mentring', to: 'mentoring' }])).toBe('mentoring  two');
  });
});

describe('The terms', () => {
  it('are read from the address', () => {
    expect(parseTerms(new URLSearchParams('q=+a+&level=L4'))).toEqual({
      q: 'a',
      ladder: null,
      level: 'L4',
      capability: null,
    });
  });
});

describe('A result', () => {
  const result = {
    ladder: 'x',
    level: 'L4',
    levelTitle: null,
    capability: null,
    kind: 'expectation' as const,
    statementId: 's1',
    title: null,
    text: '',
    transition: null,
    highlights: [],
  };

  it('leads to its statement, its level or its ladder', () => {
    expect(addressOf(result)).toBe('/ladders/x/levels/L4#s1');
    expect(addressOf({ ...result, statementId: null })).toBe('/ladders/x/levels/L4');
    expect(addressOf({ ...result, level: null })).toBe('/ladders/x');
  });

  it('leads to the guide that says it', () => {
    expect(addressOf({ ...result, kind: 'guide', transition: { from: 'L4', to: 'L5' } })).toBe(
      '/ladders/x/compare/L4/L5?view=guide',
    );
  });
});
