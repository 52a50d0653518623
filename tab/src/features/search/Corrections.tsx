import { makeStyles, tokens } from '@fluentui/react-components';
import type { SearchCorrection } from '../../shared/api/types';
import { RichText } from '../../shared/i18n/RichText';
import { corrected } from './corrected';

interface CorrectionsProps {
  corrections: readonly SearchCorrection[];
  query: string;
}

const useStyles = makeStyles({
  line: { margin: `0 0 ${tokens.spacingVerticalXXS}`, color: tokens.colorNeutralForeground1 },
});

/** Says which words were searched for when they are not those that were typed. */
export function Corrections({ corrections, query }: CorrectionsProps) {
  const styles = useStyles();
  if (corrections.length === 0) return null;
  return (
    <p className={styles.line}>
      <RichText
        namespace="shared"
        text="search.corrected"
        values={{ query: corrected(query, corrections) }}
        components={{ query: <strong dir="auto" /> }}
      />
    </p>
  );
}
