/** Has React wait with what is being drawn. Unlike `use`, it may be left out once there is nothing to wait for. */
export function suspend(until: Promise<unknown>): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- how Suspense is told
  throw until;
}
