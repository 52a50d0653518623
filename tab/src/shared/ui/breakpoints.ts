/** Where the page changes its shape. The widths are of the window: a Teams tab is one. */
export const breakpoints = {
  /** Columns stack below it. */
  pairs: '@media (min-width: 640px)',
  /** The ladder is a rail beside the page from here on, and a strip above it before. */
  rail: '@media (min-width: 900px)',
  /** The parts of the product are named beside the search box. */
  wide: '@media (min-width: 1180px)',
  /** There is room for a third column. */
  aside: '@media (min-width: 1240px)',
  reducedMotion: '@media (prefers-reduced-motion: reduce)',
  forcedColors: '@media (forced-colors: active)',
} as const;

export const railQuery = '(min-width: 900px)';
export const wideQuery = '(min-width: 1180px)';
/** The names of the product's parts fit: in a row of their own below the rail's width, or beside the search box. */
export const sectionNamesQuery = `((min-width: 760px) and (width < 900px)), ${wideQuery}`;
export const asideQuery = '(min-width: 1240px)';

/** Height of the top bar, which stays in view: what a link scrolls to stops below it. */
export const topBarHeight = 56;
export const scrollMargin = `${topBarHeight + 24}px`;
