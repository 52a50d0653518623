import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '../../../shared/api/problem';

/**
 * A write about a 1:1. It is done once the page shows what came of it, so that nothing jumps back in between; and when somebody else was
 * faster, the page shows what she did, and what was typed stays where it is.
 */
export function useWrite<T>(write: (given: T) => Promise<void>) {
  const client = useQueryClient();
  const readAnew = async () => {
    await client.invalidateQueries({ queryKey: ['oneOnOnes', 'meeting'] });
  };
  return useMutation({
    mutationFn: (given: T) => write(given),
    onSuccess: readAnew,
    onError: async (error) => {
      if (asProblem(error).status === 412 || asProblem(error).status === 409) await readAnew();
    },
  });
}
