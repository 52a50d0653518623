import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import type { SearchTerms } from '../../shared/api/queries/ladders';
import type { SearchFacet, SearchResponse } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { paths } from '../../shared/ladder/paths';
import { FilterPill } from '../../shared/ui/FilterPill';
import { keepFocus } from '../../shared/ui/PageHeading';
import { breakpoints } from '../../shared/ui/breakpoints';

interface FacetFiltersProps {
  facets: SearchResponse['facets'];
  terms: SearchTerms;
}

type Name = 'level' | 'capability';

const useStyles = makeStyles({
  filters: { display: 'grid', gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalXL },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  label: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground3,
    flexBasis: '100%',
    [breakpoints.pairs]: { flexBasis: '88px' },
  },
});

/** Narrows the results to one level and one capability; a second press widens them again. */
export function FacetFilters({ facets, terms }: FacetFiltersProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const navigate = useNavigate();

  const row = (name: Name, values: readonly SearchFacet[]) => {
    const chosen = terms[name];
    // A chosen filter stays in view when the new query has no results for it.
    const shown =
      chosen === null || values.some(({ value }) => value === chosen)
        ? values
        : [{ value: chosen, count: 0 }, ...values];
    if (shown.length === 0) return null;
    return (
      <div role="group" aria-label={t(`search.${name}`)} className={styles.row}>
        <span className={styles.label}>{t(`search.${name}`)}</span>
        {shown.map(({ value, count }) => (
          <FilterPill
            key={value}
            label={value}
            count={count}
            checked={value === chosen}
            onToggle={() => {
              const next = { ...terms, [name]: value === chosen ? null : value };
              void navigate(paths.search(next), { replace: true, state: keepFocus });
            }}
          />
        ))}
      </div>
    );
  };

  return (
    <div className={styles.filters}>
      {row('level', facets.levels)}
      {row('capability', facets.capabilities)}
    </div>
  );
}
