import type { Shipped } from './shipped.ts';

const line = '-'.repeat(100);

/** What licences want told with each copy. A text that several packages share is told once. */
export function noticesOf(shipped: readonly Shipped[]): string {
  const sharing = new Map<string, string[]>();
  for (const { name, version, notices } of shipped) {
    const text = notices.map((notice) => notice.replaceAll('\r\n', '\n').trim()).join('\n\n');
    sharing.set(text, [...(sharing.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...sharing].map(([text, names]) => `${line}\n${names.join('\n')}\n${line}\n\n${text}\n`);
  return `Ladder for Teams contains software of others, under the licences below.\n\n${parts.join('\n')}`;
}
