import { useEffect, useState } from 'react';
import { today } from '../../../shared/i18n/useDates';

const minute = 60_000;

/** The day where the reader is, also when it turns while the page is open. */
export function useToday(): string {
  const [day, setDay] = useState(() => today());
  useEffect(() => {
    const timer = setInterval(() => {
      setDay(today());
    }, minute);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return day;
}
