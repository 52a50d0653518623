import { localeOf } from './languages';
import { useTexts } from './useTexts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as people say it, such as "12 kB"; 1,024 bytes make one kilobyte, as the limits have it. */
export function formatBytes(language: string, bytes: number): string {
  const rank = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** rank;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: units[rank] ?? 'byte',
    unitDisplay: rank === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && rank > 0 ? 1 : 0,
  }).format(value);
}

/** Rounded down, so that only all of it is 100 %. */
export const formatShare = (language: string, share: number): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(Math.floor(share * 100) / 100);

/** How the reader's language writes numbers, sizes, shares and lists. */
export function useFormats() {
  const { language } = useTexts();
  return {
    number: (value: number) => new Intl.NumberFormat(localeOf(language)).format(value),
    bytes: (bytes: number) => formatBytes(language, bytes),
    share: (share: number) => formatShare(language, share),
    list: (items: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
  };
}
