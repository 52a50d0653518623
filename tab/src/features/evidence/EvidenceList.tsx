import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { Evidence } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import type { LadderStatement } from '../../shared/ladder/statements';
import { usePerson } from '../../shared/people/PersonContext';
import { useManagerName } from '../../shared/people/useManagerName';
import { EvidenceRow } from './EvidenceRow';
import { useDrawn } from './useDrawn';

interface EvidenceListProps {
  evidence: readonly Evidence[];
  statements: ReadonlyMap<string, LadderStatement>;
  /** Another list starts at its top. */
  name: string;
  /** Whether more is on its way. */
  isLoading: boolean;
  /** Asked when the end comes near. */
  onMore: () => void;
  onChange: (evidence: Evidence) => void;
  onDelete: (evidence: Evidence) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
  more: { display: 'grid', gap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalL, maxWidth: '60ch' },
});

export function EvidenceList({ evidence, statements, name, isLoading, onMore, onChange, onDelete }: EvidenceListProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const person = usePerson();
  const manager = useManagerName();
  const { count, end } = useDrawn(evidence.length, name, onMore);
  return (
    <>
      <ul className={styles.list}>
        {evidence.slice(0, count).map((piece) => (
          <EvidenceRow
            key={piece.id}
            evidence={piece}
            person={person.id}
            isMe={person.isMe}
            manager={manager}
            statements={statements}
            onChange={onChange}
            onDelete={onDelete}
          />
        ))}
      </ul>
      {isLoading && (
        <Skeleton className={styles.more} aria-label={t('loading')} aria-busy="true">
          <SkeletonItem size={20} />
          <SkeletonItem />
          <SkeletonItem />
        </Skeleton>
      )}
      <div ref={end} />
    </>
  );
}
