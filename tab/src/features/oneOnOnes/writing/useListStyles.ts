import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The lists of a meeting's page: rows with a box to tick, words, and quiet actions behind them. */
export const useListStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  box: { flexShrink: 0, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  words: { flexGrow: 1, minWidth: 0, paddingBlock: '6px' },
  // As wide as its words, so that those of either direction begin beside their box.
  text: { margin: 0, width: 'fit-content', overflowWrap: 'anywhere', whiteSpace: 'pre-line', display: 'block' },
  done: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  about: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXS,
  },
  overdue: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexShrink: 0 },
});
