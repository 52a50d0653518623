import type { ChosenFile } from './chosen';

/** The files that were dropped, those of folders and of the folders in them too. Call it while the drop is handled. */
export async function filesOf(transfer: DataTransfer): Promise<ChosenFile[]> {
  // A browser empties the list of what was dropped once the event is over.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  const found = await Promise.all(
    entries.map(async (entry, index): Promise<ChosenFile[]> => {
      if (entry) return await filesIn(entry);
      const file = plain[index];
      return file ? [{ name: file.name, file }] : [];
    }),
  );
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (isFolder(entry)) return (await Promise.all((await entriesOf(entry)).map(filesIn))).flat();
  if (!isFile(entry)) return [];
  const again = () =>
    new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
  return [{ name: entry.fullPath.replace(/^\//, ''), file: await again(), again }];
}

/** A folder is read in parts, until a part is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) return all;
    all.push(...part);
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
