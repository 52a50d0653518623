import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** How the reader's language says days and times. */
export function useDates() {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short' });
    const longDay = new Intl.DateTimeFormat(language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric' });
    const time = new Intl.DateTimeFormat(language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
    });
    return {
      /** Such as "Mon, 2 Nov". */
      day: (date: Date) => day.format(date),
      longDay: (date: Date) => longDay.format(date),
      time: (date: Date) => time.format(date),
      months: (from: Date, to: Date) => month.formatRange(from, to),
    };
  }, [language]);
}
