import type { Preview } from '../../../shared/api/types';

/** What of the sources is looked at. */
export interface Place {
  file: string;
  /** Null for the beginning, which nobody asked for by its number. */
  line: number | null;
  /** Which of the passages that were not understood it is; null for another place. */
  passage: number | null;
}

/** Where looking starts: at what was not understood, else at the first file. */
export const startOf = ({
  residual,
  files,
  diagnostics,
}: Pick<Preview, 'residual' | 'files' | 'diagnostics'>): Place => ({
  file: residual[0]?.file ?? files[0]?.name ?? diagnostics[0]?.file ?? '',
  line: null,
  passage: null,
});

/** Where looking goes on after files were read anew: in the same file if it is still there, at no line, as lines are of the text before. */
export const resumed = (preview: Pick<Preview, 'residual' | 'files' | 'diagnostics'>, { file }: Place): Place =>
  preview.files.some(({ name }) => name === file) ? { file, line: null, passage: null } : startOf(preview);

/** The passage before or after one, of those that stand in order; undefined when there is none. */
export function neighbourOf(count: number, at: number | null, step: 1 | -1): number | undefined {
  const next = at === null ? (step === 1 ? 0 : count - 1) : at + step;
  return next >= 0 && next < count ? next : undefined;
}

/** The lines that are shown at once around one of them. */
export const pageSize = 400;

export interface Range {
  from: number;
  to: number;
}

export function rangeAround(line: number | null, count: number): Range {
  const from = Math.max(1, Math.min((line ?? 1) - pageSize / 4, count - pageSize + 1));
  return { from, to: Math.min(count, from + pageSize - 1) };
}
