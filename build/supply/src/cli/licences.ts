import { writeFile } from 'node:fs/promises';
import { Repository } from '../repository.ts';
import { licencesPage, readLicenceRules } from '../shipped/licences.ts';
import { readShipped } from '../shipped/readShipped.ts';

const repository = new Repository();
const rules = await readLicenceRules(repository);
await writeFile(
  repository.at('docs/licences.md'),
  licencesPage(await readShipped(repository, process.argv[2] ?? 'linux-x64', rules), rules),
);
