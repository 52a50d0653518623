/** Such as "Wed, 25 Nov, 16:00", where the reader is. */
export const dayAndTime = (locale: string, at: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(at));
