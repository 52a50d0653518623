import type { ChangeKind } from '../api/types';

/** What differs between two levels; what asks for more comes first. */
export const differences = [
  'added',
  'raised',
  'widened',
  'reworded',
  'dropped',
] as const satisfies readonly ChangeKind[];

export const changeKinds = [...differences, 'unchanged'] as const satisfies readonly ChangeKind[];
