import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { breakpoints } from '../../../shared/ui/breakpoints';

interface Column {
  /** Said above it where the columns stack. */
  level: string;
  content: ReactNode;
}

interface ColumnsProps {
  lower?: Column | null;
  /** Left out by what takes the whole width. */
  higher?: Column | null;
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    columnGap: '32px',
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  two: { [breakpoints.pairs]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } },
  lower: { minWidth: 0, [breakpoints.pairs]: { gridColumn: '1' } },
  higher: { minWidth: 0, [breakpoints.pairs]: { gridColumn: '2' } },
  level: {
    ...typographyStyles.caption1Strong,
    display: 'block',
    color: tokens.colorNeutralForeground3,
    [breakpoints.pairs]: { display: 'none' },
  },
});

/** What the one level says, and beside it what the other does. */
export function Columns({ lower = null, higher }: ColumnsProps) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.row, higher !== undefined && styles.two)}>
      {lower && (
        <div className={styles.lower}>
          <bdi className={styles.level}>{lower.level}</bdi>
          {lower.content}
        </div>
      )}
      {higher && (
        <div className={styles.higher}>
          <bdi className={styles.level}>{higher.level}</bdi>
          {higher.content}
        </div>
      )}
    </li>
  );
}
