import { makeStyles, tokens } from '@fluentui/react-components';
import { useThemeName } from '../theme/useTheme';

const useStyles = makeStyles({
  tint: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2 },
    ':hover:active': { backgroundColor: tokens.colorBrandBackground2Pressed, color: tokens.colorBrandForeground2 },
  },
});

/** The look of a toggle that is on. In high contrast a tint cannot be told from its ground, so Fluent's own look stays. */
export function useTint(isOn: boolean): string | undefined {
  const styles = useStyles();
  const theme = useThemeName();
  return isOn && theme !== 'contrast' ? styles.tint : undefined;
}
