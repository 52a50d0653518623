import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Comparison } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { sectionId } from '../../../shared/ladder/sectionId';
import { scrollMargin } from '../../../shared/ui/breakpoints';
import { ChangeList } from './ChangeList';
import type { ShownGroup } from './shownChanges';

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
});

/** The changes of one capability. */
export function ChangeGroup({
  ladder,
  comparison: { from, to, renames },
  group: { capability, changes },
}: ChangeGroupProps) {
  const styles = useStyles();
  const { t } = useTexts();
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
      <ChangeList ladder={ladder} from={from} to={to} changes={changes} heading="h3" />
    </section>
  );
}
