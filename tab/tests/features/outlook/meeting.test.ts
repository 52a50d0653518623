import { expect, it, vi } from 'vitest';
import { watchMeeting } from '../../../src/features/outlook/office/meeting';

it('Outlook tells of no change any more once nobody watches', () => {
  const handlers = new Map<string, () => void>();
  const item = {
    itemType: 'appointment',
    subject: {},
    body: { prependAsync: () => undefined },
    addHandlerAsync: (type: string, handler: () => void) => handlers.set(type, handler),
    removeHandlerAsync: (type: string) => handlers.delete(type),
  };
  vi.stubGlobal('Office', {
    EventType: { RecipientsChanged: 'recipients', RecurrenceChanged: 'recurrence' },
    MailboxEnums: { ItemType: { Appointment: 'appointment' } },
    context: { mailbox: { item } },
  });

  const stop = watchMeeting(() => undefined);
  expect([...handlers.keys()]).toEqual(['recipients', 'recurrence']);
  stop();

  expect([...handlers.keys()]).toEqual([]);
});
