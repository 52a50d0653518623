import type { SearchTerms } from '../../shared/api/queries/ladders';
import type { SearchResponse } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { paths } from '../../shared/ladder/paths';
import { Empty } from '../../shared/ui/Empty';
import { TextLink } from '../../shared/ui/navigation/TextLink';
import { FacetFilters } from './FacetFilters';
import { ResultCount } from './ResultCount';

interface NoResultsProps {
  terms: SearchTerms;
  answer: SearchResponse;
}

export function NoResults({ terms, answer }: NoResultsProps) {
  const { t } = useTexts();
  const isFiltered = terms.level !== null || terms.capability !== null;
  return (
    <>
      {isFiltered && <FacetFilters facets={answer.facets} terms={terms} />}
      <Empty title={t('search.none', { query: terms.q })}>
        {isFiltered ? (
          <TextLink to={paths.search({ q: terms.q })}>{t('search.everywhere')}</TextLink>
        ) : (
          t('search.noneHint')
        )}
      </Empty>
      <span hidden>
        <ResultCount total={0} isStale={false} />
      </span>
    </>
  );
}
