import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ladderQueries } from '../../shared/api/queries/ladders';
import { peopleQueries } from '../../shared/api/queries/people';
import { useTexts } from '../../shared/i18n/useTexts';
import { findLevel } from '../../shared/ladder/levels';
import { usePerson } from '../../shared/people/PersonContext';
import { Empty } from '../../shared/ui/Empty';
import { keepFocus, PageHeading } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import type { PageParameters } from '../../shared/ui/navigation/lazyPage';
import { GrowthView } from './GrowthView';
import { NoLevel } from './NoLevel';
import { askAhead } from './askAhead';

export const ahead = (client: QueryClient, { person = 'me' }: PageParameters) => {
  askAhead(client, person);
};

/** Where a person stands on the ladder, and what comes next. */
export default function GrowthPage() {
  const { t } = useTexts('growth');
  const { t: said } = useTexts();
  const { id, isMe, name } = usePerson();
  const title = isMe ? said('sections.growth') : said('person.growth');
  return (
    <>
      <PageHeading title={isMe || name === null ? title : t('titleOf', { name })}>{title}</PageHeading>
      <Body key={id} />
    </>
  );
}

function Body() {
  const { id } = usePerson();
  const { t } = useTexts();
  const [params, setParams] = useSearchParams();
  const client = useQueryClient();
  useState(() => {
    askAhead(client, id);
  });
  const profile = useQuery(peopleQueries.profile(id));
  const ladders = useQuery(ladderQueries.ladders());

  if (profile.isPending || ladders.isPending) return <PageSkeleton />;
  const error = (profile.data ? null : profile.error) ?? (ladders.data ? null : ladders.error);
  if (error) {
    return (
      <ProblemBar
        error={error}
        onRetry={() => {
          void profile.refetch();
          void ladders.refetch();
        }}
      />
    );
  }

  const held = profile.data?.level ?? null;
  const ladder = ladders.data?.find((one) => one.id === held?.ladder) ?? ladders.data?.[0];
  const onPick = (part: 'level' | 'to', code: string) => {
    setParams(
      (current) => {
        current.set(part, code);
        return current;
      },
      { replace: true, state: keepFocus },
    );
  };
  if (!ladder) return <Empty title={t('home.empty')}>{t('home.emptyHint')}</Empty>;
  const now = findLevel(ladder, held?.level ?? params.get('level') ?? '');
  if (!now) {
    return (
      <NoLevel
        ladder={ladder}
        onPick={(code) => {
          onPick('level', code);
        }}
      />
    );
  }
  return <GrowthView ladder={ladder} now={now} held={held} to={params.get('to')} onPick={onPick} />;
}
