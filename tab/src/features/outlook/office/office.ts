import { ProblemError } from '../../../shared/api/problem';

/** How long Outlook may take to answer, in milliseconds. */
const patience = 5000;

/** False outside Outlook, and where Office.js could not be loaded. */
export async function isInOutlook(): Promise<boolean> {
  if (!('Office' in window)) return false;
  const silence = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, patience);
  });
  const info = await Promise.race([Office.onReady(), silence]);
  return info?.host === Office.HostType.Outlook;
}

export const supports = (set: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** Outlook's answer to a call that takes a callback; a `ProblemError` when it refuses. */
export function answerOf<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new ProblemError('outlook_refused', 0, null, error.message));
    });
  });
}
