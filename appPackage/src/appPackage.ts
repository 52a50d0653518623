import type { Finding } from './finding.ts';

export const manifestFile = 'manifest.json';

export type Files = ReadonlyMap<string, Uint8Array>;

/** A package as the rules look at it. */
export interface AppPackage {
  files: Files;
  manifest: Record<string, unknown>;
  /** The id of the bot that the package is to name; undefined when it is that of the app registration. */
  botId: string | undefined;
}

/** One kind of defect or some that belong together. */
export type Rule = (app: AppPackage) => Iterable<Finding>;
