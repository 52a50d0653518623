import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** A small table that says what a drawing shows. */
export const useTableStyles = makeStyles({
  table: {
    ...typographyStyles.body1,
    borderCollapse: 'collapse',
    width: '100%',
    maxWidth: '860px',
    tableLayout: 'fixed',
  },
  caption: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: 'start',
    paddingBlock: tokens.spacingVerticalS,
  },
  head: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3 },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  none: { color: tokens.colorNeutralForeground3 },
});
