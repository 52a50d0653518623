import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { LevelName } from '../../shared/api/types';
import { levelName } from '../../shared/ladder/levels';
import { sectionId } from '../../shared/ladder/sectionId';
import { breakpoints, scrollMargin } from '../../shared/ui/breakpoints';
import { RowView } from './RowView';
import type { CapabilityRows } from './rows';

interface SideBySideProps {
  groups: readonly CapabilityRows[];
  from: LevelName;
  /** Null at the top, where nothing comes next. */
  to: LevelName | null;
}

const useStyles = makeStyles({
  group: {
    marginTop: tokens.spacingVerticalXXL,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 500px',
    // What is cut at its edge would cut the rings of the focus, too.
    paddingInline: tokens.spacingHorizontalM,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  name: {
    ...typographyStyles.subtitle1,
    margin: 0,
    scrollMarginTop: scrollMargin,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  levels: {
    ...typographyStyles.caption1Strong,
    display: 'none',
    color: tokens.colorNeutralForeground3,
    paddingBlock: tokens.spacingVerticalS,
    [breakpoints.pairs]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '32px' },
  },
  single: { [breakpoints.pairs]: { display: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What is asked at the one level and at the other, capability by capability. */
export function SideBySide({ groups, from, to }: SideBySideProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return groups.map(({ capability, rows }) => {
    const id = sectionId('capability', capability);
    return (
      <section key={capability} className={styles.group} aria-labelledby={id}>
        <h3 id={id} tabIndex={-1} className={styles.name}>
          {capability === null ? t('compare.everywhere') : <bdi>{capability}</bdi>}
        </h3>
        <div className={mergeClasses(styles.levels, to === null && styles.single)} aria-hidden>
          <bdi>{levelName(from)}</bdi>
          <bdi>{to && levelName(to)}</bdi>
        </div>
        <ul className={styles.list}>
          {rows.map((row, index) => (
            <RowView key={`${row.from?.id} ${row.to?.id} ${index}`} row={row} from={from.code} to={to?.code ?? null} />
          ))}
        </ul>
      </section>
    );
  });
}
