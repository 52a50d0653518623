import { useTexts } from '../../shared/i18n/useTexts';

/** Whole months are said as months. */
const isWholeMonths = (start: string, end: string): boolean => {
  const after = new Date(Date.parse(end) + 24 * 60 * 60 * 1000);
  return start.endsWith('-01') && after.getUTCDate() === 1;
};

export function formatPeriod(language: string, start: string, end: string): string {
  const days = isWholeMonths(start, end) ? {} : { day: 'numeric' as const };
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', ...days, timeZone: 'UTC' }).formatRange(
    new Date(start),
    new Date(end),
  );
}

/** Short enough for an axis. */
export const formatMonth = (language: string, day: string): string =>
  new Intl.DateTimeFormat(language, { year: '2-digit', month: 'short', timeZone: 'UTC' }).format(new Date(day));

export const formatDay = (language: string, moment: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(moment));

export const formatTime = (language: string, moment: string): string =>
  new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(new Date(moment));

/** Dates the way the reader's language says them, with the digits of the texts around them. */
export function useDates() {
  const spoken = useTexts().language;
  const language = spoken === 'ar' ? 'ar-u-nu-latn' : spoken;
  return {
    period: ({ start, end }: { start: string; end: string }) => formatPeriod(language, start, end),
    month: (day: string) => formatMonth(language, day),
    day: (moment: string) => formatDay(language, moment),
    time: (moment: string) => formatTime(language, moment),
  };
}
