import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens, typographyStyles } from '@fluentui/react-components';
import type { Ladder } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { byTrack } from '../../shared/ladder/levels';
import { useMyLevel } from '../../shared/ladder/myLevel';
import { breakpoints, railQuery, topBarHeight } from '../../shared/ui/breakpoints';
import { useMediaQuery } from '../../shared/ui/useMediaQuery';
import { RailStep } from './RailStep';
import { StripStep } from './StripStep';

interface LadderNavProps {
  ladder: Ladder | undefined;
  isPending: boolean;
  /** Codes of the levels that the page shows. */
  shown: readonly string[];
}

const useStyles = makeStyles({
  nav: {
    minWidth: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [breakpoints.rail]: {
      position: 'sticky',
      top: `${topBarHeight}px`,
      height: `calc(100vh - ${topBarHeight}px)`,
      boxSizing: 'border-box',
      width: '264px',
      overflowY: 'auto',
      padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
      backgroundColor: tokens.colorNeutralBackground2,
      borderBottomStyle: 'none',
      borderInlineEndWidth: tokens.strokeWidthThin,
      borderInlineEndStyle: 'solid',
      borderInlineEndColor: tokens.colorNeutralStroke2,
    },
  },
  title: {
    ...typographyStyles.subtitle2,
    margin: `0 0 ${tokens.spacingVerticalL}`,
    paddingInline: tokens.spacingHorizontalS,
  },
  track: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground3,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingInline: tokens.spacingHorizontalS,
  },
  group: { marginBottom: tokens.spacingVerticalXXL },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  strip: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    overflowX: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    scrollbarWidth: 'none',
  },
  stripList: { display: 'flex', gap: tokens.spacingHorizontalXS },
  stripTrack: { paddingInline: tokens.spacingHorizontalXS, marginBottom: 0, whiteSpace: 'nowrap' },
  skeleton: { display: 'grid', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalS },
});

/** The ladder as steps: a rail with the top step on top, or a strip that climbs from left to right. */
export function LadderNav({ ladder, isPending, shown }: LadderNavProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [mine] = useMyLevel();
  const isRail = useMediaQuery(railQuery);

  if (!ladder) {
    if (!isPending) return null; // the page says why there is none
    return (
      <div className={styles.nav}>
        <Skeleton aria-label={t('loading')} className={styles.skeleton}>
          {Array.from({ length: isRail ? 6 : 1 }, (_, index) => (
            <SkeletonItem key={index} size={24} />
          ))}
        </Skeleton>
      </div>
    );
  }

  const myCode = mine?.ladder === ladder.id ? mine.level : undefined;
  const tracks = byTrack(ladder);

  if (!isRail) {
    return (
      <nav aria-label={t('shell.levels')} className={styles.nav}>
        <div className={styles.strip}>
          {tracks.map(({ track, levels }) => [
            tracks.length > 1 && track !== null && (
              <span key={`${track} name`} dir="auto" className={mergeClasses(styles.track, styles.stripTrack)}>
                {track}
              </span>
            ),
            <ol key={track} className={mergeClasses(styles.list, styles.stripList)}>
              {levels.map((level) => (
                <StripStep
                  key={level.code}
                  ladder={ladder.id}
                  level={level}
                  isShown={shown.includes(level.code)}
                  isMine={level.code === myCode}
                />
              ))}
            </ol>,
          ])}
        </div>
      </nav>
    );
  }

  return (
    <nav aria-label={t('shell.levels')} className={styles.nav}>
      {ladder.title !== null && (
        <p className={styles.title}>
          <bdi>{ladder.title}</bdi>
        </p>
      )}
      {tracks.map(({ track, levels }) => {
        const myOrder = levels.find((level) => level.code === myCode)?.order ?? 0;
        return (
          <div key={track} className={styles.group}>
            {track !== null && (
              <p className={styles.track}>
                <bdi>{track}</bdi>
              </p>
            )}
            <ol reversed className={styles.list}>
              {levels.toReversed().map((level) => (
                <RailStep
                  key={level.code}
                  ladder={ladder.id}
                  level={level}
                  isShown={shown.includes(level.code)}
                  isMine={level.code === myCode}
                  isClimbed={level.order < myOrder}
                />
              ))}
            </ol>
          </div>
        );
      })}
    </nav>
  );
}
