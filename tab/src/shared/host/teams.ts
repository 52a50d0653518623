import { app, authentication, FrameContexts, sharing } from '@microsoft/teams-js';
import type { Host } from './host';
import { themeOfHost } from './themeOfHost';

/** How the chats of meetings begin, unlike those of people. */
const meetingChat = '19:meeting_';

/** Speaks TeamsJS. Named one by one, so that only these parts of it are in the bundle: the whole is four times as large. */
export async function connect(): Promise<Host> {
  await app.initialize();
  const { user, page, chat, meeting, ...context } = await app.getContext();

  let theme = themeOfHost(context.app.theme);
  const listeners = new Set<() => void>();
  app.registerOnThemeChangeHandler((name) => {
    theme = themeOfHost(name);
    for (const listener of listeners) listener();
  });
  return {
    locale: context.app.locale,
    personName: user?.displayName ?? user?.userPrincipalName ?? null,
    linkedPage: page.subPageId ?? null,
    appId: context.app.appId?.toString() ?? null,
    share: sharing.isSupported()
      ? ({ address, message }) =>
          sharing.shareWebContent({ content: [{ type: 'URL', url: address, message, preview: true }] })
      : null,
    asksWhatToPin: page.frameContext === FrameContexts.settings,
    meeting: meeting?.id ?? (chat?.id.startsWith(meetingChat) ? chat.id : null),
    theme: {
      get: () => theme,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}

/** The host keeps tokens and renews them before they expire. */
export const authToken = (): Promise<string> => authentication.getAuthToken();

/** Opens a window of the host at the page, until the page says that it is done. */
export const authenticate = async (page: URL): Promise<void> => {
  await authentication.authenticate({ url: page.href, width: 600, height: 640 });
};

/** Says in such a window that it is done. The host closes it. */
export async function authenticated(): Promise<void> {
  await app.initialize();
  authentication.notifySuccess();
}
