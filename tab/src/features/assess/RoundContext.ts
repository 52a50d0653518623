import { createContext, use } from 'react';
import type { RatingSheet, Side, RoundTerms } from '../../shared/api/types';
import type { Sides } from './people';
import { isSameName } from './subjects';

/** The round that a page is about. */
export interface RoundPage {
  terms: RoundTerms;
  sheet: RatingSheet;
  writtenBy: Side | null;
  sides: Sides;
}

export const RoundContext = createContext<RoundPage | null>(null);

export function useRound(): RoundPage {
  const round = use(RoundContext);
  if (!round) throw new Error('This is about no round.');
  return round;
}

/** A level of the round as its ladder writes it, from its key. */
export function levelOf({ currentLevel, targetLevel }: RoundTerms, key: string): string {
  return [currentLevel, targetLevel].find((level) => level !== null && isSameName(level, key)) ?? key;
}
