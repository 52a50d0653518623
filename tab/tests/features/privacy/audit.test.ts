import { describe, expect, it } from 'vitest';
import { daysOf, formatShown, nameOf, parseShown } from '../../../src/features/privacy/audit';
import type { AuditEntry } from '../../../src/shared/api/types';

const entry = (by: string, act: AuditEntry['act'], day: string, at: string | null = null): AuditEntry => ({
  day,
  at,
  by: { id: by, name: by },
  act,
  resource: 'evidence',
  id: null,
});

const all = parseShown('read,changed,mine');

describe('The record of who read and changed what', () => {
  it('has a line for what somebody did several times on a day, and says when it was last', () => {
    const days = daysOf(
      [
        entry('noor', 'add', '2026-11-21', '2026-11-21T09:00:00Z'),
        entry('leilani', 'read', '2026-11-22'),
        entry('noor', 'add', '2026-11-21', '2026-11-21T11:00:00Z'),
        entry('noor', 'change', '2026-11-21', '2026-11-21T08:00:00Z'),
      ],
      'noor',
      all,
    );

    expect(days.map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-21']);
    expect(days[1]?.lines.map(({ act, count, at }) => [act, count, at])).toEqual([
      ['add', 2, '2026-11-21T11:00:00Z'],
      ['change', 1, '2026-11-21T08:00:00Z'],
    ]);
    expect(days[0]?.lines[0]?.at).toBeNull();
  });

  it('hides at first what the reader did herself', () => {
    const entries = [entry('noor', 'read', '2026-11-21'), entry('leilani', 'add', '2026-11-20')];

    expect(daysOf(entries, 'noor', parseShown(null)).map(({ day }) => day)).toEqual(['2026-11-20']);
    expect(daysOf(entries, 'noor', parseShown('mine')).map(({ day }) => day)).toEqual(['2026-11-21']);
    expect(daysOf(entries, 'noor', parseShown(''))).toEqual([]);
  });

  it('keeps in the address what is shown, unless that goes without saying', () => {
    expect(formatShown(parseShown(null))).toBeNull();
    expect(formatShown(all)).toBe('read,changed,mine');
    expect(formatShown(parseShown('mine,nonsense'))).toBe('mine');
  });

  it('has a word for whatever it is about', () => {
    expect(nameOf('evidence')).toBe('evidence');
    expect(nameOf('calendarHealth')).toBe('other');
  });
});
