import { recordOf, textOf } from '../record.ts';
import type { Locked } from './locks.ts';

/** A project of this repository is in the lock file too, and is no package. */
export function readNuGetLock(lock: string, content: unknown): Locked[] {
  const frameworks = Object.values(recordOf(recordOf(content)['dependencies']));
  return frameworks.flatMap((framework) =>
    Object.entries(recordOf(framework)).flatMap(([name, value]) => {
      const entry = recordOf(value);
      if (entry['type'] === 'Project') return [];
      const version = textOf(entry['resolved']) ?? '';
      return [{ ecosystem: 'nuget', name, version, lock, hash: textOf(entry['contentHash']), address: undefined }];
    }),
  );
}
