import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ladderQueries } from '../api/queries/ladders';
import type { Ladder, Level } from '../api/types';
import { statementsOf, type LadderStatement } from './statements';

export interface LadderStatements {
  all: readonly LadderStatement[];
  byId: ReadonlyMap<string, LadderStatement>;
  isPending: boolean;
}

const none: readonly Ladder[] = [];

/** All that the ladders ask for, level by level. Their levels are read side by side and kept for a while. */
export function useStatements(...ladderIds: readonly (string | null | undefined)[]): LadderStatements {
  const { data: ladders = none, isPending: waits } = useQuery(ladderQueries.ladders());
  const ids = [...new Set(ladderIds)].join(' '); // which no id has within it
  const asked = useMemo(
    () =>
      ids.split(' ').flatMap((id) => {
        const ladder = ladders.find((one) => one.id === id);
        return ladder ? ladder.levels.map(({ code }) => ({ ladder: id, version: ladder.version, code })) : [];
      }),
    [ladders, ids],
  );
  const { levels, isPending } = useQueries({
    queries: asked.map(({ ladder, code }) => ladderQueries.level(ladder, code)),
    combine: collect,
  });
  const statements = useMemo(() => {
    const byId = new Map<string, LadderStatement>();
    asked.forEach(({ ladder, version }, index) => {
      const level = levels[index];
      for (const statement of level ? statementsOf(ladder, version, level) : [])
        if (!byId.has(statement.id)) byId.set(statement.id, statement);
    });
    return { all: [...byId.values()], byId };
  }, [asked, levels]);
  return { ...statements, isPending: waits || isPending };
}

function collect(answers: readonly { data: Level | undefined; isPending: boolean }[]) {
  return {
    levels: answers.map(({ data }) => data),
    isPending: answers.some(({ isPending }) => isPending),
  };
}
