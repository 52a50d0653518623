import { isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import { listOf, recordOf, textOf } from './record.ts';
import type { Repository } from './repository.ts';

const pinnedAction = /^\s*(- )?uses: ([\w.-]+\/[\w./-]+)@([0-9a-f]{40}) # v\d+\.\d+\.\d+$/;
/** They run with the repository's rights on what a stranger sent. */
const trustsStrangers = ['pull_request_target', 'workflow_run'];

/** A sentence for each thing in the workflows of GitHub that would let somebody in, or do what no make target does. */
export async function findUnsafe(repository: Repository): Promise<string[]> {
  const paths = await repository.files(/^\.github\/workflows\/[^/]+\.ya?ml$/);
  const targets = await makeTargets(repository);
  const found = await Promise.all(
    paths.map(async (path) => {
      const text = await repository.read(path);
      const workflow = recordOf(parseDocument(text).toJS());
      return [
        ...actionsOf(text),
        ...triggersOf(workflow, text),
        ...permissionsOf(workflow, text),
        ...stepsOf(workflow, targets),
      ].map((problem) => `${path}: ${problem}`);
    }),
  );
  return found.flat();
}

export async function makeTargets(repository: Repository): Promise<Set<string>> {
  const phony = /^\.PHONY: (.+)$/m.exec(await repository.read('Makefile'))?.[1] ?? '';
  return new Set(phony.split(' '));
}

function actionsOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
  return lines
    .filter((line) => !pinnedAction.test(line))
    .map((line) => `${line.trim()} is not pinned by a hash with its version beside it.`);
}

function triggersOf(workflow: Record<string, unknown>, text: string): string[] {
  const on = workflow['on'];
  const names = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(recordOf(on));
  return [
    ...names.filter((name) => trustsStrangers.includes(name)).map((name) => `it is started by ${name}.`),
    ...(names.includes('pull_request') && text.includes('secrets.') ? ['a pull request reaches a secret.'] : []),
  ];
}

function permissionsOf(workflow: Record<string, unknown>, text: string): string[] {
  const ofAll = workflow['permissions'];
  const isReadOnly =
    typeof ofAll === 'object' && Object.values(recordOf(ofAll)).every((right) => right === 'read' || right === 'none');
  const problems = isReadOnly ? [] : ['all its jobs may do more than read.'];
  visit(parseDocument(text), {
    Pair(_, pair) {
      if (!isPair(pair) || !isScalar(pair.key) || pair.key.value !== 'permissions' || !isMap(pair.value)) return;
      const writes = pair.value.items.some((item) => isScalar(item.value) && item.value.value === 'write');
      if (writes && !pair.key.commentBefore)
        problems.push('a job may write, and no comment above its permissions says why.');
    },
  });
  return problems;
}

function stepsOf(workflow: Record<string, unknown>, targets: ReadonlySet<string>): string[] {
  return Object.entries(recordOf(workflow['jobs'])).flatMap(([name, job]) => {
    const steps = listOf(recordOf(job)['steps']).map(recordOf);
    return [
      ...('timeout-minutes' in recordOf(job) ? [] : [`${name} may run for hours.`]),
      ...steps.filter(keepsCredentials).map(() => `${name} leaves the token of the checkout behind.`),
      ...steps.flatMap((step) =>
        commandsOf(step).flatMap((command) => problemsOf(command, targets).map((problem) => `${name}: ${problem}`)),
      ),
    ];
  });
}

const keepsCredentials = (step: Record<string, unknown>): boolean =>
  (textOf(step['uses'])?.startsWith('actions/checkout@') ?? false) &&
  recordOf(step['with'])['persist-credentials'] !== false;

const commandsOf = (step: Record<string, unknown>): string[] =>
  (textOf(step['run']) ?? '').split('\n').filter((line) => line.trim() !== '');

function problemsOf(command: string, targets: ReadonlySet<string>): string[] {
  const target = /^make ([a-z]+)\b/.exec(command)?.[1];
  const isKnown = target === undefined ? command.startsWith('gh release create ') : targets.has(target);
  return [
    ...(isKnown ? [] : [`“${command}” is no make target.`]),
    ...(command.includes('${{') ? [`“${command}” takes text of others for commands.`] : []),
  ];
}
