import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

/** What is built or installed is no part of it. */
const passedOver = new Set(['.git', '.local', 'artifacts', 'bin', 'dist', 'node_modules', 'obj', 'TestResults']);

/** A working copy of this repository, or a folder that a test made. */
export class Repository {
  readonly root: string;

  constructor(root = resolve(import.meta.dirname, '../../..')) {
    this.root = root;
  }

  at(path: string): string {
    return join(this.root, path);
  }

  has(path: string): boolean {
    return existsSync(this.at(path));
  }

  read(path: string): Promise<string> {
    return readFile(this.at(path), 'utf8');
  }

  async readJson(path: string): Promise<unknown> {
    return JSON.parse(await this.read(path));
  }

  /** The paths of files, in order, with `/` between folders. */
  async files(pattern: RegExp): Promise<string[]> {
    return (await this.#below(this.root)).filter((path) => pattern.test(path)).sort();
  }

  async #below(folder: string): Promise<string[]> {
    const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !passedOver.has(name));
    const found = await Promise.all(
      entries.map(async (entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? await this.#below(path) : [relative(this.root, path).replaceAll('\\', '/')];
      }),
    );
    return found.flat();
  }
}
