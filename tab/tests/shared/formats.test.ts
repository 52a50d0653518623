import { describe, expect, it } from 'vitest';
import { formatBytes, formatShare } from '../../src/shared/i18n/formats';

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
