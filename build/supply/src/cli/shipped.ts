import { writeFile } from 'node:fs/promises';
import { recordOf, textOf } from '../record.ts';
import { Repository } from '../repository.ts';
import { findForbidden, readLicenceRules } from '../shipped/licences.ts';
import { noticesOf } from '../shipped/notices.ts';
import { readShipped } from '../shipped/readShipped.ts';
import { sbomOf } from '../shipped/sbom.ts';

const repository = new Repository();
const rules = await readLicenceRules(repository);
const shipped = await readShipped(repository, process.argv[2] ?? 'linux-x64', rules);
const forbidden = findForbidden(shipped, rules);
if (forbidden.length > 0) {
  for (const one of forbidden) console.error(`error: ${one}`);
  process.exit(1);
}

const version = textOf(recordOf(await repository.readJson('appPackage/package.json'))['version']) ?? '';
await writeFile(repository.at('artifacts/ladder-teams.cdx.json'), sbomOf(shipped, version));
await writeFile(repository.at('artifacts/publish/THIRD-PARTY-NOTICES.txt'), noticesOf(shipped));
console.log(`Wrote artifacts/ladder-teams.cdx.json and THIRD-PARTY-NOTICES.txt: ${shipped.length} packages.`);
