import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Sides } from './people';
import { sideColors } from './sideColors';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, marginBottom: tokens.spacingVerticalS },
  side: { ...typographyStyles.caption1, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  line: { width: '24px', borderTopWidth: '3px' },
  self: { borderTopStyle: 'solid', borderTopColor: sideColors.self },
  manager: { borderTopStyle: 'dotted', borderTopColor: sideColors.manager },
});

/** Which line is whose. The table says it in words. */
export function ChartLegend({ sides }: { sides: Sides }) {
  const styles = useStyles();
  return (
    <div className={styles.root} aria-hidden>
      {(['self', 'manager'] as const).map((side) => (
        <span key={side} className={styles.side}>
          <span className={mergeClasses(styles.line, side === 'self' ? styles.self : styles.manager)} />
          <bdi>{sides[side]}</bdi>
        </span>
      ))}
    </div>
  );
}
