import { forgetStored } from '../../../../shared/stored';
import type { Draft, Entry } from './draft';

/** What a window has typed and not saved yet, as this browser keeps it: a window may be closed without a network. */
export interface LocalCopy {
  /** What the window started from. */
  base: Draft;
  draft: Draft;
  /** What it sent and got no answer to. */
  sent: readonly Draft[];
}

const prefixOf = (round: string, side: string): string => `ladder.draft.${round}.${side}.`;

export const localKey = (round: string, side: string): string => prefixOf(round, side) + crypto.randomUUID();

/** Null removes it. False when this browser keeps nothing. */
export function keepCopy(key: string, copy: LocalCopy | null): boolean {
  try {
    if (copy === null) localStorage.removeItem(key);
    else localStorage.setItem(key, formatCopy(copy));
    return true;
  } catch {
    return false;
  }
}

/** What windows of this browser left of one side, whichever windows they were. */
export function copiesOf(round: string, side: string): { key: string; copy: LocalCopy }[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefixOf(round, side)))
      .flatMap((key) => {
        const copy = parseCopy(localStorage.getItem(key) ?? '');
        return copy ? [{ key, copy }] : [];
      });
  } catch {
    return [];
  }
}

/** Of a round that nobody writes any more. */
export function forgetCopies(round: string): void {
  forgetStored(`ladder.draft.${round}.`);
}

const formatCopy = ({ base, draft, sent }: LocalCopy): string =>
  JSON.stringify({ base: [...base], draft: [...draft], sent: sent.map((one) => [...one]) });

export function parseCopy(text: string): LocalCopy | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('base' in value) || !('draft' in value) || !('sent' in value))
      return null;
    const [base, draft] = [parseDraft(value.base), parseDraft(value.draft)];
    const sent = Array.isArray(value.sent) ? value.sent.map(parseDraft) : [];
    return base && draft ? { base, draft, sent: sent.filter((one) => one !== null) } : null;
  } catch {
    return null;
  }
}

function parseDraft(value: unknown): Draft | null {
  if (!Array.isArray(value)) return null;
  const draft = new Map<string, Entry>();
  const pairs: unknown[] = value;
  for (const pair of pairs) {
    const parts: unknown[] = Array.isArray(pair) ? pair : [];
    const [key, entry] = parts;
    if (typeof key !== 'string' || !isEntry(entry)) return null;
    draft.set(key, entry);
  }
  return draft;
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (!('words' in value) || typeof value.words !== 'string') return false;
  if (value.kind === 'answer') return 'text' in value && typeof value.text === 'string';
  return (
    value.kind === 'rating' &&
    'point' in value &&
    (value.point === null || typeof value.point === 'string') &&
    'comment' in value &&
    typeof value.comment === 'string' &&
    'evidence' in value &&
    Array.isArray(value.evidence) &&
    value.evidence.every((id) => typeof id === 'string')
  );
}
