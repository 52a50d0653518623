import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../shared/api/types';
import { sectionId } from '../../shared/ladder/sectionId';
import { scrollMargin } from '../../shared/ui/breakpoints';
import { ChangePair } from './ChangePair';
import { OneSided } from './OneSided';
import { bySides, type ShownGroup } from './shownChanges';

interface ChangeGroupProps {
  ladder: string;
  comparison: Comparison;
  group: ShownGroup;
}

const useStyles = makeStyles({
  group: { marginTop: '48px' },
  capability: {
    ...typographyStyles.title3,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    scrollMarginTop: scrollMargin,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  renamed: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground3,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The changes of one capability: first what both levels speak of, then what one of them does. */
export function ChangeGroup({
  ladder,
  comparison: { from, to, renames },
  group: { capability, changes },
}: ChangeGroupProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { pairs, dropped, added } = bySides(changes);
  const id = sectionId('changes', capability);

  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className={styles.capability}>
        {capability === null ? t('compare.everywhere') : <bdi>{capability}</bdi>}
      </h2>
      {renames
        .filter((rename) => rename.to === capability)
        .map((rename) => (
          <p key={rename.from} className={styles.renamed}>
            {t('compare.renamed', { level: from.code, name: rename.from })}
          </p>
        ))}
      {pairs.length > 0 && (
        <ul className={styles.list}>
          {pairs.map((change, index) => (
            <ChangePair
              key={`${change.from.id} ${change.to.id} ${index}`}
              ladder={ladder}
              from={from}
              to={to}
              change={change}
            />
          ))}
        </ul>
      )}
      <OneSided ladder={ladder} from={from} to={to} dropped={dropped} added={added} />
    </section>
  );
}
