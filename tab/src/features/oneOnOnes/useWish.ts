import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';

/** What the reader chose, from the moment she chose it until the page shows what came of it. When that is refused, what was kept shows again. */
export function useWish<T>(kept: T, write: UseMutationResult<void, Error, T>): [T, (wish: T) => void] {
  const [wish, setWish] = useState<{ value: T } | null>(null);
  const choose = (value: T) => {
    setWish({ value });
    write.mutate(value, {
      onSettled: () => {
        setWish(null);
      },
    });
  };
  return [wish === null ? kept : wish.value, choose];
}
