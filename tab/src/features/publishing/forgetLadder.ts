import type { QueryClient } from '@tanstack/react-query';

/** Has all that is known of a ladder read anew: another version is current. */
export const forgetLadder = async (client: QueryClient, ladder: string): Promise<void> => {
  const keys = [
    ['ladders'],
    ['ladder', ladder],
    ['level', ladder],
    ['comparison', ladder],
    ['search'],
    ['publishing', ladder, 'versions'],
  ];
  await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
};
