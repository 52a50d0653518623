import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ladderQueries } from '../api/queries/ladders';
import type { Level } from '../api/types';
import { statementsOf, type LadderStatement } from './statements';

export interface LadderStatements {
  all: readonly LadderStatement[];
  byId: ReadonlyMap<string, LadderStatement>;
  isPending: boolean;
}

/** All that the ladder asks for, level by level. Its levels are read side by side and kept for a while. */
export function useStatements(ladderId: string | null): LadderStatements {
  const { data: ladders, isPending: waits } = useQuery(ladderQueries.ladders());
  const ladder = ladders?.find(({ id }) => id === ladderId);
  const version = ladder?.version ?? 0;
  const { levels, isPending } = useQueries({
    queries: (ladder?.levels ?? []).map(({ code }) => ladderQueries.level(ladder?.id ?? '', code)),
    combine: collect,
  });
  const statements = useMemo(() => {
    const byId = new Map<string, LadderStatement>();
    for (const level of levels)
      for (const statement of statementsOf(ladderId ?? '', version, level))
        if (!byId.has(statement.id)) byId.set(statement.id, statement);
    return { all: [...byId.values()], byId };
  }, [levels, ladderId, version]);
  return { ...statements, isPending: waits || isPending };
}

function collect(answers: readonly { data: Level | undefined; isPending: boolean }[]) {
  return {
    levels: answers.flatMap(({ data }) => (data ? [data] : [])),
    isPending: answers.some(({ isPending }) => isPending),
  };
}
