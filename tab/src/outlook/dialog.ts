import { isInOutlook } from '../features/outlook/office/office';
import type { DialogMessage } from '../features/outlook/signIn/dialogMessage';
import { api, dataOf } from '../shared/api/client';
import { asProblem } from '../shared/api/problem';
import { takeAnswer } from '../shared/signIn/answer';
import { startInBrowser } from '../shared/signIn/browserSession';
import { expiryOf } from '../shared/signIn/claims';
import { isSession } from '../shared/signIn/session';

/** Signs in as the tab does in a browser, and tells the pane that opened this window. */
export async function runDialog(): Promise<void> {
  const message = await signIn();
  if (await isInOutlook()) Office.context.ui.messageParent(JSON.stringify(message));
}

async function signIn(): Promise<DialogMessage> {
  try {
    const settings = await dataOf(api.GET('/api/sign-in'));
    const known = await startInBrowser(settings, takeAnswer(), leave, Date.now, window.location.pathname);
    const session = isSession(known) ? known : await known.signIn();
    const token = await session.token(false);
    return { token, expires: expiryOf(token) };
  } catch (error) {
    return { expires: 0, refused: asProblem(error).message };
  }
}

function leave(address: URL): Promise<never> {
  window.location.assign(address);
  return new Promise<never>(() => undefined);
}
