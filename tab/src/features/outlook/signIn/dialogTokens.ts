import { ProblemError } from '../../../shared/api/problem';
import { answerOf } from '../office/office';
import { readMessage, type DialogMessage } from './dialogMessage';
import type { Tokens } from './tokens';

/** A token is given up so long before it expires, in milliseconds. */
const margin = 60_000;

/** The window of Outlook's in which the person signs in where Outlook cannot do it for her. */
export function dialogTokens(address: string, now: () => number = Date.now): Tokens {
  let last: DialogMessage | null = null;
  return {
    silent: (renew) =>
      Promise.resolve(last?.token !== undefined && !renew && now() < last.expires - margin ? last.token : null),
    ask: async (wish) => {
      last = await messageOf(wish === 'consent' ? `${address}&consent` : address);
      if (last.token === undefined) throw new ProblemError('sign_in_refused', 0, null, last.refused ?? '');
      return last.token;
    },
  };
}

async function messageOf(address: string): Promise<DialogMessage> {
  const dialog = await answerOf<Office.Dialog>((done) => {
    Office.context.ui.displayDialogAsync(address, { height: 60, width: 30, promptBeforeOpen: false }, done);
  });
  return new Promise((resolve, reject) => {
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
      dialog.close();
      const message = 'message' in event ? readMessage(event.message) : null;
      if (message) resolve(message);
      else reject(new ProblemError('sign_in_refused', 0, null, ''));
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      reject(new ProblemError('sign_in_cancelled', 0, null, ''));
    });
  });
}
