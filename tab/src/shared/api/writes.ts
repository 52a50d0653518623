/** Names the revision that a change starts from; null for a thing that is not there yet. A change of something newer is refused. */
export const ifMatch = (revision: number | null): Record<string, string> =>
  revision === null ? { 'If-None-Match': '*' } : { 'If-Match': `"${revision}"` };

/** Lets the service see that a request which is sent again is the same one. Make one for each thing that the person does. */
export const idempotencyKey = (): Record<string, string> => ({ 'Idempotency-Key': crypto.randomUUID() });
