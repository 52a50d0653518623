import { manifestFile, type Rule } from '../appPackage.ts';
import type { Finding } from '../finding.ts';
import { listAt, pointerTo, textAt } from '../json.ts';
import { answeredCommands } from '../product.ts';

/** The commands are those that the service answers, each once and with something to type. */
export const hasAnsweredCommands: Rule = function* ({ manifest }) {
  for (const [extension, value] of listAt(manifest, 'composeExtensions').entries()) {
    const at = (...path: readonly (string | number)[]) => pointerTo('composeExtensions', extension, ...path);
    const found = (code: string, pointer: string, problem: string, advice: string): Finding => ({
      code,
      file: manifestFile,
      pointer,
      problem,
      advice,
    });
    const commands = listAt(value, 'commands');
    const ids = commands.map((command) => textAt(command, 'id') ?? '');
    for (const [index, id] of ids.entries()) {
      if (!answeredCommands.includes(id)) {
        yield found(
          'command-unknown',
          at('commands', index, 'id'),
          `The service does not answer the command ${id}.`,
          `It answers ${answeredCommands.join(', ')}.`,
        );
      }
      if (ids.indexOf(id) !== index) {
        yield found(
          'command-twice',
          at('commands', index, 'id'),
          `There is another command ${id}.`,
          'Give each command an id of its own.',
        );
      }
      if (textAt(commands[index], 'type') !== 'action' && listAt(commands[index], 'parameters').length === 0) {
        yield found(
          'command-without-parameter',
          at('commands', index),
          `The command ${id} has no parameter.`,
          'Give it one: without it Teams shows no search box.',
        );
      }
    }
    for (const id of answeredCommands.filter((answered) => !ids.includes(answered))) {
      yield found(
        'command-missing',
        at('commands'),
        `The command ${id} is not declared.`,
        'Nobody could use it: add it.',
      );
    }
  }
};
