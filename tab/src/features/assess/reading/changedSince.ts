import type { RoundChanges } from '../../../shared/api/types';

export interface ChangedWords {
  fate: 'reworded' | 'removed' | 'new';
  capability: string | null;
  /** The words that were rated; null for what is new, and when they are not at hand. */
  seen: string | null;
  now: string | null;
}

export interface ChangedSince {
  /** How many of the rated statements still stand as they were. */
  kept: number;
  changed: ChangedWords[];
}

/** Each statement once, whoever rated it: what is worded otherwise, what is gone, and what is asked since. */
export function changedSince({ sides, new: added }: RoundChanges): ChangedSince {
  const seen = new Set<string>();
  const kept = new Set<string>();
  const changed: ChangedWords[] = [];
  for (const { capability, statements } of sides.flatMap(({ items }) => items)) {
    for (const { fate, pin, seen: then, now } of statements) {
      const id = `${pin?.statement ?? ''} ${now?.text ?? ''}`;
      if (fate === 'kept') kept.add(id);
      if (fate === 'kept' || seen.has(id)) continue;
      seen.add(id);
      changed.push({ fate, capability, seen: then?.text ?? null, now: now?.text ?? null });
    }
  }
  for (const { now } of added)
    if (now && !changed.some((one) => one.now === now.text))
      changed.push({ fate: 'new', capability: null, seen: null, now: now.text });
  return { kept: kept.size, changed };
}
