import type { Rating } from '../../../shared/api/types';
import { useRound } from '../RoundContext';
import { capabilityKey, subjectKey } from '../subjects';

/** What the chosen point looks like, in the ladder's words; null where the ladder does not say. */
export function useDescriptor(rating: Rating | null): string | null {
  const { sheet } = useRound();
  if (!rating) return null;
  const key = subjectKey(rating.subject);
  const texts = sheet.capabilities
    // Never in other words than those that were rated.
    .filter(({ level, name, words }) => name !== null && words === rating.words && capabilityKey(level, name) === key)
    .flatMap(({ descriptors }) => descriptors)
    .filter(({ point }) => point === rating.point.name)
    .map(({ text }) => text);
  return texts.length > 0 ? texts.join(' ') : null;
}
