import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';

interface OpenerProps {
  label: string;
  /** What opens; `close` brings back the button and gives it the focus. */
  children: (close: () => void) => ReactNode;
}

const useStyles = makeStyles({ root: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` } });

/** A button in whose place a form opens. */
export function Opener({ label, children }: OpenerProps) {
  const styles = useStyles();
  const [state, setState] = useState<'untouched' | 'open' | 'closed'>('untouched');
  if (state === 'open') {
    return children(() => {
      setState('closed');
    });
  }
  return (
    <div className={styles.root} ref={state === 'closed' ? focusButton : null}>
      <Button
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => {
          setState('open');
        }}
      >
        {label}
      </Button>
    </div>
  );
}

const focusButton = (place: HTMLElement | null): void => {
  place?.querySelector('button')?.focus();
};
