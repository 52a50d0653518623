import type { GrowthAction } from '../../shared/api/types';

const names = ['carriedOver', 'agreed'] as const;

export interface ActionGroup {
  name: (typeof names)[number];
  actions: GrowthAction[];
}

/** What was agreed on before, the longest overdue first, and what was agreed on that day; groups without any are left out. */
export function actionGroups(actions: readonly GrowthAction[]): ActionGroup[] {
  return names
    .map((name) => ({
      name,
      actions: actions.filter((action) => action.isCarriedOver === (name === 'carriedOver')).toSorted(byUrgency),
    }))
    .filter((group) => group.actions.length > 0);
}

/** By the day alone: what is closed stays in its place under the hand that closed it. */
const byUrgency = (one: GrowthAction, other: GrowthAction): number =>
  (one.due ?? '9999').localeCompare(other.due ?? '9999') || one.id.localeCompare(other.id);
