import type { SearchFacet, SearchResponse, SearchResult } from '../src/shared/api/types';
import { levels } from './data';

/** A stand-in for the service's search: every word must occur, and one misspelt word is known. */
export function search(params: URLSearchParams): SearchResponse {
  const query = params.get('q') ?? '';
  const skip = Number(params.get('skip') ?? 0);
  const corrections = query.includes('mentring') ? [{ from: 'mentring', to: 'mentoring' }] : [];
  const words = query.replace('mentring', 'mentoring').toLowerCase().split(/\s+/).filter(Boolean);

  const found = everything()
    .map((result) => ({ ...result, highlights: words.flatMap((word) => rangesOf(result.text, word)) }))
    .filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
  const chosen = found.filter(
    ({ level, capability }) =>
      [null, level].includes(params.get('level')) && [null, capability].includes(params.get('capability')),
  );

  return {
    query,
    total: chosen.length,
    skip,
    results: chosen.slice(skip, skip + Number(params.get('top') ?? 20)),
    facets: { levels: countsOf(found, 'level'), capabilities: countsOf(found, 'capability') },
    corrections,
  };
}

function everything(): SearchResult[] {
  return levels.flatMap(({ code, title, capabilities, expectations }) => {
    const at =
      (capability: string | null, kind: SearchResult['kind']) =>
      (item: { id: string; text: string; title?: string | null }) => ({
        ladder: 'engineering',
        level: code,
        levelTitle: title,
        capability,
        kind,
        statementId: item.id,
        title: item.title ?? null,
        text: item.text,
        transition: null,
        highlights: [],
      });
    return [
      ...expectations.filter(({ inherited }) => !inherited).map(at(null, 'expectation')),
      ...capabilities.flatMap(({ name, expectations: own, descriptors }) => [
        ...own.filter(({ inherited }) => !inherited).map(at(name, 'expectation')),
        ...descriptors.map(at(name, 'descriptor')),
      ]),
    ];
  });
}

function rangesOf(text: string, word: string): { start: number; length: number }[] {
  const start = text.toLowerCase().indexOf(word);
  return start < 0 ? [] : [{ start, length: word.length }];
}

function countsOf(results: readonly SearchResult[], name: 'level' | 'capability'): SearchFacet[] {
  const counts = new Map<string, number>();
  for (const { [name]: value } of results) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}
