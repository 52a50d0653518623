import { describe, expect, it } from 'vitest';
import {
  isHidden,
  isSafeName,
  issueOf,
  issueOfAll,
  limits,
  nameInAnswers,
  withAdded,
  type ChosenFile,
} from '../../../src/features/publishing/upload/chosen';

const chosen = (name: string, text = ''): ChosenFile => ({ name, file: new File([text], name) });

const large = (bytes: number): ChosenFile => {
  const one = chosen('large.md');
  Object.defineProperty(one.file, 'size', { value: bytes });
  return one;
};

describe('The name of a file', () => {
  it.each(['l1.md', 'a/b c/l1.md', 'سلم/المستوى.md', 'a "b" <c> & d.md', '...md'])('may be %s', (name) => {
    expect(isSafeName(name)).toBe(true);
  });

  it.each([
    ['../l1.md'],
    ['a//l1.md'],
    ['./l1.md'],
    ['c:l1.md'],
    ['a\\l1.md'],
    ['a\nb.md'],
    ['txt.\u202Edm'],
    ['a\u2066b.md'],
    ['\uD800.md'],
    [' '],
    [''],
    ['x'.repeat(401)],
  ])('may not be %j', (name) => {
    expect(isSafeName(name)).toBe(false);
    expect(issueOf(chosen(name))).toBe('name');
  });

  it('stands in answers as a form writes it', () => {
    expect(nameInAnswers('a"b.md')).toBe('a%22b.md');
  });

  it.each([
    ['.git/config', true],
    ['a/.DS_Store', true],
    ['a/b.c', false],
  ])('%s is hidden: %s', (name, hidden) => {
    expect(isHidden(name)).toBe(hidden);
  });
});

describe('Chosen files', () => {
  it('stand in the order of their names, without those of tools', () => {
    const files = withAdded([chosen('b.md')], [chosen('a.md'), chosen('.git/config')]);

    expect(files.map(({ name }) => name)).toEqual(['a.md', 'b.md']);
  });

  it('give way to others of their names', () => {
    const anew = chosen('a.md', 'anew');

    expect(withAdded([chosen('a.md')], [anew])).toEqual([anew]);
  });

  it('may be too large, each and together, and too many', () => {
    expect(issueOf(large(limits.fileBytes))).toBeNull();
    expect(issueOf(large(limits.fileBytes + 1))).toBe('size');
    expect(issueOfAll([])).toBe('none');
    expect(issueOfAll([large(limits.totalBytes)])).toBeNull();
    expect(issueOfAll([large(limits.totalBytes), large(1)])).toBe('tooLarge');
    expect(issueOfAll(Array.from({ length: limits.files + 1 }, () => chosen('a.md')))).toBe('tooMany');
  });
});
