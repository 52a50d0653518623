import { Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, it } from 'vitest';
import { findKnownBad, readAdvisories, sentence } from '../../src/knownBad.ts';
import { readLocks } from '../../src/locks/locks.ts';
import { listOf, recordOf } from '../../src/record.ts';
import { Repository } from '../../src/repository.ts';
import { findForbidden, licencesPage, readLicenceRules } from '../../src/shipped/licences.ts';
import { noticesOf } from '../../src/shipped/notices.ts';
import { readShipped } from '../../src/shipped/readShipped.ts';
import { purlOf, sbomOf, specification } from '../../src/shipped/sbom.ts';
import { hexOf } from '../../src/shipped/shipped.ts';

const repository = new Repository();
const text = await repository.read('artifacts/ladder-teams.cdx.json');
const components = listOf(recordOf(JSON.parse(text))['components']).map(recordOf);
const runtime = /App\.Runtime\.([\w-]+)"/.exec(text)?.[1] ?? '';
const rules = await readLicenceRules(repository);
const shipped = await readShipped(repository, runtime, rules);

describe('The bill of materials', () => {
  it('follows the schema of CycloneDX', async () => {
    expect(await new Validation.JsonStrictValidator(specification).validate(text)).toBeNull();
  });

  it('would not pass with a part that the schema does not know', async () => {
    const broken = text.replace('"type": "library"', '"type": "sparkle"');

    expect(await new Validation.JsonStrictValidator(specification).validate(broken)).not.toBeNull();
  });

  it('names every package once, with version, licence, hash and address', () => {
    expect(components.map((one) => one['purl']).sort()).toEqual(
      shipped.map((one) => purlOf(one.ecosystem, one.name, one.version)).sort(),
    );
    for (const one of components) {
      expect(String(one['version'])).toMatch(/^\d/);
      expect(JSON.stringify(one['licenses']), String(one['name'])).toMatch(/^\[\{"license":\{"id":"[^"]+"\}\}\]$/);
      expect(JSON.stringify(one['hashes']), String(one['name'])).toMatch(
        /^\[\{"alg":"SHA-512","content":"[0-9a-f]{128}"\}\]$/,
      );
    }
  });

  it('has each package of the program as its lock file has it, and .NET in the version that is pinned', async () => {
    const locked = (await readLocks(repository)).filter(
      ({ lock }) => lock === 'functions/LadderTeams.Service/packages.lock.json',
    );
    const targets = await repository.read('Directory.Build.targets');
    const pinned = /<ShippedRuntimeVersion>(.+)<\/ShippedRuntimeVersion>/.exec(targets)?.[1];
    const program = shipped.filter(({ ecosystem }) => ecosystem === 'nuget');

    expect(program.filter(({ name }) => name.endsWith(runtime)).map(({ version }) => version)).toEqual([
      pinned,
      pinned,
    ]);
    for (const { name, version, hash } of program.filter((one) => !one.name.endsWith(runtime))) {
      const lock = locked.find((one) => one.name === name);
      expect([lock?.version, hexOf(lock?.hash ?? '')], name).toEqual([version, hash]);
    }
  });

  it('names what the tab is surely made of, and nothing that only builds or tests it', () => {
    const names = components.map((one) => one['name']);

    for (const name of ['react', 'react-dom', 'react-router', '@fluentui/react-icons', '@microsoft/teams-js'])
      expect(names).toContain(name);
    for (const name of ['vite', 'vitest', 'typescript', 'msw', 'axe-core', 'xunit', 'Moq'])
      expect(names).not.toContain(name);
  });

  it('has the same bytes each time', async () => {
    const version = recordOf(recordOf(recordOf(JSON.parse(text))['metadata'])['component'])['version'];

    expect(sbomOf([...shipped].reverse(), String(version))).toBe(text);
    expect(sbomOf(await readShipped(repository, runtime, rules), String(version))).toBe(text);
  });

  it('has no version that is known to be bad', async () => {
    const packages = shipped.map((one) => ({ ...one, lock: 'artifacts/ladder-teams.cdx.json' }));

    expect(findKnownBad(packages, await readAdvisories(repository)).map(sentence)).toEqual([]);
  });
});

describe('Licences', () => {
  it('of all that is deployed are allowed', () => {
    expect(findForbidden(shipped, rules)).toEqual([]);
  });

  it('are refused when they are not on the list, and when there is none', () => {
    const [one] = shipped;
    if (!one) throw new Error('Nothing is shipped.');

    expect(
      findForbidden(
        [
          { ...one, licence: 'GPL-3.0-only' },
          { ...one, licence: undefined },
        ],
        rules,
      ),
    ).toHaveLength(2);
  });

  it('stated by us are of packages that are there and state none', () => {
    const stated = [...rules.stated.keys()];

    expect(stated.filter((name) => !shipped.some((one) => name === `pkg:${one.ecosystem}/${one.name}`))).toEqual([]);
  });

  it('are listed in docs/licences.md (npm --prefix build/supply run licences)', async () => {
    expect(await repository.read('docs/licences.md')).toBe(licencesPage(shipped, rules));
  });

  it('are in what is deployed, word by word', async () => {
    const notices = await repository.read('artifacts/publish/THIRD-PARTY-NOTICES.txt');

    expect(notices).toBe(noticesOf(shipped));
    for (const { name, version } of shipped) expect(notices).toContain(`${name} ${version}\n`);
    expect(notices).toContain('Redistribution and use in source and binary forms');
  });
});
