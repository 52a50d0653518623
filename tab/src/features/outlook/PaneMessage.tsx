import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface PaneMessageProps {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
  },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalS },
  action: { marginTop: tokens.spacingVerticalL, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Says why there are no prompts here, and what to do about it. */
export function PaneMessage({ title, children, action }: PaneMessageProps) {
  const styles = useStyles();
  return (
    <div role="status">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{children}</p>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
