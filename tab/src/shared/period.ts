/** Days as the service says them, such as 2026-07-01. */
export interface Period {
  start: string;
  end: string;
}

/** The half of the year that the day is in, as most companies assess. */
export function halfYearOf(day: string): Period {
  const [year = '', month = '01'] = day.split('-');
  return Number(month) <= 6
    ? { start: `${year}-01-01`, end: `${year}-06-30` }
    : { start: `${year}-07-01`, end: `${year}-12-31` };
}

export const isPeriod = ({ start, end }: Period): boolean => start !== '' && end !== '' && start <= end;
