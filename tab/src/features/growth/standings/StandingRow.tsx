import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Side } from '../../../shared/api/types';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { sectionId } from '../../../shared/ladder/sectionId';
import { Disclosure } from '../../../shared/ui/Disclosure';
import { breakpoints } from '../../../shared/ui/breakpoints';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { useHashLink } from '../../../shared/ui/navigation/useHashLink';
import { ScalePoint } from './ScalePoint';
import { StandingDetails } from './StandingDetails';
import { lowestOf, type Standing, type WordsSince } from './standings';

interface StandingRowProps {
  standing: Standing;
  /** Null while it is not known. */
  words: WordsSince | null;
  /** What the two are called. */
  sides: Record<Side, string>;
  hasSection: boolean;
}

export const standingColumns = {
  gridTemplateColumns: 'minmax(0, 1.1fr) minmax(0, 1fr) minmax(0, 1fr)',
  columnGap: '16px',
} as const;

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cells: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    [breakpoints.pairs]: standingColumns,
  },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  link: { display: 'inline-block', lineHeight: '24px' },
  cell: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    [breakpoints.pairs]: { display: 'block' },
  },
  side: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    // Said above the column; a screen reader is told here.
    [breakpoints.pairs]: {
      position: 'absolute',
      clipPath: 'inset(50%)',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
    },
  },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
});

export function StandingRow({ standing, words, sides, hasSection }: StandingRowProps) {
  const styles = useStyles();
  const { t } = useTexts('growth');
  const { t: said } = useTexts();
  const dates = useDates();
  const toHash = useHashLink();
  const { capability, start, end } = standing;
  const name = <bdi>{capability ?? said('compare.everywhere')}</bdi>;

  return (
    <li className={styles.row}>
      <div className={styles.cells}>
        <span className={styles.name}>
          {hasSection ? (
            <TextLink to={toHash(sectionId('capability', capability))} className={styles.link}>
              {name}
            </TextLink>
          ) : (
            name
          )}
        </span>
        {(['self', 'manager'] as const).map((side) => {
          const point = lowestOf(standing.ratings[side]);
          return (
            <span key={side} className={styles.cell}>
              <bdi className={styles.side}>{sides[side]}</bdi>
              {point ? <ScalePoint point={point} /> : <span className={styles.none}>{t('notRated')}</span>}
            </span>
          );
        })}
      </div>
      <Disclosure
        label={words ? t(`fate.${words.fate}`) : t('whatWasSaid')}
        note={t('rated', { months: dates.months(start, end), level: levelOf(standing) })}
      >
        <StandingDetails standing={standing} words={words} sides={sides} />
      </Disclosure>
    </li>
  );
}

const levelOf = ({ ratings: { self, manager } }: Standing): string =>
  [...new Set([...self, ...manager].map(({ subject }) => subject.level).filter((level) => level !== null))].join(', ');
