import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listOf, recordOf } from '../src/record.ts';
import { Repository } from '../src/repository.ts';
import { findUnsafe } from '../src/workflows.ts';
import { workingCopy } from './workingCopy.ts';

const repository = new Repository();
const path = '.github/workflows/w.yml';
const hash = '8e8c483db84b4bee98b60c0593521ed34d9990e8';

const safe = `
on: [pull_request]
permissions: { contents: read }
jobs:
  test:
    timeout-minutes: 9
    # To sign.
    permissions:
      id-token: write
    steps:
      - uses: actions/checkout@${hash} # v6.0.1
        with: { persist-credentials: false }
      - run: make test
`;

const found = async (workflow: string): Promise<string[]> =>
  findUnsafe(await workingCopy({ Makefile: '.PHONY: run test\n', [path]: workflow }));

describe('The workflows', () => {
  it('of this repository are safe', async () => {
    expect(await findUnsafe(repository)).toEqual([]);
  });

  it('of this repository build, test and release', async () => {
    const workflows = await repository.files(/^\.github\/workflows\//);
    const all = (await Promise.all(workflows.map((one) => repository.read(one)))).join('\n');

    for (const command of [
      'run: make test',
      'run: make publish',
      'run: gh release create',
      'uses: actions/attest-build-provenance@',
    ])
      expect(all).toContain(command);
  });

  it('name an action by one hash everywhere', async () => {
    const workflows = await repository.files(/^\.github\/workflows\//);
    const all = (await Promise.all(workflows.map((one) => repository.read(one)))).join('\n');
    const uses = new Set([...all.matchAll(/uses: (.+)/g)].map(([, action]) => action));

    expect(uses.size).toBe(new Set([...uses].map((action) => action?.split('@')[0])).size);
  });

  it('of a safe one are found to be', async () => {
    expect(await found(safe)).toEqual([]);
  });

  it.each([
    ['an action by its tag', safe.replace(`${hash} # v6.0.1`, 'v6')],
    ['a hash without its version', safe.replace(' # v6.0.1', '')],
    ['rights of strangers', safe.replace('pull_request', 'pull_request_target')],
    [
      'a secret for a pull request',
      safe.replace('run: make test', 'run: make test\n        env: { KEY: "${{ secrets.KEY }}" }'),
    ],
    ['no permissions', safe.replace('permissions: { contents: read }\n', '')],
    ['permissions for all jobs to write', safe.replace('contents: read', 'contents: write')],
    ['a right to write without a reason', safe.replace('    # To sign.\n', '')],
    ['a token that is left behind', safe.replace('false', 'true')],
    ['a command besides make', safe.replace('make test', 'dotnet test')],
    ['a target that is not there', safe.replace('make test', 'make tests')],
    ['text of others in a command', safe.replace('make test', 'make test ARGS="${{ github.head_ref }}"')],
    ['no end', safe.replace('    timeout-minutes: 9\n', '')],
  ])('are refused with %s', async (_, workflow) => {
    expect(workflow).not.toBe(safe);
    expect((await found(workflow)).length).toBeGreaterThan(0);
  });
});

describe('Dependabot', () => {
  it('looks at every lock file', async () => {
    const updates = listOf(recordOf(parse(await repository.read('.github/dependabot.yml')))['updates']).map(recordOf);
    const folders = (await repository.files(/(^|\/)package-lock\.json$/)).map(
      (lock) => `/${lock.replace(/\/package-lock\.json$/, '')}`,
    );

    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['nuget', 'npm', 'github-actions']);
    expect(listOf(updates[1]?.['directories']).map(String).sort()).toEqual(folders.sort());
  });
});
