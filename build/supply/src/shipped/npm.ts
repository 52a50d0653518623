import { readNpmLock } from '../locks/npmLock.ts';
import { listOf, recordOf, textOf } from '../record.ts';
import type { Repository } from '../repository.ts';
import { hexOf, type Shipped } from './shipped.ts';
import { standardText } from './standardText.ts';

const lock = 'tab/package-lock.json';
const algorithm = 'sha512-';

/** What is in the scripts of the tab, as the bundler wrote it down when it made them. */
export async function readShippedNpm(repository: Repository): Promise<Shipped[]> {
  const locked = readNpmLock(lock, await repository.readJson(lock));
  return listOf(await repository.readJson('tab/artifacts/licences.json')).map((value) => {
    const entry = recordOf(value);
    const [name = '', version = ''] = [textOf(entry['name']), textOf(entry['version'])];
    const hash = locked.find((one) => one.name === name && one.version === version)?.hash;
    if (!hash?.startsWith(algorithm)) throw new Error(`${lock} holds ${name} ${version} to no SHA-512.`);
    const [licence, text] = [textOf(entry['identifier']), textOf(entry['text'])];
    return {
      ecosystem: 'npm',
      name,
      version,
      licence,
      hash: hexOf(hash.slice(algorithm.length)),
      notices: [text ?? standardText(licence, `Copyright (c) the authors of ${name}`)],
    };
  });
}
