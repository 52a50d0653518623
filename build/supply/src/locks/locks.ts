import type { Repository } from '../repository.ts';
import { readNpmLock } from './npmLock.ts';
import { readNuGetLock } from './nuGetLock.ts';

export type Ecosystem = 'npm' | 'nuget';

/** A package as a lock file names it. */
export interface Locked {
  ecosystem: Ecosystem;
  name: string;
  version: string;
  /** The path of the lock file. */
  lock: string;
  /** Undefined where the lock file holds the package to no bytes. */
  hash: string | undefined;
  /** Where the package comes from, if the lock file says it: npm's own registry otherwise. */
  address: string | undefined;
}

export const npmLock = /(^|\/)package-lock\.json$/;
export const nuGetLock = /(^|\/)packages\.lock\.json$/;

/** All packages of all lock files. */
export async function readLocks(repository: Repository): Promise<Locked[]> {
  const paths = await repository.files(new RegExp(`${npmLock.source}|${nuGetLock.source}`));
  const read = await Promise.all(
    paths.map(async (path) => {
      const content = await repository.readJson(path);
      return npmLock.test(path) ? readNpmLock(path, content) : readNuGetLock(path, content);
    }),
  );
  return read.flat();
}
