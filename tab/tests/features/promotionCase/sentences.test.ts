import { describe, expect, it } from 'vitest';
import { gapsOf, orphans, sentencesOn, withSentence } from '../../../src/features/promotionCase/sentences';
import type { CaseExpectation, CaseSentence, PromotionCase } from '../../../src/shared/api/types';

const sentence = (text: string, statement = 's', ...cites: string[]): CaseSentence => ({
  version: 1,
  statement,
  text,
  cites,
});
const expectation = (statement: string, best: number | null, ...others: number[]): CaseExpectation => ({
  statement,
  text: 'What is asked',
  isMissing: best === null,
  best,
  others,
  claims: [],
});
const made = (...sections: [string | null, ...CaseExpectation[]][]): PromotionCase => ({
  person: 'p',
  ladder: 'engineering',
  version: 1,
  level: 'L5',
  title: 'L5',
  coverage: { covered: 0, expectations: 0, percent: 0 },
  sections: sections.map(([capability, ...expectations]) => ({ capability, expectations })),
  evidence: [],
});

describe('A sentence of a case', () => {
  const others = [sentence('one'), sentence('two')];

  it('is put in the place of what it was', () => {
    const changed = withSentence(others, sentence('one'), sentence('uno'));
    expect(changed.map(({ text }) => text)).toEqual(['uno', 'two']);
  });

  it('is added to what was written elsewhere when what it was is gone', () => {
    const changed = withSentence(others, sentence('three'), sentence('tres'));
    expect(changed.map(({ text }) => text)).toEqual(['one', 'two', 'tres']);
  });

  it('goes alone when it is removed', () => {
    expect(withSentence(others, sentence('two'), null).map(({ text }) => text)).toEqual(['one']);
    expect(withSentence(others, sentence('three'), null)).toEqual(others);
  });

  it('is in the case when all that it cites speaks for the expectation', () => {
    const numbers = new Map([
      ['a', 1],
      ['b', 2],
    ]);
    const on = sentencesOn(expectation('s', 1), [sentence('in', 's', 'a'), sentence('out', 's', 'a', 'b')], numbers);
    expect(on.map(({ isIn, cites }) => [isIn, cites])).toEqual([
      [true, [1]],
      [false, [1]],
    ]);
  });

  it('is kept beside the case when nothing speaks for its words, or nothing asks for them', () => {
    const sentences = [sentence('kept', 's'), sentence('bare', 'bare'), sentence('lost', 'gone')];
    const case_ = made([null, expectation('s', 1), expectation('bare', null)]);
    expect(orphans(case_, sentences).map(({ text }) => text)).toEqual(['bare', 'lost']);
  });
});

describe('What is missing', () => {
  it('is where no evidence is, what lacks most first', () => {
    const case_ = made(
      ['Craft', expectation('a', null)],
      ['Delivery', expectation('b', 1)],
      [null, expectation('c', null), expectation('d', null), expectation('e', 1)],
    );
    expect(gapsOf(case_)).toEqual([
      { capability: null, missing: 2, of: 3 },
      { capability: 'Craft', missing: 1, of: 1 },
    ]);
  });
});
