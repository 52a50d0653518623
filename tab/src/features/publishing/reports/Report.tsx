import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { LadderReport } from '../../../shared/api/types';
import { useFormats } from '../../../shared/i18n/formats';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXXL },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  group: { marginTop: tokens.spacingVerticalL },
  levels: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, display: 'grid', gap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  value: { margin: 0, color: tokens.colorNeutralForeground2 },
  point: { display: 'block' },
});

/** What was counted of one period. */
export function Report({ report: { start, end, groups } }: { report: LadderReport }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const formats = useFormats();
  const dates = useDates();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{t('reports.period', { start: dates.longDay(start), end: dates.longDay(end) })}</h2>
      {groups.map(({ tracks, levels, atLeast, capabilities }) => (
        <div key={levels.join(' ')} className={styles.group}>
          <h3 className={styles.levels}>
            <bdi>{formats.list(levels)}</bdi>
            {tracks.length > 0 && (
              <>
                {' '}
                (<bdi>{formats.list(tracks)}</bdi>)
              </>
            )}{' '}
            · {t('reports.atLeast', { count: atLeast })}
          </h3>
          <dl className={styles.list}>
            {capabilities.map(({ capability, points }) => (
              <div key={capability} className={styles.row}>
                <dt>
                  <bdi>{capability}</bdi>
                </dt>
                <dd className={styles.value}>
                  {points.length === 0
                    ? t('reports.tooFew')
                    : points.map((point) => (
                        <span key={point.points.join(' ')} className={styles.point}>
                          <bdi>{formats.list(point.points)}</bdi>: {t('reports.atLeast', { count: point.atLeast })}
                        </span>
                      ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
