import { pages } from '@microsoft/teams-js';
import { basePath } from '../../shared/basePath';
import type { Pin, PinHost } from './pinHost';

const base = basePath();

/** Null where the dialog of the host is of another kind. */
export async function connect(): Promise<PinHost | null> {
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
