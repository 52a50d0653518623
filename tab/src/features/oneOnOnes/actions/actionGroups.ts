import type { Action } from '../../../shared/api/types';

const names = ['carriedOver', 'agreed'] as const;

export interface ActionGroup {
  name: (typeof names)[number];
  actions: Action[];
}

/** What was agreed on before, the longest overdue first, and what was agreed on that day; groups without any are left out. */
export function actionGroups(actions: readonly Action[]): ActionGroup[] {
  return names
    .map((name) => ({
      name,
      actions: actions.filter((action) => action.isCarriedOver === (name === 'carriedOver')).toSorted(byUrgency),
    }))
    .filter((group) => group.actions.length > 0);
}

/** By the day alone: what is closed stays in its place under the hand that closed it. */
const byUrgency = (one: Action, other: Action): number =>
  (one.due ?? '9999').localeCompare(other.due ?? '9999') || one.id.localeCompare(other.id);
