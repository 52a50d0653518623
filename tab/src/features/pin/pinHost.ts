import type { Host } from '../../shared/host/host';

export interface Pin {
  /** Below the tab's base. */
  path: string;
  name: string;
}

/** The dialog of Teams that the page is in; its button saves. */
export interface PinHost {
  /** The page that is pinned already, below the tab's base; null for a new tab. */
  pinned: string | null;

  /** What the button saves; null as long as there is nothing to save. */
  offer: (pin: Pin | null) => void;
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Null where nothing can be pinned: in a browser of its own, and wherever else than in that dialog. */
export async function connect(host: Host | null): Promise<PinHost | null> {
  if (!host?.asksWhatToPin) return null;
  const { pages } = await import('@microsoft/teams-js');
  if (!pages.config.isSupported()) return null;

  let offered: Pin | null = null;
  pages.config.registerOnSaveHandler((event) => {
    if (!offered) {
      event.notifyFailure();
      return;
    }
    const address = `${window.location.origin}${base}${offered.path}`;
    pages.config
      .setConfig({
        entityId: offered.path,
        contentUrl: address,
        websiteUrl: address,
        suggestedDisplayName: offered.name,
      })
      .then(
        () => {
          event.notifySuccess();
        },
        (error: unknown) => {
          event.notifyFailure(error instanceof Error ? error.message : String(error));
        },
      );
  });

  const { contentUrl } = await pages.getConfig();
  return {
    pinned: URL.canParse(contentUrl) ? new URL(contentUrl).pathname.replace(base, '') : null,
    offer: (pin) => {
      offered = pin;
      pages.config.setValidityState(pin !== null);
    },
  };
}
