import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChangedStatement, ChangeKind } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ChangeBadge } from '../../../shared/ladder/ChangeBadge';
import { Columns } from './Columns';
import { Words } from './Words';

interface AloneRowProps {
  from: string;
  to: string;
  dropped: readonly ChangedStatement[];
  added: readonly ChangedStatement[];
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
});

/** What only one of the two levels asks, each on its side. */
export function AloneRow({ from, to, dropped, added }: AloneRowProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const side = (level: string, kind: ChangeKind, said: string, statements: readonly ChangedStatement[]) =>
    statements.length === 0
      ? null
      : {
          level,
          content: (
            <>
              <ChangeBadge kind={kind}>{said}</ChangeBadge>
              <ul className={styles.list}>
                {statements.map((statement, index) => (
                  <li key={`${statement.id} ${index}`}>
                    <Words statement={statement} />
                  </li>
                ))}
              </ul>
            </>
          ),
        };
  if (dropped.length + added.length === 0) return null;
  return (
    <Columns
      lower={side(from, 'dropped', t('compare.droppedAt', { level: to }), dropped)}
      higher={side(to, 'added', t('compare.newAt', { level: to }), added)}
    />
  );
}
