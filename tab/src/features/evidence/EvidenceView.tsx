import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { growthQueries } from '../../shared/api/queries/growth';
import { ladderQueries } from '../../shared/api/queries/ladders';
import type { Evidence } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { useStatements } from '../../shared/ladder/useStatements';
import { usePerson } from '../../shared/people/PersonContext';
import { Empty } from '../../shared/ui/Empty';
import { keepFocus } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { EvidenceList } from './EvidenceList';
import { Filters } from './Filters';
import {
  capabilitiesOf,
  hasFilters,
  laddersOf,
  looksAtAll,
  parseFilters,
  shownEvidence,
  type EvidenceFilters,
} from './evidenceFilters';

interface EvidenceViewProps {
  onChange: (evidence: Evidence) => void;
  onDelete: (evidence: Evidence) => void;
}

export function EvidenceView({ onChange, onDelete }: EvidenceViewProps) {
  const { t } = useTexts('evidence');
  const { id, isMe, level } = usePerson();
  const [params, setParams] = useSearchParams();
  const filters = parseFilters(params);
  const { data, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    growthQueries.evidence(id, filters.statement ?? undefined),
  );
  const evidence = useMemo(() => data?.pages.flatMap((page) => page.evidence) ?? [], [data]);
  const { data: ladders } = useQuery(ladderQueries.ladders());
  const ladderIds = laddersOf(evidence, level?.ladder ?? null);
  const { byId } = useStatements(...ladderIds);
  const capabilities = capabilitiesOf(ladders ?? [], ladderIds);
  const shown = shownEvidence(evidence, filters, byId);
  const mustRead = looksAtAll(filters) && hasNextPage && !isFetchingNextPage && !error;

  const onMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  useEffect(() => {
    if (mustRead) void fetchNextPage();
  }, [mustRead, fetchNextPage]);

  const onFilter = (name: keyof EvidenceFilters, value: string | null) => {
    setParams(
      (current) => {
        if (value === null || value === '') current.delete(name);
        else current.set(name, value);
        return current;
      },
      { replace: true, state: keepFocus },
    );
  };

  if (isPending) return <PageSkeleton />;
  if (error && !data) return <ProblemBar error={error} onRetry={() => void refetch()} />;
  if (evidence.length === 0 && !hasFilters(filters)) {
    return <Empty title={t(isMe ? 'empty' : 'emptyManager')}>{t(isMe ? 'emptyHint' : 'emptyManagerHint')}</Empty>;
  }
  return (
    <>
      <Filters
        filters={filters}
        capabilities={capabilities}
        statement={filters.statement === null ? undefined : byId.get(filters.statement)}
        onFilter={onFilter}
      />
      {shown.length === 0 && !hasNextPage ? (
        <Empty title={t('nothing')}>{t('nothingHint')}</Empty>
      ) : (
        <EvidenceList
          evidence={shown}
          statements={byId}
          name={params.toString()}
          isLoading={isFetchingNextPage}
          onMore={onMore}
          onChange={onChange}
          onDelete={onDelete}
        />
      )}
      {error && <ProblemBar error={error} onRetry={onMore} />}
    </>
  );
}
