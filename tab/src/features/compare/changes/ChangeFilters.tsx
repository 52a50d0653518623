import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChangeCounts, ChangeKind } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { changeIcons } from '../../../shared/ladder/changeIcons';
import { changeKinds } from '../../../shared/ladder/changes';
import { FilterPill } from '../../../shared/ui/FilterPill';
import type { Shown } from './shownChanges';

interface ChangeFiltersProps {
  counts: ChangeCounts;
  shown: Shown;
  onToggle: (kind: ChangeKind) => void;
}

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function ChangeFilters({ counts, shown, onToggle }: ChangeFiltersProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div role="group" aria-label={t('compare.filters')} className={styles.filters}>
      {changeKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <FilterPill
            key={kind}
            label={t(`changes.name.${kind}`)}
            count={counts[kind]}
            icon={changeIcons[kind]}
            checked={shown.has(kind)}
            onToggle={() => {
              onToggle(kind);
            }}
          />
        ))}
    </div>
  );
}
