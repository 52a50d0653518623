/** Days as the service says them, such as 2026-07-01. */
export interface Period {
  start: string;
  end: string;
}

/** The half-year of a day. */
export function halfYearOf(day: Date): Period {
  const year = day.getFullYear();
  return day.getMonth() < 6
    ? { start: `${year}-01-01`, end: `${year}-06-30` }
    : { start: `${year}-07-01`, end: `${year}-12-31` };
}

function halfYearAfter({ start }: Period): Period {
  const year = Number(start.slice(0, 4));
  return halfYearOf(start.slice(5, 7) < '07' ? new Date(year, 6) : new Date(year + 1, 0));
}

const overlap = (one: Period, other: Period): boolean => one.start <= other.end && other.start <= one.end;

/** What a new round is most likely about: the current half-year, or the first after it that no round is about. */
export function nextPeriod(today: Date, rounds: readonly Period[]): Period {
  let period = halfYearOf(today);
  while (rounds.some((round) => overlap(round, period))) period = halfYearAfter(period);
  return period;
}
