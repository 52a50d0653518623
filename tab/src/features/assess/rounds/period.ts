import { halfYearOf, type Period } from '../../../shared/period';

function halfYearAfter({ start }: Period): Period {
  const year = Number(start.slice(0, 4));
  return halfYearOf(start.slice(5, 7) < '07' ? `${year}-07-01` : `${year + 1}-01-01`);
}

const overlap = (one: Period, other: Period): boolean => one.start <= other.end && other.start <= one.end;

/** What a new round is most likely about: the current half-year, or the first after it that no round is about. */
export function nextPeriod(today: string, rounds: readonly Period[]): Period {
  let period = halfYearOf(today);
  while (rounds.some((round) => overlap(round, period))) period = halfYearAfter(period);
  return period;
}
