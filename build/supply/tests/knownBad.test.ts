import { describe, expect, it } from 'vitest';
import { advisoryOf, findKnownBad, readAdvisories, sentence } from '../src/knownBad.ts';
import { readLocks, type Ecosystem } from '../src/locks/locks.ts';
import { Repository } from '../src/repository.ts';
import { workingCopy } from './workingCopy.ts';

const repository = new Repository();
const advisories = await readAdvisories(repository);

async function foundIn(path: string, content: unknown): Promise<string[]> {
  const planted = await workingCopy({ [path]: JSON.stringify(content) });
  return findKnownBad(await readLocks(planted), advisories).map(sentence);
}

const isBad = (ecosystem: Ecosystem, name: string, version: string): boolean =>
  findKnownBad([{ ecosystem, name, version, lock: 'lock' }], advisories).length > 0;

describe('The lock files', () => {
  it('are all read', async () => {
    const read = new Set((await readLocks(repository)).map(({ lock }) => lock));
    const there = await repository.files(/(^|\/)(package-lock|packages\.lock)\.json$/);

    expect(there.length).toBeGreaterThan(10);
    expect(there.filter((path) => !read.has(path))).toEqual([]);
  });

  it('have no version that is known to be bad', async () => {
    expect(findKnownBad(await readLocks(repository), advisories).map(sentence)).toEqual([]);
  });

  it('fail with the package, the advisory and the path when one of npm is planted', async () => {
    const lock = {
      packages: { '': {}, 'node_modules/a/node_modules/chalk': { version: '5.6.1', integrity: 'sha512-x' } },
    };

    const [found, ...more] = await foundIn('tab/package-lock.json', lock);

    expect(more).toEqual([]);
    expect(found).toMatch(/^tab\/package-lock\.json: chalk 5\.6\.1 .*npm-2025-09-08/);
  });

  it('fail when one is planted under another name', async () => {
    const lock = { packages: { 'node_modules/colors': { name: 'chalk', version: '5.6.1' } } };

    expect(await foundIn('package-lock.json', lock)).toHaveLength(1);
  });

  it('fail when one of NuGet is planted, in any framework and however its name is written', async () => {
    const lock = {
      dependencies: {
        'net10.0': {},
        'net10.0/linux-x64': { 'azure.identity': { type: 'Transitive', resolved: '1.11.3', contentHash: 'x' } },
      },
    };

    const [found] = await foundIn('functions/X/packages.lock.json', lock);

    expect(found).toMatch(/^functions\/X\/packages\.lock\.json: azure\.identity 1\.11\.3 .*CVE-2024-35255/);
  });
});

describe('A range', () => {
  it.each<[Ecosystem, string, string, boolean]>([
    ['npm', 'vite', '8.0.16', false],
    ['npm', 'vite', '8.0.15', true],
    ['npm', 'react-router', '7.18.1', true],
    ['npm', 'react-router', '7.18.2', false],
    ['npm', 'Chalk', '5.6.1', false],
    ['nuget', 'Microsoft.Identity.Client', '4.61.2', true],
    ['nuget', 'Microsoft.Identity.Client', '4.61.3', false],
    ['nuget', 'System.IO.Packaging', '9.0.0-rc.1.24431.7', true],
    ['nuget', 'System.IO.Packaging', '9.0.0', false],
    ['nuget', 'System.Text.Json', '8.0.4.0', true],
    ['npm', 'azure.identity', '1.0.0', false],
  ])('of %s says of %s %s: %s', (ecosystem, name, version, expected) => {
    expect(isBad(ecosystem, name, version)).toBe(expected);
  });
});

describe('The list', () => {
  it('says of each where it is from and when it was checked', () => {
    for (const { id, source, lookedAt, affected } of advisories) {
      expect(source, id).toMatch(/^https:\/\/(github\.com|nvd\.nist\.gov)\//);
      expect(lookedAt, id).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(affected.length, id).toBeGreaterThan(0);
    }
  });

  it('has each advisory once', () => {
    const ids = advisories.map(({ id }) => id);

    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['no source', { id: 'X', what: 'x', lookedAt: '2026-01-01', affected: [] }],
    [
      'an ecosystem that is not looked at',
      { id: 'X', what: 'x', source: 's', lookedAt: 'd', affected: [{ ecosystem: 'pip', package: 'a', range: '*' }] },
    ],
    [
      'a range that cannot be read',
      {
        id: 'X',
        what: 'x',
        source: 's',
        lookedAt: 'd',
        affected: [{ ecosystem: 'npm', package: 'a', range: 'before 3' }],
      },
    ],
  ])('is refused with %s, which would let a version pass', (_, entry) => {
    expect(() => advisoryOf(entry)).toThrow();
  });
});
