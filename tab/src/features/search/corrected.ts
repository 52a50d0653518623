import type { SearchCorrection } from '../../shared/api/types';

/** The query with each corrected word in the place of the one that was typed. */
export const corrected = (query: string, corrections: readonly SearchCorrection[]): string =>
  query
    .split(/(\s+)/)
    .map((word) => corrections.find(({ from }) => from.toLowerCase() === word.toLowerCase())?.to ?? word)
    .join('');
