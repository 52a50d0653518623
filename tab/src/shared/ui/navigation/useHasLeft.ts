import { useLocation } from 'react-router';

/** Whether the reader has asked for another page than the one that is drawn, which stays until the other's code has come. */
export function useHasLeft(): () => boolean {
  const { key } = useLocation();
  return () => key !== keyOf(window.history.state);
}

/** The router keeps a location's key with the window's history, except of the one that the window opened at. */
const keyOf = (state: unknown): unknown =>
  typeof state === 'object' && state !== null && 'key' in state ? state.key : 'default';
