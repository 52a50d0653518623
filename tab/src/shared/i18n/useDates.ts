import { localeOf } from './languages';
import { useTexts } from './useTexts';

/** Such as "Nov 25, 2026". Not the style "medium", which is a row of numbers in Arabic, of which nobody knows where it begins. */
const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;

const styles = {
  /** Short enough for an axis. */
  month: { year: '2-digit', month: 'short' },
  day,
  /** As part of a week, such as "Mon, Nov 2". */
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  longDay: { dateStyle: 'long' },
  /** With all that there is to say of a day. */
  fullDay: { dateStyle: 'full' },
  time: { timeStyle: 'short' },
  /** Such as "Wed, Nov 25, 4:00 PM". */
  dayAndTime: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  moment: { ...day, hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Style = keyof typeof styles;

interface Dates extends Record<Style, (when: string) => string> {
  /** From one day to another, the months alone. */
  months: (start: string, end: string) => string;
  /** From one day to another; whole months are said as months. */
  period: (between: { start: string; end: string }) => string;
}

// A day is the same day in every time zone; an instant is where the reader is.
const zoneOf = (when: string): Intl.DateTimeFormatOptions => (isDay(when) ? { timeZone: 'UTC' } : {});
const isDay = (when: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(when);

/** Of a day such as `2026-11-12`, or of an instant. */
export const formatDate = (language: string, style: Style, when: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...styles[style], ...zoneOf(when) }).format(new Date(when));

export const formatPeriod = (language: string, start: string, end: string): string =>
  formatRange(language, { month: 'long', ...(!isWholeMonths(start, end) && { day: 'numeric' }) }, start, end);

const formatRange = (language: string, options: Intl.DateTimeFormatOptions, start: string, end: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { year: 'numeric', ...options, timeZone: 'UTC' }).formatRange(
    new Date(start),
    new Date(end),
  );

function isWholeMonths(start: string, end: string): boolean {
  const after = new Date(Date.parse(end) + 24 * 60 * 60 * 1000);
  return start.endsWith('-01') && after.getUTCDate() === 1;
}

/** Dates the way the reader's language says them. */
export function useDates(): Dates {
  const { language } = useTexts();
  const as = (style: Style) => (when: string) => formatDate(language, style, when);
  return {
    month: as('month'),
    day: as('day'),
    weekday: as('weekday'),
    longDay: as('longDay'),
    fullDay: as('fullDay'),
    time: as('time'),
    dayAndTime: as('dayAndTime'),
    moment: as('moment'),
    months: (start, end) => formatRange(language, { month: 'short' }, start, end),
    period: ({ start, end }) => formatPeriod(language, start, end),
  };
}

/** Today where the reader is, as the service writes days. */
export function today(now = new Date()): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
