import { makeStyles, tokens } from '@fluentui/react-components';
import { Prose } from '../../../shared/ui/text/Prose';

interface PointListProps {
  points: readonly string[];
  ordered?: boolean;
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    '& ::marker': { color: tokens.colorNeutralForeground3 },
  },
});

export function PointList({ points, ordered = false }: PointListProps) {
  const styles = useStyles();
  const List = ordered ? 'ol' : 'ul';
  if (points.length === 0) return null;
  return (
    <List className={styles.list}>
      {points.map((point) => (
        <li key={point}>
          <Prose>{point}</Prose>
        </li>
      ))}
    </List>
  );
}
