import type { ThemeName } from '../theme/themes';

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

/** How long a host may take to answer, in milliseconds. */
const patience = 2000;

export const isFramed = (): boolean => window.parent !== window;

/** Teams on a phone has no frame around the tab: it puts this into the tab's own window. */
const isOnPhone = (): boolean => 'nativeInterface' in window;

/** Whether there is something around the tab that may be a host. */
export const isHosted = (): boolean => isFramed() || isOnPhone();

export interface HostSearch {
  /** Kept once the host has been asked, or there is none to ask. */
  sent: Promise<void>;
  /** Null in a browser of its own, and in a frame that does not answer. */
  answer: Promise<Host | null>;
}

export function findHost(): HostSearch {
  if (!isHosted()) return { sent: Promise.resolve(), answer: Promise.resolve(null) };
  const asked = import('./teams').then(({ connect }) => ({ answer: connect() }));
  return {
    sent: asked.then(
      () => undefined,
      () => undefined,
    ),
    answer: asked.then(({ answer }) => Promise.race([answer, silence()])).catch(() => null),
  };
}

const silence = () =>
  new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, patience);
  });
