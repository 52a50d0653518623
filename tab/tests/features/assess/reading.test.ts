import { describe, expect, it } from 'vitest';
import { answersOf, readingOf } from '../../../src/features/assess/reading/agreement';
import { radarLevels, radarShape } from '../../../src/features/assess/reading/radar';
import { nextPeriod } from '../../../src/features/assess/rounds/period';
import { timelineRows, timelineShape } from '../../../src/features/assess/rounds/timeline';
import type { CapabilityHistory, Rating, RatingAgreement, Round } from '../../../src/shared/api/types';
import { formatPeriod } from '../../../src/shared/i18n/useDates';

const point = (order: number, of = 3) => ({ name: `P${order}`, order, of, isDefault: false });
const subject = (capability: string, level = 'L4') => ({ statement: null, question: null, level, capability });
const rating = (capability: string, order: number): Rating => ({
  subject: subject(capability.toUpperCase()),
  capability,
  point: point(order),
  comment: '',
  evidence: [],
  pins: [],
  words: 'w',
});
const agreement = (capability: string, self: number | null, manager: number | null) => ({
  capability,
  ratings: [
    {
      subject: subject(capability.toUpperCase()),
      kind: kindOf(self, manager),
      points: self === null || manager === null ? 0 : manager - self,
      self: self === null ? null : point(self),
      manager: manager === null ? null : point(manager),
    },
  ],
});

function kindOf(self: number | null, manager: number | null): RatingAgreement['kind'] {
  if (self === null) return 'managerAlone';
  if (manager === null) return 'selfAlone';
  return self === manager ? 'same' : 'differs';
}

const pairs: [string, number | null, number | null][] = [
  ['Craft', 2, 2],
  ['Delivery', 2, 3],
  ['Sense', 3, 1],
  ['Care', 1, null],
];
const side = (at: 1 | 2, texts: Record<string, string> = {}) => ({
  submittedAt: '2026-01-01T00:00:00Z',
  assessment: {
    ratings: pairs.flatMap((pair) => {
      const order = pair[at];
      return order === null ? [] : [rating(pair[0], order)];
    }),
    answers: Object.entries(texts).map(([question, text]) => ({
      question,
      text,
      words: 'w',
      pin: { statement: question, hash: 'h' },
    })),
  },
});
const revealed: NonNullable<Round['revealed']> = {
  self: side(1, { q1: 'Mine' }),
  manager: side(2, { q2: 'Theirs', q1: 'Also' }),
  agreement: pairs.map((pair) => agreement(...pair)),
};

describe('What both have written', () => {
  it('is read agreements first, then what is furthest apart', () => {
    const reading = readingOf(revealed);
    expect(reading.same.map(({ capability }) => capability)).toEqual(['Craft']);
    expect(reading.differs.map(({ capability }) => capability)).toEqual(['Sense', 'Delivery']);
    expect(reading.alone.map(({ capability, self, manager }) => [capability, self?.point.order, manager])).toEqual([
      ['Care', 1, null],
    ]);
  });

  it('has the answers of both beside each other', () => {
    expect(answersOf(revealed)).toEqual([
      { question: 'q1', self: 'Mine', manager: 'Also' },
      { question: 'q2', self: null, manager: 'Theirs' },
    ]);
  });

  it('is drawn where both rated three capabilities on one scale, and else only told', () => {
    const [level] = radarLevels(readingOf(revealed));
    expect(level?.rows).toHaveLength(4);
    expect(radarShape(level?.rows ?? [])?.rows.map(({ capability }) => capability)).toEqual([
      'Craft',
      'Delivery',
      'Sense',
    ]);
    expect(radarShape(level?.rows.slice(0, 3) ?? [])).toBeNull();
    const other = level?.rows.map((row) => ({ ...row, manager: row.manager && { ...row.manager, of: 5 } })) ?? [];
    expect(radarShape(other)).toBeNull();
  });
});

describe('Ratings over time', () => {
  const moment = (end: string, who: 'self' | 'manager', level: string, order: number) => ({
    round: end,
    start: '2025-01-01',
    end,
    ladder: 'engineering',
    version: 1,
    side: who,
    ratings: [{ subject: subject('CRAFT', level), point: point(order), comment: '', words: [] }],
  });
  const history: CapabilityHistory = {
    capability: 'Craft',
    moments: [
      moment('2025-06-30', 'self', 'L3', 3),
      moment('2025-06-30', 'manager', 'L3', 2),
      moment('2025-12-31', 'self', 'L4', 1),
    ],
  };

  it('have a row for each round and level', () => {
    expect(
      timelineRows(history).map(({ end, level, self, manager }) => [end, level, self?.order, manager?.order]),
    ).toEqual([
      ['2025-06-30', 'L3', 3, 2],
      ['2025-12-31', 'L4', 1, undefined],
    ]);
  });

  it('begin a new line at a new level', () => {
    const { lines, ends, of } = timelineShape(timelineRows(history));
    expect(lines.map(({ side: who, level, points }) => [who, level, points.length])).toEqual([
      ['self', 'L3', 1],
      ['self', 'L4', 1],
      ['manager', 'L3', 1],
    ]);
    expect([ends.length, of]).toEqual([2, 3]);
  });
});

describe('The period of a new round', () => {
  it('is the half-year of today, or the next that is free', () => {
    const today = '2026-11-22';
    expect(nextPeriod(today, [])).toEqual({ start: '2026-07-01', end: '2026-12-31' });
    expect(nextPeriod(today, [{ start: '2026-07-01', end: '2026-12-31' }])).toEqual({
      start: '2027-01-01',
      end: '2027-06-30',
    });
  });

  it('is said in months when it is whole months', () => {
    expect(formatPeriod('en', '2026-07-01', '2026-12-31')).toMatch(/^July\s–\sDecember 2026$/u);
    expect(formatPeriod('en', '2026-07-02', '2026-07-20')).toMatch(/2\s–\s20, 2026/u);
  });
});
