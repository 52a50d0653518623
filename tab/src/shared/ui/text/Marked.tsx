import { makeStyles, tokens } from '@fluentui/react-components';
import type { TextRange } from '../../api/types';
import { splitAt } from './ranges';

interface MarkedProps {
  text: string;
  ranges: readonly TextRange[];
}

const useStyles = makeStyles({
  mark: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    paddingInline: '1px',
  },
});

export function Marked({ text, ranges }: MarkedProps) {
  const styles = useStyles();
  return splitAt(text, ranges).map((part, index) =>
    part.marked ? (
      <mark key={index} className={styles.mark}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
