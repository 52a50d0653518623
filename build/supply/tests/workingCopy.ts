import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Repository } from '../src/repository.ts';

/** A repository with these files alone, until the test is over. */
export async function workingCopy(files: Record<string, string>): Promise<Repository> {
  const root = await mkdtemp(join(tmpdir(), 'ladder-supply-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return new Repository(root);
}
