import { manifestFile, type Files } from '../../src/appPackage.ts';
import { at, isRecord, listAt, parsed } from '../../src/json.ts';
import { good, values, withProperties } from '../goodPackage.ts';
import { change, type Broken } from './broken.ts';

const home = `https://${values.HOST}/tab/`;
const event = '/extensions/0/autoRunEvents/0/events/0';

/** The pane that is shipped, and beside it a function that an event starts. */
function withEvent(changes: { actionId?: string; type?: string } = {}): Files {
  const extension = at(parsed(good.get(manifestFile) ?? new Uint8Array()), 'extensions', 0);
  if (!isRecord(extension)) throw new Error('The good manifest has no extension.');
  const functions = {
    id: 'functions',
    type: 'general',
    code: { page: `${home}functions.html` },
    actions: [{ id: 'onNewAppointment', type: 'executeFunction' }],
  };
  const { type = 'newAppointmentOrganizerCreated', actionId = 'onNewAppointment' } = changes;
  return withProperties({
    extensions: [
      {
        ...extension,
        runtimes: [...listAt(extension, 'runtimes'), functions],
        autoRunEvents: [{ events: [{ type, actionId }] }],
      },
    ],
  });
}

/** Not shipped yet, and sound: what is broken below is broken in it alone. */
export const goodWithEvent: Files = withEvent();

export const outlook: readonly Broken[] = [
  {
    defect: 'a button that starts nothing',
    files: change('"actionId": "openPane"', '"actionId": "openPain"'),
    code: 'action-unknown',
    pointer: '/extensions/0/ribbons/0/tabs/0/groups/0/controls/0/actionId',
  },
  {
    defect: 'a pane of another domain',
    files: change(`"${home}outlook.html"`, '"https://fabrikam.com/outlook.html"'),
    code: 'domain-not-valid',
    pointer: '/extensions/0/runtimes/0/code/page',
  },
  {
    defect: 'an icon that is sent in the clear',
    files: change(`"${home}icons/ladder-16.png"`, `"http://${values.HOST}/tab/icons/ladder-16.png"`),
    code: 'address-not-https',
    pointer: '/extensions/0/ribbons/0/tabs/0/groups/0/icons/0/url',
  },
  {
    defect: 'an event that starts nothing',
    files: withEvent({ actionId: 'onNewAppointments' }),
    code: 'action-unknown',
    pointer: `${event}/actionId`,
  },
  {
    defect: 'a misspelt event',
    files: withEvent({ type: 'newAppointmentCreated' }),
    code: 'event-unknown',
    pointer: `${event}/type`,
  },
];
