import type { QueryClient } from '@tanstack/react-query';
import { growthQueries } from '../../shared/api/queries/growth';
import { ladderQueries } from '../../shared/api/queries/ladders';
import { peopleQueries } from '../../shared/api/queries/people';
import { askedAhead } from '../../shared/api/queryClient';
import { findLevel, levelAfter } from '../../shared/ladder/levels';
import { standingsOf } from './standings/standings';

/** Asks for all that a person's growth shows, each as soon as it can be asked for. What does not come is told by who shows it. */
export function askAhead(client: QueryClient, person: string): void {
  askedAhead(
    askForLevels(client, person),
    askForChanges(client, person),
    client.query(growthQueries.focus(person)),
    client.query(growthQueries.actions(person)),
    client.query(growthQueries.talkingPoints(person)),
  );
}

async function askForLevels(client: QueryClient, person: string): Promise<void> {
  const [{ level: held }, ladders] = await Promise.all([
    client.query(peopleQueries.profile(person)),
    client.query(ladderQueries.ladders()),
  ]);
  const ladder = ladders.find(({ id }) => id === held?.ladder);
  const now = ladder && findLevel(ladder, held?.level ?? '');
  if (!ladder || !now) return;
  const next = levelAfter(ladder, now.code);
  askedAhead(client.query(growthQueries.promotionCase(person, ladder.id, now.code)));
  if (next) {
    askedAhead(
      client.query(growthQueries.promotionCase(person, ladder.id, next.code)),
      client.query(ladderQueries.comparison(ladder.id, now.code, next.code)),
    );
  } else {
    askedAhead(client.query(ladderQueries.level(ladder.id, now.code)));
  }
}

async function askForChanges(client: QueryClient, person: string): Promise<void> {
  const standings = standingsOf(await client.query(growthQueries.history(person)));
  askedAhead(...standings.map(({ round }) => client.query(growthQueries.changes(person, round))));
}
