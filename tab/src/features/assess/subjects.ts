import type { RatedSubject } from '../../shared/api/types';

/** Names that differ in case and spaces only are one, as the service has it. */
const nameKey = (name: string): string => name.replaceAll(/\s+/gu, '').toUpperCase();

/** What is rated or answered, as one word. A part of it has no spaces. */
export const statementKey = (id: string): string => `s ${id}`;
export const questionKey = (id: string): string => `q ${id}`;
export const capabilityKey = (level: string, capability: string): string =>
  `c ${nameKey(level)} ${nameKey(capability)}`;

export function subjectKey({ statement, level, capability, question }: RatedSubject): string {
  if (statement !== null) return statementKey(statement);
  if (question !== null) return questionKey(question);
  return capabilityKey(level ?? '', capability ?? '');
}

export type Subject =
  | { statement: string }
  | { question: string }
  /** In capital letters, without spaces. */
  | { level: string; capability: string };

export function parseSubject(key: string): Subject {
  const [kind, first = '', second = ''] = key.split(' ');
  if (kind === 's') return { statement: first };
  if (kind === 'q') return { question: first };
  return { level: first, capability: second };
}

export const isSameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
