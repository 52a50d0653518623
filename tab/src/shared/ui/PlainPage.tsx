import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}` },
  content: { maxWidth: '520px' },
});

/** A page that is all there is in its window: no bar, no ladder beside it. */
export function PlainPage({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.content}>{children}</div>
    </main>
  );
}
