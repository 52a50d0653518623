import type { RatedPoint } from '../api/types';
import { useTexts } from '../i18n/useTexts';

/** What a point is called: the ladder's own word, or ours in the reader's language where the ladder has no scale. */
export function usePointName() {
  const { t } = useTexts();
  return ({ name, order, isDefault }: Pick<RatedPoint, 'name' | 'order' | 'isDefault'>): string => {
    if (!isDefault) return name;
    return order === 1 ? t('scale.1') : order === 2 ? t('scale.2') : order === 3 ? t('scale.3') : t('scale.4');
  };
}
