import { makeStyles, tokens } from '@fluentui/react-components';
import { Trans, useTranslation } from 'react-i18next';
import type { SearchCorrection } from '../../shared/api/types';
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
  const { t } = useTranslation();
  if (corrections.length === 0) return null;
  return (
    <p className={styles.line}>
      <Trans
        t={t}
        i18nKey="search.corrected"
        values={{ query: corrected(query, corrections) }}
        components={{ query: <strong dir="auto" /> }}
      />
    </p>
  );
}
