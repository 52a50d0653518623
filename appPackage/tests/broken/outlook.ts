import type { Files } from '../../src/appPackage.ts';
import { values, withProperties } from '../goodPackage.ts';
import type { Broken } from './broken.ts';

const home = `https://${values.HOST}/tab/`;
const event = '/extensions/0/autoRunEvents/0/events/0';

const pane = (changes: { actionId?: string; type?: string; page?: string } = {}) => ({
  extensions: [
    {
      requirements: { scopes: ['mail'], capabilities: [{ name: 'Mailbox', minVersion: '1.10' }] },
      runtimes: [
        {
          id: 'functions',
          type: 'general',
          code: { page: changes.page ?? `${home}functions.html` },
          actions: [{ id: 'onNewAppointment', type: 'executeFunction' }],
        },
      ],
      autoRunEvents: [
        {
          events: [
            {
              type: changes.type ?? 'newAppointmentOrganizerCreated',
              actionId: changes.actionId ?? 'onNewAppointment',
            },
          ],
        },
      ],
    },
  ],
});

/** Not shipped yet, and sound: what is broken below is broken in it alone. */
export const goodWithPane: Files = withProperties(pane());

export const outlook: readonly Broken[] = [
  {
    defect: 'an action that no runtime has',
    files: withProperties(pane({ actionId: 'onNewAppointments' })),
    code: 'action-unknown',
    pointer: `${event}/actionId`,
  },
  {
    defect: 'a misspelt event',
    files: withProperties(pane({ type: 'newAppointmentCreated' })),
    code: 'event-unknown',
    pointer: `${event}/type`,
  },
  {
    defect: 'a runtime of another domain',
    files: withProperties(pane({ page: 'https://fabrikam.com/f.html' })),
    code: 'domain-not-valid',
    pointer: '/extensions/0/runtimes/0/code/page',
  },
];
