import type { SearchTerms } from '../../shared/api/queries/ladders';
import type { SearchResult } from '../../shared/api/types';
import { paths } from '../../shared/ladder/paths';

/** What the address asks for. */
export const parseTerms = (params: URLSearchParams): SearchTerms => ({
  q: params.get('q')?.trim() ?? '',
  ladder: params.get('ladder'),
  level: params.get('level'),
  capability: params.get('capability'),
});

/** Where the words of a result stand. What the ladder says of everyone stands at no level. */
export function addressOf({ ladder, level, statementId, transition }: SearchResult): string {
  if (transition) return paths.guide(ladder, transition.from, transition.to);
  return level === null ? paths.ladder(ladder) : paths.level(ladder, level, statementId ?? undefined);
}
