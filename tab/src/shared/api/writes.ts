/** Names the revision that a change starts from; null for a thing that is not there yet. A change of something newer is refused. */
export const ifMatch = (revision: number | null): Record<string, string> =>
  revision === null ? { 'If-None-Match': '*' } : { 'If-Match': `"${revision}"` };

/** Lets the service see that a request which is sent again is the same one. Make one for each thing that the person does. */
export const idempotencyKey = (): Record<string, string> => ({ 'Idempotency-Key': crypto.randomUUID() });

/** Writes under a key. `what` is all that is sent: as long as it has not succeeded, the same once more goes under the same key. */
export type WriteOnce = <T>(what: readonly unknown[], write: (key: Record<string, string>) => Promise<T>) => Promise<T>;

/** For a form or a dialog, as long as it is open: a write whose answer was lost is not done twice when it is tried again. */
export function writeOnce(): WriteOnce {
  const keys = new Map<string, Record<string, string>>();
  return async (what, write) => {
    const name = JSON.stringify(what);
    const key = keys.get(name) ?? idempotencyKey();
    keys.set(name, key);
    const answer = await write(key);
    keys.delete(name);
    return answer;
  };
}
