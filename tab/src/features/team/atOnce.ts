/** Does something for each, no more than some at once. What throws keeps none of the others from being done. */
export async function forEachAtOnce<T>(
  items: readonly T[],
  most: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      try {
        await act(item);
      } catch {
        // Each says for itself what became of it.
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, waiting.length) }, worker));
}
