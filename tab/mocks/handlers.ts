import { http, HttpResponse } from 'msw';
import type { Comparison, Ladder, Level } from '../src/shared/api/types';
import { comparison, ladders, levels } from './data';
import { search } from './search';

/** The service's reads, answered from a ladder in memory. Tests replace single answers with `server.use`. */
export const handlers = [
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

/** The one pair that is worked out; any other is two lists. */
function compare(from: Level, to: Level): Comparison {
  if (from.code === comparison.from.code && to.code === comparison.to.code) return comparison;
  const groups = to.capabilities.map(({ name, descriptors }) => ({
    capability: name,
    changes: descriptors.slice(1, 2).map((descriptor) => ({
      change: 'added' as const,
      kind: 'descriptor',
      from: null,
      to: { id: descriptor.id, text: descriptor.text, quote: descriptor.text },
      reason: { code: 'new', from: null, to: null, text: `Nothing at ${from.code} corresponds to it.` },
    })),
  }));
  const added = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  return {
    from: { code: from.code, title: from.title },
    to: { code: to.code, title: to.title },
    counts: { added, raised: 0, widened: 0, reworded: 0, dropped: 0, unchanged: 0 },
    groups,
    transition: null,
  };
}
