import { themeOfHost, type ThemeName } from '../theme/themes';

export interface SharedLink {
  address: string;
  /** What stands above it in the message. */
  message: string;
}

/** Teams, Outlook or Microsoft 365 around the tab. What it says of theme and language holds, whatever this browser remembers. */
export interface Host {
  /** A language tag, such as `de-de`. */
  locale: string;

  /** Null when it does not say. */
  personName: string | null;

  /** The page below the tab's base that a link of the host leads to; null when there was no link. */
  linkedPage: string | null;

  /** The id of the app package, which links of the host name; null when it does not say. */
  appId: string | null;

  /** Offers a link to send to a chat or a channel; null where the host has no such dialog. */
  share: ((link: SharedLink) => Promise<void>) | null;

  /** Whether this is the dialog in which somebody chooses what a tab shows. */
  asksWhatToPin: boolean;

  /** What Teams calls the meeting that the tab is opened in, or its chat; null outside of meetings. */
  meeting: string | null;

  /** What the person has chosen there by now. */
  theme: { get: () => ThemeName; subscribe: (listener: () => void) => () => void };
}

/** How the chats of meetings begin, unlike those of people. */
const meetingChat = '19:meeting_';

/** How long a host may take to answer, in milliseconds. */
const patience = 2000;

export const isFramed = (): boolean => window.parent !== window;

/** Teams on a phone has no frame around the tab: it puts this into the tab's own window. */
const isOnPhone = (): boolean => 'nativeInterface' in window;

/** Null in a browser of its own, and in a frame that does not answer. */
export async function findHost(): Promise<Host | null> {
  if (!isFramed() && !isOnPhone()) return null;
  try {
    const sdk = await import('@microsoft/teams-js');
    return await Promise.race([connect(sdk), silence()]);
  } catch {
    return null;
  }
}

const silence = () =>
  new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, patience);
  });

async function connect({ app, FrameContexts, sharing }: typeof import('@microsoft/teams-js')): Promise<Host> {
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
