import type { Files } from '../../src/appPackage.ts';
import { values, withProperties } from '../goodPackage.ts';
import type { Broken } from './broken.ts';

const firstPermission = '/authorization/permissions/resourceSpecific/0';

const permitted = (name: string, type: string) => ({
  authorization: {
    permissions: {
      resourceSpecific: [
        { name, type },
        { name: 'MeetingStage.Write.Chat', type: 'Delegated' },
      ],
    },
  },
});

export const commands: readonly Broken[] = [
  {
    defect: 'a misspelt permission',
    files: withProperties(permitted('ChatMembers.Read.Chat', 'Application')),
    code: 'permission-unknown',
    pointer: `${firstPermission}/name`,
  },
  {
    defect: 'a permission of the other type',
    files: withProperties(permitted('ChatMember.Read.Chat', 'Delegated')),
    code: 'permission-of-other-type',
    pointer: `${firstPermission}/type`,
  },
  {
    defect: 'a stage without its permission',
    files: withProperties({ authorization: { permissions: { resourceSpecific: [] } } }),
    code: 'stage-not-permitted',
    pointer: '/configurableTabs/0/context/5',
  },
  {
    defect: 'a command that the service does not answer',
    files: added({ id: 'rateMe', title: 'Rate me', parameters: [{ name: 'a', title: 'A' }] }),
    code: 'command-unknown',
    pointer: '/composeExtensions/0/commands/3/id',
  },
  {
    defect: 'a command twice',
    files: added({ id: 'askQuestion', title: 'Ask', parameters: [{ name: 'a', title: 'A' }] }),
    code: 'command-twice',
    pointer: '/composeExtensions/0/commands/3/id',
  },
  {
    defect: 'a command with nothing to type',
    files: added({ id: 'askQuestion', title: 'Ask' }, 2),
    code: 'command-without-parameter',
    pointer: '/composeExtensions/0/commands/2',
    also: 'language-key-unknown',
  },
  {
    defect: 'a command less',
    files: added(null, 2),
    code: 'command-missing',
    pointer: '/composeExtensions/0/commands',
    also: 'language-key-unknown',
  },
];

/** The good commands, of which one is another, missing (null) or too many (at 3). */
function added(command: Record<string, unknown> | null, at = 3): Files {
  const commands: Record<string, unknown>[] = [
    {
      id: 'findExpectation',
      title: 'Find',
      parameters: [{ name: 'q', title: 'Q', description: 'D' }],
      description: 'D',
    },
    {
      id: 'compareLevels',
      title: 'Compare',
      parameters: [{ name: 'q', title: 'Q', description: 'D' }],
      description: 'D',
    },
    { id: 'askQuestion', title: 'Ask', parameters: [{ name: 'q', title: 'Q', description: 'D' }], description: 'D' },
  ];
  return withProperties({
    composeExtensions: [{ botId: values.BOTID, commands: commands.toSpliced(at, 1, ...(command ? [command] : [])) }],
  });
}
