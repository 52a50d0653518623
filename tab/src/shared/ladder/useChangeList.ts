import { useTranslation } from 'react-i18next';
import type { ChangeCounts } from '../api/types';
import { differences } from './changes';

/** Says the counts of changes as a list, such as "3 new, 7 raised and 1 reworded". */
export function useChangeList(): (counts: ChangeCounts) => string {
  const { t, i18n } = useTranslation();
  return (counts) =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
      differences.filter((kind) => counts[kind] > 0).map((kind) => t(`changes.count.${kind}`, { count: counts[kind] })),
    );
}
