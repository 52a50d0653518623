import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ChangedStatement, LevelName } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { levelName } from '../../../shared/ladder/levels';
import { sectionId } from '../../../shared/ladder/sectionId';
import { breakpoints, scrollMargin } from '../../../shared/ui/breakpoints';
import { AloneRow } from './AloneRow';
import { Columns } from './Columns';
import { PairRow } from './PairRow';
import { Words } from './Words';
import type { CapabilityRows } from './rows';

interface SideBySideProps {
  groups: readonly CapabilityRows[];
  from: LevelName;
  to: LevelName;
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
    paddingBottom: tokens.spacingVerticalXS,
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
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What is asked at the one level and at the other, capability by capability. */
export function SideBySide({ groups, from, to }: SideBySideProps) {
  const styles = useStyles();
  return groups.map(({ capability, pairs, dropped, added }) => (
    <Section key={capability} capability={capability}>
      <div className={styles.levels} aria-hidden>
        <bdi>{levelName(from)}</bdi>
        <bdi>{levelName(to)}</bdi>
      </div>
      <ul className={styles.list}>
        {pairs.map((pair, index) => (
          <PairRow key={`${pair.from.id} ${pair.to.id} ${index}`} pair={pair} from={from.code} to={to.code} />
        ))}
        <AloneRow from={from.code} to={to.code} dropped={dropped} added={added} />
      </ul>
    </Section>
  ));
}

interface OneLevelProps {
  level: string;
  groups: readonly { capability: string | null; statements: readonly ChangedStatement[] }[];
}

/** What a level asks, where nothing comes next. */
export function OneLevel({ level, groups }: OneLevelProps) {
  const styles = useStyles();
  return groups.map(({ capability, statements }) => (
    <Section key={capability} capability={capability}>
      <ul className={styles.list}>
        {statements.map((statement) => (
          <Columns key={statement.id} lower={{ level, content: <Words statement={statement} /> }} />
        ))}
      </ul>
    </Section>
  ));
}

function Section({ capability, children }: { capability: string | null; children: ReactNode }) {
  const styles = useStyles();
  const { t } = useTexts();
  const id = sectionId('capability', capability);
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={styles.name}>
        {capability === null ? t('compare.everywhere') : <bdi>{capability}</bdi>}
      </h3>
      {children}
    </section>
  );
}
