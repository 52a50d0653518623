import { describe, expect, it } from 'vitest';
import { decoded, linesOf, longestLine } from '../../../src/features/publishing/source/sourceText';

const bytes = (...all: number[]) => new Uint8Array(all);

describe('The text of a file', () => {
  it('is that of its bytes, without the mark of their encoding', () => {
    expect(decoded(new TextEncoder().encode('\uFEFF# L1 😀'))).toBe('# L1 😀');
    expect(decoded(bytes(0xff, 0xfe, 0x4c, 0x00))).toBe('L');
    expect(decoded(bytes(0xfe, 0xff, 0x00, 0x4c))).toBe('L');
  });

  it('is read as Latin-1 where it is not UTF-8', () => {
    expect(decoded(bytes(0x4c, 0xfc, 0xc3, 0xbc, 0xe2, 0x82))).toBe('Lüü\u00E2\u0082');
  });

  it('is none where there is binary data', () => {
    expect(decoded(bytes(0x4c, 0x00))).toBeNull();
  });
});

describe('The lines of a source', () => {
  it('have their marks, also across lines, and what begins in them', () => {
    const text = 'one\r\ntwo three\nfour';
    const note = { start: 9, end: 14, name: 'three' };

    const lines = linesOf(text, [{ start: 9, end: 17 }], [note]);

    expect(lines.map(({ number, parts }) => [number, parts])).toEqual([
      [1, [{ text: 'one', marked: false }]],
      [
        2,
        [
          { text: 'two ', marked: false },
          { text: 'three', marked: true },
        ],
      ],
      [
        3,
        [
          { text: 'fo', marked: true },
          { text: 'ur', marked: false },
        ],
      ],
    ]);
    expect(lines.map(({ notes }) => notes)).toEqual([[], [note], []]);
  });

  it('are whole whatever the marks are', () => {
    const text = 'a b\n\nc\n';
    const marks = [
      { start: 0, end: 2 },
      { start: 1, end: 3 },
      { start: 90, end: 95 },
    ];

    const lines = linesOf(text, marks, []);

    expect(lines.map(({ parts }) => parts.map((part) => part.text).join(''))).toEqual(['a b', '', 'c']);
  });

  it('are cut where nobody would read on', () => {
    const [line] = linesOf('x'.repeat(longestLine + 1), [], []);

    expect(line?.isCut).toBe(true);
    expect(line?.parts[0]?.text).toHaveLength(longestLine);
  });
});
