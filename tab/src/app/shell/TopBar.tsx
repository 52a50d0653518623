import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy } from 'react';
import { Link } from 'react-router';
import type { Ladder } from '../../shared/api/types';
import { useHost } from '../../shared/host/HostContext';
import { useTexts } from '../../shared/i18n/useTexts';
import { Late } from '../../shared/ui/Late';
import { Mark } from '../../shared/ui/Mark';
import { breakpoints, railQuery } from '../../shared/ui/breakpoints';
import { useMediaQuery } from '../../shared/ui/useMediaQuery';
import { SectionNav } from './SectionNav';
import { useSearchShortcut } from './useSearchShortcut';

const LadderSwitch = lazy(() => import('./LadderSwitch'));
const Menus = lazy(() => import('./Menus'));
const SearchField = lazy(() => import('./SearchField'));

interface TopBarProps {
  ladders: readonly Ladder[];
  current: Ladder | undefined;
}

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 5,
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [breakpoints.rail]: {
      gridTemplateColumns: 'auto auto minmax(0, 1fr) auto',
      gap: tokens.spacingHorizontalL,
      paddingInline: tokens.spacingHorizontalL,
    },
  },
  start: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  sections: { alignSelf: 'stretch', display: 'flex', alignItems: 'center' },
  // Keeps its place while the menus load.
  end: { display: 'flex', justifyContent: 'end', minWidth: '64px' },
  search: { width: '100%', maxWidth: '480px', justifySelf: 'end', minWidth: 0 },
  home: {
    ...typographyStyles.subtitle2,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
  },
  mark: { color: tokens.colorBrandForeground1, fontSize: '24px', flexShrink: 0 },
  // Below the breakpoint the mark alone stands for the product; the words stay for a screen reader.
  words: {
    position: 'absolute',
    clipPath: 'inset(50%)',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    [breakpoints.pairs]: { position: 'static', clipPath: 'none', width: 'auto', height: 'auto' },
  },
});

export function TopBar({ ladders, current }: TopBarProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const host = useHost();
  const isRail = useMediaQuery(railQuery);
  const searchBox = useSearchShortcut();
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <Link to="/" className={styles.home}>
          <Mark className={styles.mark} />
          <span className={styles.words}>{t('product')}</span>
        </Link>
        {ladders.length > 1 && current && (
          <Late>
            <LadderSwitch ladders={ladders} current={current} />
          </Late>
        )}
      </div>
      {isRail && <SectionNav className={styles.sections} />}
      <search className={styles.search}>
        <Late>
          <SearchField input={searchBox} />
        </Late>
      </search>
      {/* A host has these menus itself. */}
      {!host && (
        <div className={styles.end}>
          <Late>
            <Menus />
          </Late>
        </div>
      )}
    </header>
  );
}
