import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { LevelSummary } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { paths } from '../../shared/ladder/paths';
import { firstSentence } from '../../shared/ladder/text';
import { clampedTo } from '../../shared/ui/text/clamp';

interface RailStepProps {
  ladder: string;
  level: LevelSummary;
  isShown: boolean;
  isMine: boolean;
  /** It lies below the reader's own level. */
  isClimbed: boolean;
}

const nodeColumn = '20px';

const useStyles = makeStyles({
  // The line from step to step; the top step has nothing above it, the bottom one nothing below.
  step: {
    position: 'relative',
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: `calc(${tokens.spacingHorizontalS} + 10px)`,
      top: 0,
      bottom: 0,
      width: '2px',
      zIndex: 1,
      pointerEvents: 'none',
      backgroundColor: tokens.colorNeutralStroke2,
      '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
    },
    ':first-child::before': { top: '18px' },
    ':last-child::before': { bottom: 'calc(100% - 18px)' },
  },
  climbed: { '::before': { backgroundColor: tokens.colorBrandStroke2 } },
  link: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: `${nodeColumn} minmax(0, 1fr)`,
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  shown: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `${tokens.shadow2}, 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
  },
  node: {
    position: 'relative',
    zIndex: 2,
    boxSizing: 'border-box',
    alignSelf: 'start',
    justifySelf: 'center',
    marginTop: '4px',
    width: '12px',
    height: '12px',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  nodeClimbed: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground },
  nodeMine: {
    width: '16px',
    height: '16px',
    marginTop: '2px',
    border: `4px solid ${tokens.colorBrandBackground2}`,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground,
  },
  name: { ...typographyStyles.body1Strong, display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  mine: { ...typographyStyles.caption1Strong, color: tokens.colorBrandForeground1 },
  about: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    ...clampedTo(2),
  },
});

export function RailStep({ ladder, level, isShown, isMine, isClimbed }: RailStepProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const about = level.title ?? firstSentence(level.summary);
  return (
    <li className={mergeClasses(styles.step, (isClimbed || isMine) && styles.climbed)}>
      <Link
        to={paths.level(ladder, level.code)}
        className={mergeClasses(styles.link, isShown && styles.shown)}
        {...(isShown && { 'aria-current': 'page' as const })}
      >
        <span className={mergeClasses(styles.node, isClimbed && styles.nodeClimbed, isMine && styles.nodeMine)} />
        <span>
          <span className={styles.name}>
            <bdi>{level.code}</bdi> {isMine && <span className={styles.mine}>{t('level.mine')}</span>}
          </span>
          {about !== '' && about !== level.code && (
            <span className={styles.about} {...(level.title === null && { dir: 'auto' })}>
              <bdi>{about}</bdi>
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
