import { describe, expect, it } from 'vitest';
import { pageAt, pages, personPages } from '../../src/app/pages';

const codeAt = (address: string) => {
  const { parameters, ...code } = pageAt(address) ?? {};
  return { code, parameters };
};

describe('The page at an address', () => {
  it.each([
    ['', personPages[''], { person: 'me' }],
    ['/', personPages[''], { person: 'me' }],
    ['/people/me', personPages[''], { person: 'me' }],
    ['/people/ada/evidence/7', personPages['evidence/:evidence'], { person: 'ada', evidence: '7' }],
    ['/people/me/case', personPages['case'], { person: 'me' }],
    ['/one-on-ones/meeting', pages['one-on-ones/meeting'], {}],
    ['/one-on-ones/ada/abc', pages['one-on-ones/:person/:series/:on?'], { person: 'ada', series: 'abc' }],
    [
      '/one-on-ones/ada/abc/2026-11-22',
      pages['one-on-ones/:person/:series/:on?'],
      { person: 'ada', series: 'abc', on: '2026-11-22' },
    ],
    [
      '/ladders/data%20science/levels/L%2F4/',
      pages['ladders/:ladder/levels/:level'],
      { ladder: 'data science', level: 'L/4' },
    ],
    ['/ladders/%E0%A4%A/levels/L4', pages['ladders/:ladder/levels/:level'], {}],
  ])('%s is told before anything is drawn', (address, code, parameters) => {
    const found = codeAt(address);

    expect(found.code).toEqual(code);
    expect(found.parameters).toEqual(parameters);
  });

  it.each(['/nowhere', '/ladders', '/people', '/ladders/a/b', '/config'])('%s is not told', (address) => {
    expect(pageAt(address)).toBeUndefined();
  });
});
