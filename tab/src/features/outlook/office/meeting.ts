import { answerOf } from './office';

/** The meeting that the pane is beside. */
export type OpenMeeting =
  | { kind: 'organizer'; isSeries: boolean; subject: string; guests: readonly string[] }
  /** Somebody else's meeting, or a meeting that is only read. */
  | { kind: 'reader' };

export async function readMeeting(): Promise<OpenMeeting> {
  const item = openItem();
  if (!item) return { kind: 'reader' };
  const [recurrence, subject, required, optional] = await Promise.all([
    answerOf<Office.Recurrence | null>((done) => {
      item.recurrence.getAsync(done);
    }),
    answerOf<string>((done) => {
      item.subject.getAsync(done);
    }),
    guestsOf(item.requiredAttendees),
    guestsOf(item.optionalAttendees),
  ]);
  return {
    kind: 'organizer',
    // A single meeting of a series names the series; the series itself has a rule alone.
    isSeries: Boolean(item.seriesId) || recurrence !== null,
    subject,
    guests: [...required, ...optional],
  };
}

/** Calls back when the person changes whom she invites, or how often, until what it answers with is called. */
export function watchMeeting(onChange: () => void): () => void {
  const item = openItem();
  const types = [Office.EventType.RecipientsChanged, Office.EventType.RecurrenceChanged];
  for (const type of types) item?.addHandlerAsync(type, onChange);
  return () => {
    for (const type of types) item?.removeHandlerAsync(type);
  };
}

/** The text of the invite, while its organizer has it open to change it. */
export const openBody = (): Office.Body | null => openItem()?.body ?? null;

/** Null where the meeting is only read: Outlook then has no way to ask for its parts. */
function openItem(): Office.AppointmentCompose | null {
  const item = Office.context.mailbox.item;
  if (item?.itemType !== Office.MailboxEnums.ItemType.Appointment) return null;
  return 'prependAsync' in item.body && typeof item.subject === 'object' ? item : null;
}

async function guestsOf(recipients: Office.Recipients): Promise<string[]> {
  const found = await answerOf<Office.EmailAddressDetails[]>((done) => {
    recipients.getAsync(done);
  });
  return found.map(({ emailAddress }) => emailAddress).filter((address) => address.trim() !== '');
}
