import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { SearchTerms } from '../../shared/api/queries/ladders';
import type { SearchResponse } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { breakpoints } from '../../shared/ui/breakpoints';
import { Corrections } from './Corrections';
import { FacetFilters } from './FacetFilters';
import { ResultCount } from './ResultCount';
import { Results } from './Results';

interface SearchViewProps {
  terms: SearchTerms;
  pages: readonly SearchResponse[];
  /** The results are those of the query before, while the next ones load. */
  isStale: boolean;
  isLoadingMore: boolean;
  /** Absent when all results are shown. */
  onMore?: () => void;
}

const useStyles = makeStyles({
  meta: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, marginTop: tokens.spacingVerticalS },
  results: {
    transitionProperty: 'opacity',
    transitionDuration: tokens.durationNormal,
    [breakpoints.reducedMotion]: { transitionDuration: '0s' },
  },
  stale: { opacity: 0.5 },
  more: { marginTop: tokens.spacingVerticalXL },
});

export function SearchView({ terms, pages, isStale, isLoadingMore, onMore }: SearchViewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [first] = pages;
  if (!first) return null;

  return (
    <>
      <div className={styles.meta}>
        <Corrections corrections={first.corrections} query={first.query} />
        <ResultCount total={first.total} isStale={isStale} />
      </div>
      <FacetFilters facets={first.facets} terms={terms} />
      <div className={mergeClasses(styles.results, isStale && styles.stale)} aria-busy={isStale}>
        <Results results={pages.flatMap(({ results }) => results)} />
      </div>
      {onMore && (
        <Button className={styles.more} disabledFocusable={isLoadingMore} onClick={onMore}>
          {isLoadingMore ? t('loading') : t('search.more')}
        </Button>
      )}
    </>
  );
}
