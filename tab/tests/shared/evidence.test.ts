import { describe, expect, it } from 'vitest';
import { l4 } from '../../mocks/data/l4';
import { fileName } from '../../src/shared/download';
import { emptyDraft, mistakesIn, onTopOf, requestOf } from '../../src/shared/evidence/evidenceDraft';
import { findStatements, statementsOf } from '../../src/shared/ladder/statements';

const today = '2026-11-22';
const draft = (part: Partial<ReturnType<typeof emptyDraft>> = {}) => ({
  ...emptyDraft(today, []),
  title: 'Led the review',
  ...part,
});
const mistakes = (part: Partial<ReturnType<typeof emptyDraft>>) => Object.fromEntries(mistakesIn(draft(part), today));

describe('A piece of evidence', () => {
  it('is the person’s alone until she says otherwise', () => {
    expect(emptyDraft(today, []).visibility).toBe('mine');
  });

  it('needs no more than a line and a day', () => {
    expect(mistakes({})).toEqual({});
    expect(mistakes({ title: '  ' })).toEqual({ title: 'titleMissing' });
    expect(mistakes({ date: '' })).toEqual({ date: 'dateMissing' });
  });

  it('has happened', () => {
    expect(mistakes({ date: '2026-11-23' })).toEqual({ date: 'dateInFuture' });
  });

  it.each([
    ['wiki.example/page', 'https://wiki.example/page'],
    ['http://intranet/page', 'http://intranet/page'],
    ['', null],
  ])('links to %s as %s', (link, sent) => {
    expect(mistakes({ link })).toEqual({});
    expect(requestOf(draft({ link })).link).toBe(sent);
  });

  it.each(['just words', 'word', 'javascript:alert(1)', 'ftp://example.com', 'https://me:secret@example.com'])(
    'does not link to %s',
    (link) => {
      expect(mistakes({ link })).toEqual({ link: 'linkInvalid' });
    },
  );
});

describe('A piece that was changed elsewhere in the meantime', () => {
  const start = draft({ text: 'As it was', visibility: 'sharedWithManager' });
  const now = { ...start, text: 'As they put it', title: 'Another title', visibility: 'mine' as const };

  it('keeps what was typed, and takes the rest as it is now', () => {
    const merged = onTopOf(now, start, { ...start, text: 'As I put it' });
    expect(merged).toEqual({ ...now, text: 'As I put it' });
  });

  it('is not shared again by who did not mean to', () => {
    expect(onTopOf(now, start, { ...start, text: 'As I put it' }).visibility).toBe('mine');
  });
});

describe('The statements of a level', () => {
  const statements = statementsOf('engineering', 1, l4);

  it('are its own, each with the place where it stands', () => {
    expect(statements.length).toBeGreaterThan(0);
    expect(new Set(statements.map((statement) => statement.level))).toEqual(new Set(['L4']));
  });

  it('are found by any of their words, in any order', () => {
    const [first] = statements;
    const words = first?.text.split(' ').slice(0, 2).reverse().join(' ').toUpperCase() ?? '';
    expect(findStatements(statements, words)).toContain(first);
    expect(findStatements(statements, 'zzzz')).toEqual([]);
    expect(findStatements(statements, ' ')).toEqual(statements);
  });
});

describe('The name of a file', () => {
  it('has nothing in it that a folder does not take', () => {
    expect(fileName('\u2068Case\u2069: a/b "c"?. ', 'docx')).toBe('Case a b c.docx');
  });
});
