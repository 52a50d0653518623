import type { ChangeCounts } from '../api/types';
import { useTexts } from '../i18n/useTexts';
import { differences } from './changes';

/** Says the counts of changes as a list, such as "3 new, 7 raised and 1 reworded". */
export function useChangeList(): (counts: ChangeCounts) => string {
  const { t, language } = useTexts();
  return (counts) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(
      differences.filter((kind) => counts[kind] > 0).map((kind) => t(`changes.count.${kind}`, { count: counts[kind] })),
    );
}
