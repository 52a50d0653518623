import { makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import type { Comparison, HeldLevel, Ladder, LevelSummary, PromotionCase } from '../../shared/api/types';
import { useDates } from '../../shared/i18n/useDates';
import { useTexts } from '../../shared/i18n/useTexts';
import { levelName } from '../../shared/ladder/levels';
import { paths } from '../../shared/ladder/paths';
import { useChangeList } from '../../shared/ladder/useChangeList';
import { usePerson } from '../../shared/people/PersonContext';
import { personPaths } from '../../shared/people/paths';
import { breakpoints } from '../../shared/ui/breakpoints';
import { TextLink } from '../../shared/ui/navigation/TextLink';
import { LatePicker } from './LatePicker';

interface LevelTilesProps {
  ladder: Ladder;
  now: LevelSummary;
  /** Null at the top. */
  next: LevelSummary | null;
  /** Null when nobody has set it: the reader only looks at a level. */
  held: HeldLevel | null;
  comparison: Comparison | undefined;
  cases: { now: PromotionCase | undefined; next: PromotionCase | undefined };
  onPick: (part: 'level' | 'to', code: string) => void;
}

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalL,
    [breakpoints.pairs]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalL },
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  label: { ...typographyStyles.body1, margin: 0 },
  level: { ...typographyStyles.subtitle1, lineHeight: '32px', margin: 0, overflowWrap: 'anywhere' },
  fact: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  coverage: {
    ...typographyStyles.caption1,
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    marginTop: 'auto',
  },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
});

/** The level that is held and the one to look at next. */
export function LevelTiles({ ladder, now, next, held, comparison, cases, onPick }: LevelTilesProps) {
  const styles = useStyles();
  const { t } = useTexts('growth');
  const { t: said } = useTexts();
  const dates = useDates();
  const changeList = useChangeList();
  const { id: person } = usePerson();

  const coverage = (made: PromotionCase | undefined) =>
    made &&
    made.coverage.expectations > 0 && (
      <div className={styles.coverage}>
        {t('coverage', { covered: made.coverage.covered, count: made.coverage.expectations })}
        <ProgressBar
          aria-label={t('coverageOf', { level: made.level })}
          value={made.coverage.covered}
          max={made.coverage.expectations}
          thickness="large"
        />
      </div>
    );

  return (
    <div className={styles.tiles}>
      <section className={styles.tile} aria-label={t('now')}>
        {held ? (
          <>
            <p className={styles.label}>{t('now')}</p>
            <p className={styles.level}>
              <bdi>{levelName(now)}</bdi>
            </p>
            <p className={styles.fact}>{t('since', { day: dates.day(held.since) })}</p>
          </>
        ) : (
          <LatePicker
            label={t('looking')}
            ladder={ladder}
            value={now.code}
            onPick={(code) => {
              onPick('level', code);
            }}
          />
        )}
        {coverage(cases.now)}
        <div className={styles.links}>
          <TextLink to={paths.level(ladder.id, now.code)}>{t('readInFull', { level: now.code })}</TextLink>
        </div>
      </section>
      <section className={styles.tile} aria-label={t('next')}>
        <LatePicker
          label={t('next')}
          ladder={ladder}
          value={next?.code ?? ''}
          onPick={(code) => {
            onPick('to', code);
          }}
        />
        {next === null && <p className={styles.fact}>{t('top', { level: now.code })}</p>}
        {comparison && <p className={styles.fact}>{changeList(comparison.counts)}</p>}
        {coverage(cases.next)}
        {next && (
          <div className={styles.links}>
            {comparison?.transition && (
              <TextLink to={paths.guide(ladder.id, now.code, next.code)}>{said('compare.guide')}</TextLink>
            )}
            <TextLink to={paths.level(ladder.id, next.code)}>{t('readInFull', { level: next.code })}</TextLink>
            <TextLink to={personPaths.promotionCase(person, ladder.id, next.code)}>{said('person.case')}</TextLink>
          </div>
        )}
      </section>
    </div>
  );
}
