/** What is wrong with a package. Tell findings apart by `code`: the words may change. */
export interface Finding {
  code: string;
  /** The file of the package. */
  file: string;
  /** The place in that file as a JSON pointer; empty for the file as a whole. */
  pointer: string;
  problem: string;
  /** What to do about it. */
  advice: string;
}

export const sentence = ({ code, file, pointer, problem, advice }: Finding): string =>
  `${file}${pointer && `#${pointer}`}: ${code}: ${problem} ${advice}`;
