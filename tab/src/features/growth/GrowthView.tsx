import { makeStyles } from '@fluentui/react-components';
import { useQueries, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { growthQueries } from '../../shared/api/queries/growth';
import { ladderQueries } from '../../shared/api/queries/ladders';
import type { HeldLevel, Ladder, LevelSummary, StatementReference } from '../../shared/api/types';
import { evidenceCounts } from '../../shared/evidence/evidenceCounts';
import { useTexts } from '../../shared/i18n/useTexts';
import { findLevel, levelAfter } from '../../shared/ladder/levels';
import { paths } from '../../shared/ladder/paths';
import { usePerson } from '../../shared/people/PersonContext';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { breakpoints } from '../../shared/ui/breakpoints';
import { useHashTarget } from '../../shared/ui/navigation/useHashTarget';
import { GrowthContext } from './GrowthContext';
import { LevelTiles } from './LevelTiles';
import { SectionTitle } from './SectionTitle';
import { OneLevel, SideBySide } from './sideBySide/SideBySide';
import { rowsOf, statementsAt } from './sideBySide/rows';
import { WhereIStand } from './standings/WhereIStand';
import { standingsOf } from './standings/standings';
import { TalkNext } from './talk/TalkNext';

const EvidenceDialog = lazy(() => import('../../shared/evidence/EvidenceDialog'));

interface GrowthViewProps {
  ladder: Ladder;
  now: LevelSummary;
  /** Null when nobody has set it: the reader only looks at a level. */
  held: HeldLevel | null;
  /** The code of the level to hold it against; null for the next one. */
  to: string | null;
  onPick: (part: 'level' | 'to', code: string) => void;
}

const useStyles = makeStyles({
  overview: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '40px',
    marginTop: '40px',
    [breakpoints.rail]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 320px)', columnGap: '48px' },
  },
  changes: { marginTop: '48px' },
});

export function GrowthView({ ladder, now, held, to, onPick }: GrowthViewProps) {
  const styles = useStyles();
  const { t } = useTexts('growth');
  const { id: person, isMe } = usePerson();
  const chosen = to === null || to === now.code ? undefined : findLevel(ladder, to);
  const next = chosen ?? levelAfter(ladder, now.code) ?? null;
  const [adding, setAdding] = useState<StatementReference | null>(null);

  const comparison = useQuery({
    ...ladderQueries.comparison(ladder.id, now.code, next?.code ?? ''),
    enabled: next !== null,
  });
  const level = useQuery({ ...ladderQueries.level(ladder.id, now.code), enabled: next === null });
  const caseNow = useQuery(growthQueries.promotionCase(person, ladder.id, now.code)).data;
  const caseNext = useQuery({
    ...growthQueries.promotionCase(person, ladder.id, next?.code ?? ''),
    enabled: next !== null,
  }).data;
  const history = useQuery(growthQueries.history(person));
  const standings = useMemo(() => (history.data ? standingsOf(history.data) : []), [history.data]);
  const rounds = [...new Set(standings.map(({ round }) => round))];
  const changes = useQueries({ queries: rounds.map((round) => growthQueries.changes(person, round)) });
  const changesOf = new Map(
    rounds.flatMap((round, index) => {
      const known = changes[index]?.data;
      return known ? [[round, known] as const] : [];
    }),
  );

  const asked = next === null ? level : comparison;
  const rows = next && comparison.data ? rowsOf(comparison.data) : null;
  const alone = next === null && level.data ? statementsAt(level.data) : null;
  const groups = rows ?? alone ?? [];
  useHashTarget(groups.length > 0);

  return (
    <GrowthContext
      value={{
        ladder: ladder.id,
        version: ladder.version,
        counts: evidenceCounts([caseNow, caseNext]),
        onAdd: isMe ? setAdding : null,
      }}
    >
      <LevelTiles
        ladder={ladder}
        now={now}
        next={next}
        held={held}
        comparison={next === null ? undefined : comparison.data}
        cases={{ now: caseNow, next: next === null ? undefined : caseNext }}
        onPick={onPick}
      />
      <div className={styles.overview}>
        {history.isPending && <PageSkeleton />}
        {history.error && <ProblemBar error={history.error} onRetry={() => void history.refetch()} />}
        {history.data && (
          <WhereIStand
            standings={standings}
            changes={changesOf}
            shown={new Set(groups.map(({ capability }) => capability))}
          />
        )}
        <TalkNext
          standings={standings}
          transition={comparison.data?.transition}
          guide={next && comparison.data?.transition ? paths.guide(ladder.id, now.code, next.code) : null}
        />
      </div>
      <section className={styles.changes} aria-labelledby="asked">
        <SectionTitle id="asked">
          {next ? t('whatChanges', { level: next.code }) : t('whatIsAsked', { level: now.code })}
        </SectionTitle>
        {asked.isPending && <PageSkeleton />}
        {asked.error && <ProblemBar error={asked.error} onRetry={() => void asked.refetch()} />}
        {rows && next && <SideBySide groups={rows} from={now} to={next} />}
        {alone && <OneLevel level={now.code} groups={alone} />}
      </section>
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
    </GrowthContext>
  );
}
