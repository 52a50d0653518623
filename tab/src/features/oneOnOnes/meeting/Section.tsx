import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** What can be said of it in a word or two, beside its title. */
  note?: string | undefined;
  children: ReactNode;
}

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXXL, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  body: {
    marginTop: tokens.spacingVerticalS,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
});

/** A part of a meeting's page. */
export function Section({ title, note, children }: SectionProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
