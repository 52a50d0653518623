import { createContext, use } from 'react';
import type { RatedPoint, RatingSheet, Side, RoundTerms } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
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

/** What a point is called: the ladder's own word, or ours in the reader's language where the ladder has no scale. */
export function usePointName() {
  const { t } = useTexts('assess');
  const { sheet } = useRound();
  return ({ name, order }: Pick<RatedPoint, 'name' | 'order'>): string => {
    if (!sheet.isDefaultScale) return name;
    return order === 1 ? t('scale.1') : order === 2 ? t('scale.2') : order === 3 ? t('scale.3') : t('scale.4');
  };
}

/** A level of the round as its ladder writes it, from its key. */
export function levelOf({ currentLevel, targetLevel }: RoundTerms, key: string): string {
  return [currentLevel, targetLevel].find((level) => level !== null && isSameName(level, key)) ?? key;
}
