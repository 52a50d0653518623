import { useTexts } from './useTexts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as people say it, such as "12 kB"; 1,024 bytes make one kilobyte, as the limits have it. */
export function formatBytes(language: string, bytes: number): string {
  const rank = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** rank;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[rank] ?? 'byte',
    unitDisplay: rank === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && rank > 0 ? 1 : 0,
  }).format(value);
}

/** Rounded down, so that only all of it is 100 %. */
export const formatShare = (language: string, share: number): string =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(Math.floor(share * 100) / 100);

/** How the reader's language writes days, moments, sizes and shares. */
export function useFormats() {
  const { language } = useTexts();
  return {
    /** Of a date without a time, such as `2026-11-22`: the same day wherever the reader is. */
    day: (date: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${date.slice(0, 10)}T00:00:00Z`),
      ),
    moment: (at: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at)),
    time: (at: string) => new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(new Date(at)),
    number: (value: number) => new Intl.NumberFormat(language).format(value),
    bytes: (bytes: number) => formatBytes(language, bytes),
    share: (share: number) => formatShare(language, share),
    list: (items: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
  };
}
