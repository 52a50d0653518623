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

/** Null where nothing can be pinned: in a browser of its own, and wherever else than in that dialog. */
export async function connect(host: Host | null): Promise<PinHost | null> {
  if (!host?.asksWhatToPin) return null;
  const teams = await import('./teams');
  return teams.connect();
}
