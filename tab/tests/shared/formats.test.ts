import { i18n } from '@lingui/core';
import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/app/texts';
import { formatBytes, formatShare } from '../../src/shared/i18n/formats';
import { loadNamespace, startI18n } from '../../src/shared/i18n/i18n';
import { formatDate } from '../../src/shared/i18n/useDates';

describe('A size', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [1023, '1,023 bytes'],
    [1024, '1 kB'],
    [1536, '1.5 kB'],
    [20 * 1024 * 1024, '20 MB'],
    [5 * 1024 ** 4, '5,120 GB'],
  ])('of %i bytes is %s', (bytes, text) => {
    expect(formatBytes('en', bytes)).toBe(text);
  });
});

describe('A share', () => {
  it('is all only where nothing is missing', () => {
    expect(formatShare('en', 0.9999)).toBe('99%');
    expect(formatShare('en', 1)).toBe('100%');
  });
});

describe('A date', () => {
  it('without a time is the same day everywhere', () => {
    expect(formatDate('en', 'longDay', '2026-11-22')).toBe('November 22, 2026');
    expect(formatDate('en', 'weekday', '2026-11-22')).toBe('Sun, Nov 22');
  });

  it('of an instant is where the reader is', () => {
    const at = new Date(2026, 10, 22, 23, 30);
    expect(formatDate('en', 'dayAndTime', at.toISOString())).toMatch(/^Sun, Nov 22, 11:30\sPM$/u);
    expect(formatDate('en', 'longDay', at.toISOString())).toBe('November 22, 2026');
  });

  it('has the digits of the texts around it', async () => {
    await startI18n(loadTexts, 'ar');
    await loadNamespace('publishing');

    expect(formatDate('ar', 'day', '2026-11-22')).toMatch(/22.*2026/u);
    expect(formatShare('ar', 0.5)).toContain('50');
    expect(i18n._('publishing:files', { count: 12 })).toContain('12');
  });
});
