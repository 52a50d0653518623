import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  rung: { fill: 'currentcolor' },
  next: { fill: tokens.colorPaletteMarigoldBorderActive },
});

/** The product's drawing, in the colors of the theme: a ladder whose next rung stands out. */
export function Mark({ className }: { className: string }) {
  const styles = useStyles();
  return (
    <svg className={className} viewBox="0 0 32 32" width="1em" height="1em" aria-hidden="true">
      <path className={styles.rung} d="M9 22h14v3H9zM9 15h14v3H9z" />
      <path className={styles.next} d="M9 8h14v3H9z" />
      <rect className={styles.rung} x="6" y="2" width="4" height="28" rx="2" />
      <rect className={styles.rung} x="22" y="2" width="4" height="28" rx="2" />
    </svg>
  );
}
