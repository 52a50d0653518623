import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useOpening } from './useOpening';

interface OpenerProps {
  label: string;
  /** What opens; `close` brings back the button and gives it the focus. */
  children: (close: () => void) => ReactNode;
}

const useStyles = makeStyles({ root: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` } });

/** A button in whose place a form opens. */
export function Opener({ label, children }: OpenerProps) {
  const styles = useStyles();
  const { isOpen, open, close, opener } = useOpening();
  if (isOpen) return children(close);
  return (
    <div className={styles.root}>
      <Button ref={opener} appearance="subtle" icon={<AddRegular />} onClick={open}>
        {label}
      </Button>
    </div>
  );
}
