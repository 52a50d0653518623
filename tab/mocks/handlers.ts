import { http, HttpResponse } from 'msw';
import type { Comparison, Ladder, Level } from '../src/shared/api/types';
import { comparison, ladders, levels } from './data';
import { compareLevels } from './data/build';
import { me } from './data/people';
import { search } from './search';

/** The service's reads, answered from a ladder in memory. Tests replace single answers with `server.use`. */
export const handlers = [
  http.get('*/api/people/me', () => HttpResponse.json(me)),

  http.get('*/api/people/me/reports', () => HttpResponse.json({ asOf: me.asOf, isStale: false, reports: [] })),

  http.get('*/api/ladders', () => HttpResponse.json({ ladders })),

  http.get('*/api/ladders/:ladder/levels/:level', ({ params }) => {
    const level = levels.find(({ code }) => code === params['level']);
    return level && isKnown(params['ladder']) ? HttpResponse.json(level) : problem(404, 'level_not_found');
  }),

  http.get('*/api/ladders/:ladder/compare', ({ params, request }) => {
    const query = new URL(request.url).searchParams;
    const from = levels.find(({ code }) => code === query.get('from'));
    const to = levels.find(({ code }) => code === query.get('to'));
    if (!from || !to || !isKnown(params['ladder'])) return problem(404, 'level_not_found');
    return HttpResponse.json(compare(from, to));
  }),

  http.get('*/api/search', ({ request }) => HttpResponse.json(search(new URL(request.url).searchParams))),
];

export const problem = (status: number, code: string, traceId?: string) =>
  HttpResponse.json(
    { type: `urn:ladder:${code}`, title: code, status, code, ...(traceId !== undefined && { traceId }) },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

const isKnown = (id: string | readonly string[] | undefined): boolean =>
  ladders.some((ladder: Ladder) => ladder.id === id);

/** The one pair that is worked out; of any other, what the higher level's rubric asks is new. */
function compare(from: Level, to: Level): Comparison {
  if (from.code === comparison.from.code && to.code === comparison.to.code) return comparison;
  return compareLevels(
    from,
    to,
    to.capabilities.map(({ name, descriptors }) => ({
      capability: name,
      changes: descriptors.slice(1, 2).map(({ text }) => ({
        change: 'added',
        from: null,
        to: text,
        reason: { code: 'added', from: null, to: null },
      })),
    })),
  );
}
