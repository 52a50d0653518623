import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { breakpoints } from '../../shared/ui/breakpoints';

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
  head: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground3,
    [breakpoints.pairs]: { ...typographyStyles.caption1Strong },
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    hyphens: 'auto',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    // Three columns of words have to fit in a side panel.
    ...typographyStyles.caption1,
    [breakpoints.pairs]: { ...typographyStyles.body1 },
  },
  none: { color: tokens.colorNeutralForeground3 },
});
