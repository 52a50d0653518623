import { unzipSync, zipSync } from 'fflate';
import type { Files } from '../appPackage.ts';

// The least that a zip can say, in local time as zips do: the same bytes whenever and wherever it is made.
const noTime = new Date(1980, 0, 1);

export const zip = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))), { level: 9, mtime: noTime, os: 3 });

/** Undefined when the bytes are no zip. */
export function unzip(bytes: Uint8Array): Files | undefined {
  try {
    return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  } catch {
    return undefined;
  }
}
