import { XMLParser } from 'fast-xml-parser';
import { valid } from 'semver';
import { readLocks } from './locks/locks.ts';
import { listOf, recordOf } from './record.ts';
import type { Repository } from './repository.ts';

const registry = 'https://registry.npmjs.org/';
const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => /^(ItemGroup|PropertyGroup|PackageVersion|PackageReference)$/.test(name),
});

/** What is not held to one version, or to no bytes of it: a sentence for each. */
export async function findUnpinned(repository: Repository): Promise<string[]> {
  const found = await Promise.all([
    inPackageJson(repository),
    inCentralVersions(repository),
    inProjects(repository),
    inDotNet(repository),
    inLocks(repository),
  ]);
  return found.flat();
}

const isExact = (version: unknown): boolean => typeof version === 'string' && valid(version) === version;

async function inPackageJson(repository: Repository): Promise<string[]> {
  const paths = await repository.files(/(^|\/)package\.json$/);
  const found = await Promise.all(
    paths.map(async (path) => {
      const content = recordOf(await repository.readJson(path));
      const versions = [...groups.map((group) => content[group]), content['overrides']].flatMap((group) =>
        Object.entries(recordOf(group)),
      );
      const loose = versions
        .filter(([, version]) => !isExact(version))
        .map(([name, version]) => `${path}: ${name} may be any of ${JSON.stringify(version)}.`);
      return repository.has(path.replace('package.json', 'package-lock.json'))
        ? loose
        : [...loose, `${path}: there is no package-lock.json beside it.`];
    }),
  );
  return found.flat();
}

const centralVersions = 'Directory.Packages.props';

async function readCentralVersions(repository: Repository): Promise<Record<string, unknown>[]> {
  const project = recordOf(recordOf(xml.parse(await repository.read(centralVersions)))['Project']);
  return listOf(project['ItemGroup'])
    .flatMap((group) => listOf(recordOf(group)['PackageVersion']))
    .map(recordOf);
}

async function inCentralVersions(repository: Repository): Promise<string[]> {
  return (await readCentralVersions(repository))
    .filter(({ Version }) => !isExact(Version))
    .map(({ Include, Version }) => `${centralVersions}: ${String(Include)} may be any of ${JSON.stringify(Version)}.`);
}

async function inProjects(repository: Repository): Promise<string[]> {
  const paths = await repository.files(/\.csproj$/);
  const found = await Promise.all(
    paths.map(async (path) => {
      const project = recordOf(recordOf(xml.parse(await repository.read(path)))['Project']);
      const own = listOf(project['ItemGroup'])
        .flatMap((group) => listOf(recordOf(group)['PackageReference']))
        .map(recordOf)
        .filter((reference) => 'Version' in reference || 'VersionOverride' in reference)
        .map(
          ({ Include }) => `${path}: ${String(Include)} has a version of its own, apart from Directory.Packages.props.`,
        );
      return repository.has(path.replace(/[^/]+$/, 'packages.lock.json'))
        ? own
        : [...own, `${path}: there is no packages.lock.json beside it.`];
    }),
  );
  return found.flat();
}

async function inDotNet(repository: Repository): Promise<string[]> {
  const sdk = recordOf(recordOf(await repository.readJson('global.json'))['sdk'])['version'];
  const targets = await repository.read('Directory.Build.targets');
  const versionIn = (name: string) => new RegExp(`<${name}>(.*)</${name}>`).exec(targets)?.[1];
  const shipped = versionIn('ShippedRuntimeVersion');
  // These come with each patch of .NET, and somebody tells when they are new.
  const apart = (await readCentralVersions(repository)).filter(
    ({ Include, Version }) => String(Include).startsWith('Microsoft.AspNetCore.') && Version !== shipped,
  );
  return [
    ...(isExact(sdk) ? [] : [`global.json: the SDK may be any of ${JSON.stringify(sdk)}.`]),
    ...(isExact(shipped) ? [] : ['Directory.Build.targets: .NET may ship in any version.']),
    ...(isExact(versionIn('ShippingToolsVersion'))
      ? []
      : ['Directory.Build.targets: any version may trim and compile what ships.']),
    ...(isExact(shipped) ? apart : []).map(
      ({ Include, Version }) =>
        `Directory.Build.targets: .NET ships in ${String(shipped)}, beside ${String(Include)} ${String(Version)}.`,
    ),
  ];
}

async function inLocks(repository: Repository): Promise<string[]> {
  return (await readLocks(repository)).flatMap(({ name, version, lock, hash, address }) => [
    ...(isExact(version.replace(/^(\d+\.\d+\.\d+)\.\d+$/, '$1')) ? [] : [`${lock}: ${name} is locked to no version.`]),
    ...(hash === undefined ? [`${lock}: ${name} ${version} has no hash.`] : []),
    ...(address === undefined || address.startsWith(registry)
      ? []
      : [`${lock}: ${name} ${version} comes from ${address}.`]),
  ]);
}
