/** A file that the owner chose, under the path that it has in the folder she chose. */
export interface ChosenFile {
  name: string;
  file: File;
  /** Reads it anew where the browser allows that; a chosen file that is changed on the disk cannot be read any more. */
  again?: () => Promise<File>;
}

/** What the service takes; it checks them itself. */
export const limits = {
  files: 2000,
  fileBytes: 20 * 1024 * 1024,
  totalBytes: 100 * 1024 * 1024,
  nameLength: 400,
  noteLength: 500,
} as const;

/** Why a file cannot be sent. */
export type FileIssue = 'name' | 'size' | 'changed';

/** Why the files cannot be sent together. */
export type SetIssue = 'none' | 'tooMany' | 'tooLarge';

/** Marks that reorder what is shown make one name look like another; the service takes no such name. */
const unsafe = /[\\\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]|^.:/u;

export const isSafeName = (name: string): boolean =>
  name.length <= limits.nameLength &&
  !unsafe.test(name) &&
  name.split('/').every((part) => part.trim() !== '' && part !== '.' && part !== '..');

export function issueOf({ name, file }: ChosenFile): FileIssue | null {
  if (!isSafeName(name)) return 'name';
  return file.size > limits.fileBytes ? 'size' : null;
}

export function issueOfAll(files: readonly ChosenFile[]): SetIssue | null {
  if (files.length === 0) return 'none';
  if (files.length > limits.files) return 'tooMany';
  return totalBytes(files) > limits.totalBytes ? 'tooLarge' : null;
}

export const totalBytes = (files: readonly ChosenFile[]): number => files.reduce((sum, { file }) => sum + file.size, 0);

/** Files and folders whose names begin with a dot belong to tools and are no part of a ladder. */
export const isHidden = (name: string): boolean =>
  name.split('/').some((part) => part.startsWith('.') && part !== '..' && part !== '.');

/** The files with those added that are not hidden; one of the same name takes the place of the other. */
export function withAdded(files: readonly ChosenFile[], more: readonly ChosenFile[]): ChosenFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const file of more) if (!isHidden(file.name)) byName.set(file.name, file);
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the service calls the file: a form writes these characters of a name so. */
export const nameInAnswers = (name: string): string =>
  name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');

/** What was picked by a file button: the folder's own name is part of the path. */
export const pickedFrom = (list: FileList): ChosenFile[] =>
  [...list].map((file) => ({ name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }));

/** The form that the service takes files in. */
export function formOf(files: readonly ChosenFile[], note = ''): FormData {
  const form = new FormData();
  for (const { name, file } of files) form.append('files', file, name);
  if (note.trim() !== '') form.append('note', note.trim());
  return form;
}

/** Each file as it is on the disk now; those that cannot be read any more are named. */
export async function freshened(
  files: readonly ChosenFile[],
): Promise<{ files: ChosenFile[]; changed: ReadonlySet<string> }> {
  const changed = new Set<string>();
  const fresh = await Promise.all(
    files.map(async (chosen) => {
      try {
        const file = chosen.again ? await chosen.again() : chosen.file;
        await file.slice(0, 1).arrayBuffer();
        return { ...chosen, file };
      } catch {
        changed.add(chosen.name);
        return chosen;
      }
    }),
  );
  return { files: fresh, changed };
}
