import { describe, expect, it } from 'vitest';
import { isLadderId, publishingPaths } from '../../../src/features/publishing/paths';
import { findingsOf, knownFinding, knownReason } from '../../../src/features/publishing/preview/findings';
import { neighbourOf, pageSize, rangeAround, resumed, startOf } from '../../../src/features/publishing/source/place';

describe('What to look at', () => {
  it('begins with the gravest, then goes through the files', () => {
    const found = findingsOf({
      diagnostics: [
        { code: 'slip', severity: 'info', file: 'a.md', line: 1, message: 'Correct it.' },
        { code: 'yaml_invalid', severity: 'error', file: 'b.md', line: 9, message: 'Correct it.' },
      ],
      lint: [
        {
          code: 'gendered-word',
          severity: 'warning',
          file: 'b.md',
          line: 7,
          found: 'He',
          why: '',
          better: 'Write they.',
        },
        {
          code: 'gendered-word',
          severity: 'warning',
          file: 'a.md',
          line: 8,
          found: 'She',
          why: '',
          better: 'Write they.',
        },
        {
          code: 'gendered-word',
          severity: 'warning',
          file: 'a.md',
          line: 2,
          found: 'His',
          why: '',
          better: 'Write they.',
        },
      ],
    });

    expect(found.map(({ file, line }) => `${file} ${line}`)).toEqual([
      'b.md 9',
      'a.md 2',
      'a.md 8',
      'b.md 7',
      'a.md 1',
    ]);
    expect(found[0]?.found).toBeNull();
    expect(found[1]?.advice).toBe('Write they.');
  });

  it('is told in the service’s words where the tab has none', () => {
    expect(knownFinding('a-code-to-come')).toBeUndefined();
    expect(knownReason('a_reason_to_come')).toBe('unread');
  });
});

describe('The way through the sources', () => {
  it('starts at what was not understood', () => {
    const residual = { file: 'b.md', line: 3, start: 0, end: 1, text: 'x', reason: 'code' };
    const coverage = { characters: 1, typed: 1, residual: 0, lost: 0, typedShare: 1 };
    const files = [{ name: 'a.md', coverage }];

    expect(startOf({ residual: [residual], files, diagnostics: [] }).file).toBe('b.md');
    expect(startOf({ residual: [], files, diagnostics: [] }).file).toBe('a.md');
    expect(startOf({ residual: [], files: [], diagnostics: [] }).file).toBe('');
  });

  it('goes on in the file that is looked at when files were read anew, at no line of the former text', () => {
    const coverage = { characters: 1, typed: 1, residual: 0, lost: 0, typedShare: 1 };
    const anew = {
      residual: [],
      files: [
        { name: 'a.md', coverage },
        { name: 'b.md', coverage },
      ],
      diagnostics: [],
    };

    expect(resumed(anew, { file: 'b.md', line: 6, passage: 1 })).toEqual({ file: 'b.md', line: null, passage: null });
    expect(resumed(anew, { file: 'gone.md', line: 6, passage: null }).file).toBe('a.md');
  });

  it('goes from passage to passage and ends at both ends', () => {
    expect(neighbourOf(3, null, 1)).toBe(0);
    expect(neighbourOf(3, null, -1)).toBe(2);
    expect(neighbourOf(3, 2, 1)).toBeUndefined();
    expect(neighbourOf(3, 0, -1)).toBeUndefined();
    expect(neighbourOf(0, null, 1)).toBeUndefined();
  });

  it('shows a part of a long file that holds the line', () => {
    expect(rangeAround(null, 10)).toEqual({ from: 1, to: 10 });
    expect(rangeAround(5000, 10_000)).toEqual({ from: 4900, to: 4900 + pageSize - 1 });
    expect(rangeAround(10_000, 10_000)).toEqual({ from: 10_001 - pageSize, to: 10_000 });
  });
});

describe('A ladder’s id', () => {
  it.each([
    ['engineering', true],
    ['IC-2.0_b', true],
    ['-a', false],
    ['a b', false],
    ['سلم', false],
    ['', false],
    ['x'.repeat(65), false],
  ])('may be %j: %s', (id, isValid) => {
    expect(isLadderId(id)).toBe(isValid);
  });

  it('stands in addresses as a part of them', () => {
    expect(publishingPaths.compare('a/b', 1, 2)).toBe('/publishing/a%2Fb/compare/1/2');
    expect(publishingPaths.compare('a')).toBe('/publishing/a/compare');
  });
});
