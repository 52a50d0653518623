import type { UseMutationResult } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';

/**
 * What the reader chose, from the moment she chose it until the page shows what came of it. When that is refused, what was kept shows
 * again. Of what she chooses while a write is under way the last is sent after it, by then about what the write has left.
 */
export function useWish<T>(kept: T, write: UseMutationResult<void, Error, T>): [T, (wish: T) => void] {
  const [wish, setWish] = useState<{ value: T; isSent: boolean } | null>(null);
  const { isPending } = write;
  const proceed = useEffectEvent(() => {
    if (wish === null || isPending) return;
    setWish(wish.isSent ? null : { ...wish, isSent: true });
    if (!wish.isSent) write.mutate(wish.value);
  });
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- only then has the page drawn what the write has left
    proceed();
  }, [wish, isPending]);
  const choose = (value: T) => {
    setWish({ value, isSent: false });
  };
  return [wish === null ? kept : wish.value, choose];
}
