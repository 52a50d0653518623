import { recordOf, textOf } from '../record.ts';
import type { Locked } from './locks.ts';

const folder = 'node_modules/';

export function readNpmLock(lock: string, content: unknown): Locked[] {
  const packages = Object.entries(recordOf(recordOf(content)['packages'])).filter(([path]) => path !== '');
  return packages.map(([path, value]) => {
    const entry = recordOf(value);
    return {
      ecosystem: 'npm',
      // A package under another name says its own.
      name: textOf(entry['name']) ?? path.slice(path.lastIndexOf(folder) + folder.length),
      version: textOf(entry['version']) ?? '',
      lock,
      hash: textOf(entry['integrity']),
      address: textOf(entry['resolved']),
    };
  });
}
