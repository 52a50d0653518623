import { useTexts } from './useTexts';

interface Dates {
  /** A day such as `2026-11-12`, as people write it. */
  day: (day: string) => string;
  /** As part of a week, such as "Mon, Nov 2". */
  weekday: (day: string) => string;
  /** With all that there is to say of a day. */
  longDay: (day: string) => string;
  /** An instant, where the reader is. */
  time: (instant: string) => string;
  /** From one day to another, the months alone. */
  months: (start: string, end: string) => string;
}

// A day is the same day in every time zone.
const options = { timeZone: 'UTC' } as const;

export function useDates(): Dates {
  const { language } = useTexts();
  return {
    day: (day) => new Intl.DateTimeFormat(language, { ...options, dateStyle: 'medium' }).format(new Date(day)),
    weekday: (day) =>
      new Intl.DateTimeFormat(language, { ...options, weekday: 'short', day: 'numeric', month: 'short' }).format(
        new Date(day),
      ),
    longDay: (day) => new Intl.DateTimeFormat(language, { ...options, dateStyle: 'full' }).format(new Date(day)),
    time: (instant) =>
      new Intl.DateTimeFormat(language, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: 'numeric',
        minute: '2-digit',
      }).format(new Date(instant)),
    months: (start, end) =>
      new Intl.DateTimeFormat(language, { ...options, month: 'short', year: 'numeric' }).formatRange(
        new Date(start),
        new Date(end),
      ),
  };
}

/** Today where the reader is, as the service writes days. */
export function today(now = new Date()): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
