import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { ChevronForward } from './ForwardIcons';

interface DisclosureProps {
  label: string;
  /** What can be said of the content without opening it. */
  note?: string;
  /** Opens it for as long as it is true and the reader does not close it: something inside was asked for. */
  opened?: boolean;
  children: ReactNode;
}

const useStyles = makeStyles({
  // The text of the button starts where the text around it starts.
  button: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingInline: tokens.spacingHorizontalS,
    textAlign: 'start',
    // Where contrast is high, the ground under the pointer takes another color of text.
    ':hover > span > span': { color: 'inherit' },
  },
  text: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  note: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  panel: { marginTop: tokens.spacingVerticalS },
});

export function Disclosure({ label, note, opened = false, children }: DisclosureProps) {
  const styles = useStyles();
  const panel = useId();
  const [toggled, setToggled] = useState<{ open: boolean; while: boolean } | null>(null);
  const open = toggled?.while === opened ? toggled.open : opened;

  return (
    <div>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronForward />}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => {
          setToggled({ open: !open, while: opened });
        }}
      >
        <span className={styles.text}>
          <span>{label}</span> {note && <span className={styles.note}>{note}</span>}
        </span>
      </Button>
      <div id={panel} hidden={!open} className={styles.panel}>
        {open && children}
      </div>
    </div>
  );
}
