import type { AuditedResource, AuditEntry } from '../../shared/api/types';

/** What of the record can be shown and hidden. What the reader did herself is of no news to her, so it is hidden at first. */
export const auditKinds = ['read', 'changed', 'mine'] as const;

export type AuditKind = (typeof auditKinds)[number];

const shownAtFirst: readonly AuditKind[] = ['read', 'changed'];

export const kindOf = ({ by, act }: Pick<AuditEntry, 'by' | 'act'>, me: string | null): AuditKind =>
  by.id === me ? 'mine' : act === 'read' ? 'read' : 'changed';

/** The kinds that the address asks for. */
export function parseShown(value: string | null): ReadonlySet<AuditKind> {
  if (value === null) return new Set(shownAtFirst);
  const named = value.split(',');
  return new Set(auditKinds.filter((kind) => named.includes(kind)));
}

/** What the address says of `shown`; null when that goes without saying. */
export function formatShown(shown: ReadonlySet<AuditKind>): string | null {
  const kinds = auditKinds.filter((kind) => shown.has(kind));
  return kinds.join() === shownAtFirst.join() ? null : kinds.join();
}

/** The same done several times on a day. */
export interface AuditLine {
  kind: AuditKind;
  who: { id: string; name: string | null };
  act: AuditEntry['act'];
  resource: AuditedResource;
  count: number;
  /** When it was done last; null for a reading, of which the day alone is kept. */
  at: string | null;
}

export interface AuditDay {
  day: string;
  lines: AuditLine[];
}

/** The record day by day, the newest first, with what was done several times on a day as one line. */
export function daysOf(entries: readonly AuditEntry[], me: string | null, shown: ReadonlySet<AuditKind>): AuditDay[] {
  const days = new Map<string, Map<string, AuditLine>>();
  for (const { day, at, by, act, resource } of entries) {
    const kind = kindOf({ by, act }, me);
    if (!shown.has(kind)) continue;
    const lines = days.get(day) ?? new Map<string, AuditLine>();
    days.set(day, lines);
    const key = `${by.id} ${act} ${resource}`;
    const line = lines.get(key);
    if (!line) lines.set(key, { kind, who: by, act, resource, count: 1, at });
    else {
      line.count++;
      if (at !== null && (line.at === null || at > line.at)) line.at = at;
    }
  }
  return [...days]
    .map(([day, lines]) => ({ day, lines: [...lines.values()] }))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
}

const named = [
  'profile',
  'level',
  'round',
  'assessment',
  'signOff',
  'evidence',
  'growthAction',
  'sharedNote',
  'talkingPoint',
  'note',
  'oneOnOne',
  'meeting',
  'focus',
  'promotionCase',
  'caseSentences',
  'history',
  'team',
  'personalData',
  'audit',
] as const satisfies readonly AuditedResource[];

/** What a line is about; `other` for what is never written into a record of a person. */
export const nameOf = (resource: AuditedResource): (typeof named)[number] | 'other' =>
  named.find((each) => each === resource) ?? 'other';
