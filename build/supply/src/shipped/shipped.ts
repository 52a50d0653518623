import type { Ecosystem } from '../locks/locks.ts';

/** A package of others that is part of what is deployed. */
export interface Shipped {
  ecosystem: Ecosystem;
  name: string;
  version: string;
  /** Its identifier in the list of SPDX, as the package states it; undefined where it states none. */
  licence: string | undefined;
  /** SHA-512 of the package, in hexadecimal: what the lock file holds it to. */
  hash: string;
  /** Its licence and what else it wants told, word by word. */
  notices: string[];
}

export const hexOf = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');

export const byName = (a: Shipped, b: Shipped): number =>
  compare(a.ecosystem, b.ecosystem) || compare(a.name, b.name) || compare(a.version, b.version);

/** The same in each language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
