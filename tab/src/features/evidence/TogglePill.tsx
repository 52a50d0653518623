import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { useTint } from '../../shared/ui/useTint';

interface TogglePillProps {
  label: string;
  checked: boolean;
  onToggle: () => void;
}

const useStyles = makeStyles({
  pill: { minWidth: 0, paddingInline: tokens.spacingHorizontalM, fontWeight: tokens.fontWeightRegular },
});

/** Switches a filter on and off, where it cannot be said how much is behind it. */
export function TogglePill({ label, checked, onToggle }: TogglePillProps) {
  const styles = useStyles();
  return (
    <ToggleButton
      shape="circular"
      size="small"
      className={mergeClasses(styles.pill, useTint(checked))}
      checked={checked}
      onClick={onToggle}
    >
      {label}
    </ToggleButton>
  );
}
