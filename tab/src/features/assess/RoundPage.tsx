import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { asProblem } from '../../shared/api/problem';
import { growthQueries } from '../../shared/api/queries/growth';
import type { RatingSheet, Round } from '../../shared/api/types';
import { useDates } from '../../shared/i18n/useDates';
import { useTexts } from '../../shared/i18n/useTexts';
import { usePerson } from '../../shared/people/PersonContext';
import { personPaths } from '../../shared/people/paths';
import { forgetStored } from '../../shared/stored';
import { Empty } from '../../shared/ui/Empty';
import { PageHeading } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { TextLink } from '../../shared/ui/navigation/TextLink';
import { RoundContext } from './RoundContext';
import { useSides } from './people';
import { RoundLevels } from './rounds/RoundLevels';
import { StageBadge } from './rounds/StageBadge';
import { forgetCopies } from './writing/drafts/localCopies';

const ClosedView = lazy(() => import('./reading/ClosedView'));
const RevealedView = lazy(() => import('./reading/RevealedView'));
const WaitingView = lazy(() => import('./reading/WaitingView'));
const WritingView = lazy(() => import('./writing/WritingView'));

const waitingInterval = 30_000;

const useStyles = makeStyles({
  about: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXL}`,
  },
});

/** One round: the reader's own side until both have submitted, and both sides then. */
export default function RoundPage() {
  const { t } = useTexts('assess');
  const person = usePerson();
  const { round: id = '' } = useParams();
  const round = useQuery({
    ...growthQueries.round(person.id, id),
    refetchOnWindowFocus: true,
    refetchInterval: ({ state }) => (state.data?.stage === 'waiting' ? waitingInterval : false),
  });
  const sheet = useQuery(growthQueries.sheet(person.id, id));
  const error = round.data ? null : round.error;

  if (error && asProblem(error).code === 'not_found')
    return (
      <>
        <PageHeading title={t('round.none')}>{t('round.none')}</PageHeading>
        <Empty title={t('round.noneHint')}>
          <TextLink to={personPaths.assessments(person.id)}>{t('round.toList')}</TextLink>
        </Empty>
      </>
    );
  const failed = error ?? (sheet.data ? null : sheet.error);
  if (failed)
    return (
      <ProblemBar
        error={failed}
        onRetry={() => {
          void round.refetch();
          void sheet.refetch();
        }}
      />
    );
  // A draft that was written on since it was last read here must not be taken for the one that is kept.
  const isStale = round.data?.stage === 'drafting' && !round.isFetchedAfterMount;
  if (!round.data || !sheet.data || isStale) return <PageSkeleton heading />;
  return <Shown round={round.data} sheet={sheet.data} />;
}

function Shown({ round, sheet }: { round: Round; sheet: RatingSheet }) {
  const styles = useStyles();
  const dates = useDates();
  const { terms, stage, writtenBy, own } = round;
  const sides = useSides(terms, writtenBy);
  const period = dates.period(terms);
  const isEnded = stage === 'signedOff' || stage === 'closed';
  const isOver = isEnded || stage === 'revealed';

  useEffect(() => {
    if (isOver) forgetCopies(terms.id);
    if (isEnded) forgetStored(`ladder.signOff.${terms.id}`);
  }, [isOver, isEnded, terms.id]);

  // The address stays, so the heading does not take the focus by itself when another view comes in place of what was pressed.
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current !== stage) root.current?.querySelector('h1')?.focus();
    shown.current = stage;
  }, [stage]);

  return (
    <RoundContext value={{ terms, sheet, writtenBy, sides }}>
      <div ref={root}>
        <PageHeading title={period}>{period}</PageHeading>
      </div>
      <div className={styles.about}>
        <RoundLevels terms={terms} />
        <StageBadge round={{ stage, writtenBy, revision: own?.revision ?? null }} />
      </div>
      <Suspense fallback={<PageSkeleton />}>
        {stage === 'drafting' && own && writtenBy ? (
          <WritingView key={terms.id} own={own} side={writtenBy} />
        ) : stage === 'waiting' && own ? (
          <WaitingView own={own} />
        ) : round.revealed ? (
          <RevealedView round={round} revealed={round.revealed} />
        ) : (
          <ClosedView round={round} />
        )}
      </Suspense>
    </RoundContext>
  );
}
