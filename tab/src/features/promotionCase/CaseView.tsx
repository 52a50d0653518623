import { makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { growthQueries } from '../../shared/api/queries/growth';
import type { StatementReference } from '../../shared/api/types';
import { usePerson } from '../../shared/people/PersonContext';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { breakpoints, topBarHeight } from '../../shared/ui/breakpoints';
import { useHashTarget } from '../../shared/ui/navigation/useHashTarget';
import { CaseContext } from './CaseContext';
import { CaseDocument } from './CaseDocument';
import { ExportButtons } from './ExportButtons';
import { Overview } from './Overview';

const EvidenceDialog = lazy(() => import('../../shared/evidence/EvidenceDialog'));

interface CaseViewProps {
  ladder: string;
  level: string;
  title: string;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '32px',
    marginTop: '24px',
    [breakpoints.rail]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 260px)', columnGap: '40px' },
  },
  // Comes before the document, so that the keyboard's way to the export does not lead through all of it.
  side: {
    display: 'grid',
    gap: '24px',
    alignContent: 'start',
    [breakpoints.rail]: {
      gridColumn: '2',
      gridRow: '1',
      position: 'sticky',
      top: `${topBarHeight + 24}px`,
      alignSelf: 'start',
    },
  },
  document: { minWidth: 0, [breakpoints.rail]: { gridColumn: '1', gridRow: '1' } },
});

export function CaseView({ ladder, level, title }: CaseViewProps) {
  const styles = useStyles();
  const { id: person, isMe } = usePerson();
  const made = useQuery(growthQueries.promotionCase(person, ladder, level));
  const own = useQuery({ ...growthQueries.caseSentences(person, ladder, level), enabled: isMe });
  const [adding, setAdding] = useState<StatementReference | null>(null);
  const evidence = useMemo(() => made.data?.evidence ?? [], [made.data]);
  const byNumber = useMemo(() => new Map(evidence.map((piece) => [piece.number, piece])), [evidence]);
  const numbers = useMemo(() => new Map(evidence.map(({ id, number }) => [id, number])), [evidence]);
  useHashTarget(made.data !== undefined);

  if (made.isPending || (isMe && own.isPending)) return <PageSkeleton />;
  const error = (made.data ? null : made.error) ?? (own.data ? null : own.error);
  if (error || !made.data) {
    return (
      <ProblemBar
        error={error ?? new Error()}
        onRetry={() => {
          void made.refetch();
          if (isMe) void own.refetch();
        }}
      />
    );
  }
  return (
    <CaseContext
      value={{
        made: made.data,
        sentences: own.data?.sentences ?? null,
        revision: own.data?.revision ?? null,
        evidence: byNumber,
        numbers,
        onAdd: isMe ? setAdding : null,
      }}
    >
      <div className={styles.root}>
        <div className={styles.side}>
          <ExportButtons ladder={ladder} level={level} title={title} />
          <Overview />
        </div>
        <div className={styles.document}>
          <CaseDocument title={title} />
        </div>
      </div>
      {adding && (
        <Suspense fallback={null}>
          <EvidenceDialog
            speaksFor={[adding]}
            onClose={() => {
              setAdding(null);
            }}
          />
        </Suspense>
      )}
    </CaseContext>
  );
}
