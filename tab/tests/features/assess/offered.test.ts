import { describe, expect, it } from 'vitest';
import { changedSince } from '../../../src/features/assess/reading/changedSince';
import { stageWords } from '../../../src/features/assess/rounds/stages';
import { offered } from '../../../src/features/assess/writing/rating/offeredEvidence';
import type { Evidence, RoundChanges } from '../../../src/shared/api/types';

const evidence = (id: string, title: string, statement: string): Evidence => ({
  id,
  title,
  text: '',
  source: '',
  link: null,
  date: '2026-01-01',
  speaksFor: [{ ladder: 'engineering', version: 1, statement }],
  visibility: 'mine',
  revision: 1,
});

describe('The evidence to choose from', () => {
  const all = [evidence('a', 'Fraud queue', 's1'), evidence('b', 'The vault', 's2')];

  it('begins with what speaks for what is rated', () => {
    expect(offered(all, '', ['s2']).map(({ id, speaksHere }) => [id, speaksHere])).toEqual([
      ['b', true],
      ['a', false],
    ]);
  });

  it('is what fits the words that are searched for', () => {
    expect(offered(all, ' FRAUD ', []).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('A round in plain words', () => {
  it('tells the manager to sign off, and the person that she will', () => {
    expect(stageWords({ stage: 'revealed', writtenBy: 'manager', revision: 1 }).next).toBe('next.talkAndSignOff');
    expect(stageWords({ stage: 'revealed', writtenBy: 'self', revision: 1 }).next).toBe('next.talk');
  });

  it('is not begun until something of one’s own is kept', () => {
    expect(stageWords({ stage: 'drafting', writtenBy: 'self', revision: 0 }).stage).toBe('stages.toBegin');
    expect(stageWords({ stage: 'drafting', writtenBy: 'self', revision: 1 }).stage).toBe('stages.drafting');
  });
});

describe('What became of the words', () => {
  it('is said once of each statement, whoever rated it', () => {
    const words = (text: string) => ({ title: null, text, point: null });
    const statements = [
      { fate: 'kept' as const, pin: { statement: 'a', hash: '1' }, seen: words('A'), now: words('A') },
      { fate: 'reworded' as const, pin: { statement: 'b', hash: '2' }, seen: words('B'), now: words('B2') },
    ];
    const subject = { statement: null, question: null, level: 'L4', capability: 'CRAFT' };
    const item = { subject, capability: 'Craft', fate: 'reworded' as const, statements };
    const changes: RoundChanges = {
      ladder: 'engineering',
      from: 1,
      to: 2,
      sides: [
        { side: 'self', items: [item] },
        { side: 'manager', items: [item] },
      ],
      new: [{ fate: 'new', pin: { statement: 'c', hash: '3' }, seen: words(''), now: words('C') }],
    };
    const { kept, changed } = changedSince(changes);
    expect([kept, changed.map(({ fate, now }) => [fate, now])]).toEqual([
      1,
      [
        ['reworded', 'B2'],
        ['new', 'C'],
      ],
    ]);
  });
});
