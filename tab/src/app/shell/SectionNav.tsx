import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'react-router';
import { useTexts } from '../../shared/i18n/useTexts';
import { sectionNamesQuery } from '../../shared/ui/breakpoints';
import { useMediaQuery } from '../../shared/ui/useMediaQuery';
import { sectionAt, useSections } from './sections';

const SectionHint = lazy(() => import('./SectionHint'));

const useStyles = makeStyles({
  list: { display: 'flex', listStyleType: 'none', margin: 0, padding: 0, minWidth: 0 },
  link: {
    ...typographyStyles.body1,
    position: 'relative',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalXS,
    height: '44px',
    minWidth: '40px',
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2Hover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  current: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalS,
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  // Where not even that has room, as at 280 pixels in German, its name is cut: the page's heading says it again.
  item: { flexShrink: 0 },
  itemCurrent: { flexShrink: 1, minWidth: '40px' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
  iconCurrent: { color: tokens.colorCompoundBrandForeground1 },
});

/** The parts of the product. Where there is no room for all names, only that of the current one is written out. */
export function SectionNav({ className }: { className?: string }) {
  const styles = useStyles();
  const { t } = useTexts();
  const { pathname } = useLocation();
  const hasRoom = useMediaQuery(sectionNamesQuery);
  const sections = useSections();
  const current = sectionAt(sections, pathname);

  return (
    <nav aria-label={t('shell.sections')} className={className}>
      <ul className={styles.list}>
        {sections.map((section) => {
          const { to, label, icon } = section;
          const isCurrent = section === current;
          const isNamed = hasRoom || isCurrent;
          const link = (
            <Link
              to={to}
              className={mergeClasses(styles.link, isCurrent && styles.current)}
              {...(isCurrent && { 'aria-current': 'page' as const })}
              {...(!isNamed && { 'aria-label': t(label) })}
            >
              <span className={mergeClasses(styles.icon, isCurrent && styles.iconCurrent)} aria-hidden>
                {icon}
              </span>
              {isNamed && <span className={styles.name}>{t(label)}</span>}
            </Link>
          );
          return (
            <li key={to} className={isCurrent ? styles.itemCurrent : styles.item}>
              {isNamed ? (
                link
              ) : (
                <Suspense fallback={link}>
                  <SectionHint name={t(label)}>{link}</SectionHint>
                </Suspense>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
