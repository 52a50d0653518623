import { manifestFile, type Files } from '../../src/appPackage.ts';
import { replacing } from '../goodPackage.ts';

/** A package with one defect. */
export interface Broken {
  defect: string;
  files: Files;
  code: string;
  /** Without it, the manifest. */
  file?: string;
  pointer: string;
  /** What follows from the same defect. */
  also?: string;
}

/** The good package with another text in its manifest. */
export const change = (text: string, by: string): Files => replacing(manifestFile, text, by);
