import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sectionId } from '../../../shared/ladder/sectionId';
import { scrollMargin } from '../../../shared/ui/breakpoints';
import { type SectionKind } from './sections';

interface LevelSectionProps {
  kind: SectionKind;
  /** For a capability's section: its name is the title. */
  capability?: string;
  title: string;
  /** The heading that gathers several capabilities. */
  group?: string | null;
  description?: readonly string[];
  children: ReactNode;
}

const useStyles = makeStyles({
  section: { marginTop: '56px' },
  group: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3, margin: 0 },
  title: {
    ...typographyStyles.title3,
    margin: 0,
    scrollMarginTop: scrollMargin,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  description: {
    ...typographyStyles.body1,
    maxWidth: '70ch',
    color: tokens.colorNeutralForeground3,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  body: { display: 'grid', gap: tokens.spacingVerticalXL, marginTop: tokens.spacingVerticalM },
});

export function LevelSection({ kind, capability, title, group = null, description = [], children }: LevelSectionProps) {
  const styles = useStyles();
  const id = sectionId(kind, capability ?? null);
  return (
    <section className={styles.section} aria-labelledby={id}>
      {group !== null && (
        <p className={styles.group}>
          <bdi>{group}</bdi>
        </p>
      )}
      <h2 id={id} tabIndex={-1} className={styles.title}>
        <bdi>{title}</bdi>
      </h2>
      {description.map((paragraph) => (
        <p key={paragraph} dir="auto" className={styles.description}>
          {paragraph}
        </p>
      ))}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
