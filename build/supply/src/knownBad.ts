import { Range, SemVer } from 'semver';
import type { Ecosystem, Locked } from './locks/locks.ts';
import { listOf, recordOf, textOf } from './record.ts';
import type { Repository } from './repository.ts';

/** What somebody published about versions that nobody should have. */
export interface Advisory {
  id: string;
  what: string;
  source: string;
  /** The day on which somebody last checked the entry. */
  lookedAt: string;
  affected: { ecosystem: Ecosystem; package: string; range: Range }[];
}

/** A package that is on the list. */
export interface KnownBad {
  advisory: Advisory;
  found: Pick<Locked, 'ecosystem' | 'name' | 'version' | 'lock'>;
}

export async function readAdvisories(repository: Repository): Promise<Advisory[]> {
  return listOf(await repository.readJson('build/supply/known-bad.json')).map(advisoryOf);
}

/** @throws {Error} An entry that could not be held against a version would let it pass. */
export function advisoryOf(value: unknown): Advisory {
  const entry = recordOf(value);
  const required = (name: string): string => {
    const text = textOf(entry[name]);
    if (text === undefined) throw new Error(`An advisory has no ${name}: ${JSON.stringify(value)}`);
    return text;
  };
  return {
    id: required('id'),
    what: required('what'),
    source: required('source'),
    lookedAt: required('lookedAt'),
    affected: listOf(entry['affected']).map((affected) => {
      const { ecosystem, package: name, range } = recordOf(affected);
      if ((ecosystem !== 'npm' && ecosystem !== 'nuget') || typeof name !== 'string' || typeof range !== 'string') {
        throw new Error(`${required('id')} does not say which package of which ecosystem, and which versions.`);
      }
      return { ecosystem, package: name, range: new Range(range, { includePrerelease: true }) };
    }),
  };
}

export function findKnownBad(packages: readonly KnownBad['found'][], advisories: readonly Advisory[]): KnownBad[] {
  return packages.flatMap((found) =>
    advisories
      .filter(({ affected }) =>
        affected.some(
          ({ ecosystem, package: name, range }) =>
            ecosystem === found.ecosystem &&
            isSame(ecosystem, name, found.name) &&
            range.test(versionOf(found.version)),
        ),
      )
      .map((advisory) => ({ advisory, found })),
  );
}

export const sentence = ({ advisory, found }: KnownBad): string =>
  `${found.lock}: ${found.name} ${found.version} is on the list of known bad versions: ${advisory.id}, ${advisory.what} ${advisory.source}`;

/** NuGet does not tell names apart by their case. */
const isSame = (ecosystem: Ecosystem, a: string, b: string): boolean =>
  ecosystem === 'nuget' ? a.toLowerCase() === b.toLowerCase() : a === b;

/** NuGet's versions may have a fourth number, which no range of an advisory needs. */
const versionOf = (version: string): SemVer => new SemVer(version.replace(/^(\d+\.\d+\.\d+)\.\d+/, '$1'));
