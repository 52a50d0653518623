import { listOf, recordOf, textOf } from '../record.ts';
import type { Repository } from '../repository.ts';
import type { Shipped } from './shipped.ts';

/** Which licences what is deployed may have, and what is known of packages that do not say theirs. */
export interface LicenceRules {
  allowed: ReadonlySet<string>;
  stated: ReadonlyMap<string, { licence: string; reason: string }>;
}

export async function readLicenceRules(repository: Repository): Promise<LicenceRules> {
  const rules = recordOf(await repository.readJson('build/supply/licences.json'));
  return {
    allowed: new Set(listOf(rules['allowed']).map(String)),
    stated: new Map(
      listOf(rules['stated']).map((value) => {
        const { package: name, licence, reason } = recordOf(value);
        return [textOf(name) ?? '', { licence: textOf(licence) ?? '', reason: textOf(reason) ?? '' }];
      }),
    ),
  };
}

/** A sentence for each that may not be deployed. */
export function findForbidden(shipped: readonly Shipped[], { allowed }: LicenceRules): string[] {
  return shipped
    .filter(({ licence }) => licence === undefined || !allowed.has(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} has ${licence === undefined ? 'no licence' : `the licence ${licence}`}, which build/supply/licences.json does not allow.`,
    );
}

export const withStated = (shipped: readonly Shipped[], { stated }: LicenceRules): Shipped[] =>
  shipped.map((one) =>
    one.licence === undefined ? { ...one, licence: stated.get(`pkg:${one.ecosystem}/${one.name}`)?.licence } : one,
  );

/** The platform that it was built for is not part of a name. */
const familiar = (name: string): string => name.replace(/\.(linux|osx|win)-\w+$/, '');

/** docs/licences.md: what is deployed of others, under which licence. */
export function licencesPage(shipped: readonly Shipped[], { allowed, stated }: LicenceRules): string {
  const table = (ecosystem: Shipped['ecosystem']): string[] => [
    '| Package | Licence |',
    '| --- | --- |',
    ...shipped
      .filter((one) => one.ecosystem === ecosystem)
      .map(({ name, licence }) => `| ${familiar(name)} | ${licence ?? 'none'} |`),
  ];
  return [
    '# Licences',
    '',
    '`npm --prefix build/supply run licences` writes this page after `make publish`, and `make test` fails when it is not current. It lists what of others is in',
    '`artifacts/ladder-teams.zip`; the zip has the texts of the licences in `THIRD-PARTY-NOTICES.txt`, and the bill of materials',
    '`artifacts/ladder-teams.cdx.json` the versions and hashes. Ladder itself has the [MIT licence](../LICENSE).',
    '',
    `Allowed are ${[...allowed].join(', ')}; any other licence fails the build.`,
    '',
    '## In the program',
    '',
    ...table('nuget'),
    '',
    '## In the tab',
    '',
    ...table('npm'),
    '',
    '## Stated by us',
    '',
    ...[...stated].map(([name, { licence, reason }]) => `- \`${name}\`, ${licence}: ${reason}`),
    '',
  ].join('\n');
}
