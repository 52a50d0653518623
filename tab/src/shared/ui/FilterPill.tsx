import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTint } from './useTint';

interface FilterPillProps {
  label: string;
  count: number;
  icon?: ReactElement;
  checked: boolean;
  onToggle: () => void;
}

const useStyles = makeStyles({
  pill: {
    minWidth: 0,
    maxWidth: '100%',
    paddingInline: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightRegular,
  },
  count: { marginInlineStart: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

/** Switches a filter on and off, and says how much there is behind it. */
export function FilterPill({ label, count, icon, checked, onToggle }: FilterPillProps) {
  const styles = useStyles();
  return (
    <ToggleButton
      shape="circular"
      size="small"
      className={mergeClasses(styles.pill, useTint(checked))}
      checked={checked}
      onClick={onToggle}
      {...(icon && { icon })}
    >
      <bdi>{label}</bdi> <span className={styles.count}>{count}</span>
    </ToggleButton>
  );
}
