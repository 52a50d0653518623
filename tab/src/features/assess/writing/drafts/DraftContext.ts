import { createContext, use, useSyncExternalStore } from 'react';
import type { DraftKeeper, DraftState } from './DraftKeeper';

export const DraftContext = createContext<DraftKeeper | null>(null);

export function useKeeper(): DraftKeeper {
  const keeper = use(DraftContext);
  if (!keeper) throw new Error('Nothing is written here.');
  return keeper;
}

/** A part of what is written; draws anew when that part changes and not for each letter elsewhere. */
export function useDraft<T>(part: (state: DraftState) => T): T {
  const keeper = useKeeper();
  return useSyncExternalStore(keeper.subscribe, () => part(keeper.getState()));
}
