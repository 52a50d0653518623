import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { Ladder } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { byTrack } from '../../shared/ladder/levels';
import { useMyLevel } from '../../shared/ladder/myLevel';
import { paths } from '../../shared/ladder/paths';
import { Empty } from '../../shared/ui/Empty';
import { PageHeading } from '../../shared/ui/PageHeading';
import { breakpoints } from '../../shared/ui/breakpoints';
import { clampedTo } from '../../shared/ui/text/clamp';

const useStyles = makeStyles({
  lead: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: 1.5,
    maxWidth: '62ch',
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalM} 0 0`,
  },
  eyebrow: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0 },
  tracks: {
    display: 'grid',
    gap: '48px',
    marginTop: '40px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
  },
  several: { [breakpoints.rail]: { gridTemplateColumns: 'repeat(auto-fit, minmax(360px, 1fr))' } },
  track: { ...typographyStyles.subtitle1, margin: `0 0 ${tokens.spacingVerticalM}` },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '880px' },
  step: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(48px, auto) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  code: { ...typographyStyles.title3, color: tokens.colorBrandForeground1 },
  title: { ...typographyStyles.subtitle2, display: 'block', lineHeight: '32px' },
  about: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    ...clampedTo(3),
    maxWidth: '76ch',
  },
  alone: { marginTop: '6px' },
  mine: { ...typographyStyles.caption1Strong, color: tokens.colorBrandForeground1, display: 'block' },
});

export function StartView({ ladder }: { ladder: Ladder }) {
  const styles = useStyles();
  const { t } = useTexts();
  const [mine] = useMyLevel();
  const tracks = byTrack(ladder);
  const name = ladder.title ?? ladder.id;

  return (
    <>
      <p className={styles.eyebrow}>
        <bdi>{name}</bdi>
      </p>
      <PageHeading title={name}>{t('start.title')}</PageHeading>
      <p className={styles.lead}>{t('start.lead')}</p>
      {tracks.length === 0 && <Empty title={t('start.empty')} />}
      <div className={mergeClasses(styles.tracks, tracks.length > 1 && styles.several)}>
        {tracks.map(({ track, levels }) => (
          <section key={track}>
            {track !== null && (
              <h2 className={styles.track}>
                <bdi>{track}</bdi>
              </h2>
            )}
            <ol reversed className={styles.list}>
              {levels.toReversed().map((level) => (
                <li key={level.code} className={styles.item}>
                  <Link to={paths.level(ladder.id, level.code)} className={styles.step}>
                    <bdi className={styles.code}>{level.code}</bdi>
                    <span>
                      {level.title !== null && level.title !== level.code && (
                        <bdi className={styles.title}>{level.title}</bdi>
                      )}
                      {mine?.ladder === ladder.id && mine.level === level.code && (
                        <span className={styles.mine}>{t('level.mine')}</span>
                      )}
                      {level.summary[0] !== undefined && (
                        <span dir="auto" className={mergeClasses(styles.about, level.title === null && styles.alone)}>
                          {level.summary[0]}
                        </span>
                      )}
                    </span>
                  </Link>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}
