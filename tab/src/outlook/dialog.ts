import { isInOutlook } from '../features/outlook/office/office';
import type { DialogMessage } from '../features/outlook/signIn/dialogMessage';
import { api, dataOf } from '../shared/api/client';
import { asProblem } from '../shared/api/problem';
import { takeAnswer } from '../shared/signIn/answer';
import { consentInBrowser, startInBrowser } from '../shared/signIn/browserSession';
import { expiryOf } from '../shared/signIn/claims';
import { leave } from '../shared/signIn/leave';
import { isSession } from '../shared/signIn/session';

/** Signs in as the tab does in a browser, or asks for consent when its address says so, and tells the pane that opened this window. */
export async function runDialog(): Promise<void> {
  const message = await signIn();
  if (await isInOutlook()) Office.context.ui.messageParent(JSON.stringify(message));
}

async function signIn(): Promise<DialogMessage> {
  try {
    const settings = await dataOf(api.GET('/api/sign-in'));
    const answer = takeAnswer();
    const { pathname, search } = window.location;
    if (!answer && new URLSearchParams(search).has('consent')) return await consentInBrowser(settings, leave, pathname);
    const known = await startInBrowser(settings, answer, leave, Date.now, pathname);
    const session = isSession(known) ? known : await known.signIn();
    const token = await session.token(false);
    return { token, expires: expiryOf(token) };
  } catch (error) {
    return { expires: 0, refused: asProblem(error).message };
  }
}
