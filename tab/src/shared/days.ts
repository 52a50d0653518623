const pad = (number: number): string => String(number).padStart(2, '0');

/** The day where the reader is, such as `2026-11-02`. */
export const dayOf = (date: Date): string => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** Noon of the day, so that no time zone makes another day of it. */
export const dateOf = (day: string): Date => new Date(`${day}T12:00:00`);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dateOf(text).getTime());
