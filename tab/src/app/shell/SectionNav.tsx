import { makeStyles, mergeClasses, Tooltip, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { wideQuery } from '../../shared/ui/breakpoints';
import { useMediaQuery } from '../../shared/ui/useMediaQuery';
import { sectionAt, useSections } from './sections';

const useStyles = makeStyles({
  list: { display: 'flex', listStyleType: 'none', margin: 0, padding: 0, minWidth: 0 },
  entry: { flexShrink: 0 },
  // Where all of them do not fit, it is the name that gives way.
  entryCurrent: { flexShrink: 1, minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
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
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
  iconCurrent: { color: tokens.colorCompoundBrandForeground1 },
});

/** The parts of the product. Where there is no room for all names, only that of the current one is written out. */
export function SectionNav({ className }: { className?: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const hasRoom = useMediaQuery(wideQuery);
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
            >
              <span className={mergeClasses(styles.icon, isCurrent && styles.iconCurrent)} aria-hidden>
                {icon}
              </span>
              {isNamed && <span className={styles.name}>{t(label)}</span>}
            </Link>
          );
          return (
            <li key={to} className={isCurrent ? styles.entryCurrent : styles.entry}>
              {isNamed ? (
                link
              ) : (
                <Tooltip content={t(label)} relationship="label">
                  {link}
                </Tooltip>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
