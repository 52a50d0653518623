import { useEffect, useState } from 'react';
import { dayOf } from '../../shared/days';

const minute = 60_000;

/** The day where the reader is, also when it turns while the page is open. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => {
      setToday(dayOf(new Date()));
    }, minute);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return today;
}
