import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface EmptyProps {
  title: string;
  children?: ReactNode;
}

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalXXXL, maxWidth: '60ch' },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  body: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalS },
});

/** Says that there is nothing, and what to do about it. */
export function Empty({ title, children }: EmptyProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.body}>{children}</div>}
    </div>
  );
}
