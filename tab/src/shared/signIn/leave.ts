/** Goes to another address; the page does not come back from it. */
export function leave(address: URL): Promise<never> {
  location.assign(address);
  return new Promise<never>(() => undefined);
}
