import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { PersonFilled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { LevelSummary } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { levelName } from '../../shared/ladder/levels';
import { paths } from '../../shared/ladder/paths';

interface StripStepProps {
  ladder: string;
  level: LevelSummary;
  isShown: boolean;
  isMine: boolean;
}

const useStyles = makeStyles({
  link: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `6px ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusCircular,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  shown: {
    ...typographyStyles.body1Strong,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorTransparentStroke}`, // seen in high contrast alone
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  mine: { color: tokens.colorBrandForeground1 },
});

export function StripStep({ ladder, level, isShown, isMine }: StripStepProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const step = useRef<HTMLLIElement>(null);

  useEffect(() => {
    const strip = step.current?.closest('nav')?.firstElementChild;
    if (!isShown || !strip) return;
    // Whenever the strip is as wide as it was not before.
    const observer = new ResizeObserver(([entry]) => {
      if (!entry || !step.current) return;
      const { left, width } = step.current.getBoundingClientRect();
      const box = strip.getBoundingClientRect();
      strip.scrollLeft += left - box.left - (box.width - width) / 2;
    });
    observer.observe(strip);
    return () => {
      observer.disconnect();
    };
  }, [isShown]);

  return (
    <li ref={step}>
      <Link
        to={paths.level(ladder, level.code)}
        className={mergeClasses(styles.link, isShown && styles.shown)}
        title={levelName(level)}
        {...(isShown && { 'aria-current': 'page' as const })}
      >
        {isMine && <PersonFilled className={styles.mine} title={t('level.mine')} />}
        <bdi>{level.code}</bdi>
      </Link>
    </li>
  );
}
