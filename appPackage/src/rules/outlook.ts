import { manifestFile, type Rule } from '../appPackage.ts';
import { isRecord, listAt, pointerTo, textAt, texts } from '../json.ts';

// https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation
const events = new Set([
  'newMessageComposeCreated',
  'newAppointmentOrganizerCreated',
  'messageAttachmentsChanged',
  'appointmentAttachmentsChanged',
  'messageRecipientsChanged',
  'appointmentAttendeesChanged',
  'appointmentTimeChanged',
  'appointmentRecurrenceChanged',
  'infoBarDismissClicked',
  'messageSending',
  'appointmentSending',
  'messageComposeOpened',
  'appointmentOrganizerOpened',
  'messageFromChanged',
  'appointmentFromChanged',
  'sensitivityLabelChanged',
]);

/** What a button or an event of Outlook starts is an action of a runtime. */
export const hasItsActions: Rule = function* ({ manifest }) {
  for (const [index, extension] of listAt(manifest, 'extensions').entries()) {
    const actions = new Set(
      listAt(extension, 'runtimes').flatMap((runtime) =>
        listAt(runtime, 'actions').map((action) => (isRecord(action) ? action['id'] : undefined)),
      ),
    );
    for (const { path, name, text } of texts(extension, ['extensions', index])) {
      if (name === 'actionId' && !actions.has(text)) {
        yield {
          code: 'action-unknown',
          file: manifestFile,
          pointer: pointerTo(...path),
          problem: `No runtime has the action ${text}.`,
          advice: 'Add it to the actions of a runtime, or mend the name: case matters.',
        };
      }
    }
  }
};

/** Outlook ignores an event that it does not know. */
export const hasKnownEvents: Rule = function* ({ manifest }) {
  for (const [extension, value] of listAt(manifest, 'extensions').entries()) {
    for (const [run, group] of listAt(value, 'autoRunEvents').entries()) {
      for (const [index, event] of listAt(group, 'events').entries()) {
        const type = textAt(event, 'type');
        if (type !== undefined && !events.has(type)) {
          yield {
            code: 'event-unknown',
            file: manifestFile,
            pointer: pointerTo('extensions', extension, 'autoRunEvents', run, 'events', index, 'type'),
            problem: `Outlook knows no event ${type}.`,
            advice: 'See https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation.',
          };
        }
      }
    }
  }
};
