import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from 'react-router';
import { ladderQueries } from '../../shared/api/queries/ladders';
import { breakpoints, railQuery, topBarHeight } from '../../shared/ui/breakpoints';
import { useMediaQuery } from '../../shared/ui/useMediaQuery';
import { PageBoundary } from '../PageBoundary';
import { LadderNav } from './LadderNav';
import { SectionNav } from './SectionNav';
import { mainId, SkipLink } from './SkipLink';
import { TopBar } from './TopBar';
import { useWhere } from './useWhere';

const useStyles = makeStyles({
  root: {
    minHeight: '100vh',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: `${topBarHeight}px auto auto 1fr`,
    backgroundColor: tokens.colorNeutralBackground1,
    [breakpoints.rail]: {
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      gridTemplateRows: `${topBarHeight}px 1fr`,
    },
  },
  sections: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  main: {
    gridRow: '-2',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: `${tokens.spacingVerticalXL} 96px`,
    outlineStyle: 'none',
    [breakpoints.rail]: { gridColumn: '2', gridRow: '2', paddingInline: '48px', paddingBlock: '24px 128px' },
  },
  content: { maxWidth: '1200px', marginInline: 'auto' },
});

/** What stays while pages come and go: the bar, the ladder, the place for the page. */
export function Shell() {
  const styles = useStyles();
  const { data: ladders, isPending } = useQuery(ladderQueries.ladders());
  const isRail = useMediaQuery(railQuery);
  const where = useWhere(ladders ?? []);
  const { pathname } = useLocation();

  return (
    <div className={styles.root}>
      <SkipLink />
      <TopBar ladders={ladders ?? []} current={where.ladder} />
      {!isRail && <SectionNav className={styles.sections} />}
      {where.showsNav && <LadderNav ladder={where.ahead} isPending={isPending} shown={where.levels} />}
      <main id={mainId} tabIndex={-1} className={styles.main}>
        <div className={styles.content}>
          <PageBoundary address={pathname}>
            <Outlet />
          </PageBoundary>
        </div>
      </main>
    </div>
  );
}
