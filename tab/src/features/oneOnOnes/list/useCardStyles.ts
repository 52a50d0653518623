import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { breakpoints } from '../../../shared/ui/breakpoints';

/** The list of 1:1s: one row a series. */
export const useCardStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, marginBlock: `${tokens.spacingVerticalXXL} ${tokens.spacingVerticalS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '800px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [breakpoints.pairs]: { gridTemplateColumns: 'auto minmax(0, 1fr) auto' },
  },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere', display: 'block' },
  about: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    gridColumn: '2',
    [breakpoints.pairs]: { gridColumn: '3', justifyContent: 'flex-end' },
  },
  outcome: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block' },
});
