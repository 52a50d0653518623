import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

interface GuideSectionProps {
  title: string;
  children: ReactNode;
}

const useStyles = makeStyles({
  section: { marginTop: '48px', display: 'grid', gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.title3, margin: 0 },
});

export function GuideSection({ title, children }: GuideSectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
