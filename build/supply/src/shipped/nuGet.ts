import { XMLParser } from 'fast-xml-parser';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordOf, textOf } from '../record.ts';
import type { Repository } from '../repository.ts';
import { hexOf, type Shipped } from './shipped.ts';
import { standardText } from './standardText.ts';

const objects = 'functions/LadderTeams.Service/obj';
const runtimePack = 'runtimepack.';
const notice = /^(licen[cs]e|copying|notice|third-party-notices)/i;
const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

/** What the published program was made of, as the SDK wrote it down when it published: packages, and .NET itself. */
export async function readShippedNuGet(repository: Repository, runtime: string): Promise<Shipped[]> {
  const written = recordOf(await repository.readJson(`${objects}/Release/net10.0/${runtime}/LadderTeams.deps.json`));
  const [folder] = Object.keys(
    recordOf(recordOf(await repository.readJson(`${objects}/project.assets.json`))['packageFolders']),
  );
  if (folder === undefined) throw new Error('The program was not restored.');
  const packages = Object.entries(recordOf(written['libraries'])).filter(
    ([, library]) => recordOf(library)['type'] !== 'project',
  );
  return Promise.all(
    packages.map(([key]) => {
      const [name = '', version = ''] = key.replace(runtimePack, '').split('/');
      return readPackage(join(folder, name.toLowerCase(), version), name, version);
    }),
  );
}

async function readPackage(folder: string, name: string, version: string): Promise<Shipped> {
  const [metadata, specification, files] = await Promise.all([
    readFile(join(folder, '.nupkg.metadata'), 'utf8'),
    readFile(join(folder, `${name.toLowerCase()}.nuspec`), 'utf8'),
    readdir(folder),
  ]);
  const hash = textOf(recordOf(JSON.parse(metadata))['contentHash']);
  if (hash === undefined) throw new Error(`NuGet has no hash of ${name} ${version}.`);
  const about = recordOf(recordOf(recordOf(xml.parse(specification))['package'])['metadata']);
  const stated = recordOf(about['license']);
  const licence = stated['type'] === 'expression' ? textOf(stated['#text']) : undefined;
  const own = await Promise.all(
    files
      .filter((file) => notice.test(file))
      .sort()
      .map((file) => readFile(join(folder, file), 'utf8')),
  );
  const holder = textOf(about['copyright']) ?? `Copyright (c) ${textOf(about['authors']) ?? name}`;
  return {
    ecosystem: 'nuget',
    name,
    version,
    licence,
    hash: hexOf(hash),
    notices: own.length > 0 ? own : [standardText(licence, holder)],
  };
}
