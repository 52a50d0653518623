import { describe, expect, it, vi } from 'vitest';
import { stored } from '../../src/shared/stored';
import { resolveTheme, toThemeChoice } from '../../src/shared/theme/themes';
import { splitAt } from '../../src/shared/ui/text/ranges';

describe('A text cut at ranges', () => {
  const written = (text: string, ranges: { start: number; length: number }[]) =>
    splitAt(text, ranges)
      .map((part) => (part.marked ? `[${part.text}]` : part.text))
      .join('');

  it('is whole and in order', () => {
    expect(
      written('abcdef', [
        { start: 4, length: 1 },
        { start: 0, length: 2 },
      ]),
    ).toBe('[ab]cd[e]f');
    expect(written('abc', [])).toBe('abc');
    expect(written('', [{ start: 0, length: 1 }])).toBe('');
  });

  it('takes ranges as far as they fit', () => {
    expect(
      written('abcdef', [
        { start: 1, length: 3 },
        { start: 2, length: 3 },
        { start: 5, length: 9 },
      ]),
    ).toBe('a[bcd][e][f]');
    expect(
      written('abc', [
        { start: -2, length: 3 },
        { start: 7, length: 1 },
        { start: 1, length: 0 },
      ]),
    ).toBe('[a]bc');
  });
});

describe('The theme', () => {
  it('follows the system until one is chosen', () => {
    expect(resolveTheme('system', { forced: false, dark: false })).toBe('light');
    expect(resolveTheme('system', { forced: false, dark: true })).toBe('dark');
    expect(resolveTheme('system', { forced: true, dark: true })).toBe('contrast');
    expect(resolveTheme('light', { forced: true, dark: true })).toBe('light');
  });

  it('is the system’s when what was stored means nothing', () => {
    expect(toThemeChoice('sepia')).toBe('system');
    expect(toThemeChoice(null)).toBe('system');
  });
});

describe('A stored value', () => {
  it('tells its listeners', () => {
    const listener = vi.fn();
    const value = stored('test');
    const stop = value.subscribe(listener);

    value.set('a');
    stop();
    value.set('b');

    expect(listener).toHaveBeenCalledOnce();
    expect(value.get()).toBe('b');
  });

  it('lasts until reload where the browser refuses storage', () => {
    vi.stubGlobal('localStorage', undefined);
    const value = stored('test');

    value.set('a');

    expect(value.get()).toBe('a');
    vi.unstubAllGlobals();
  });
});
