import { useHref } from 'react-router';
import { useHost } from './HostContext';
import { teamsHost, teamsLink } from './links';

/** The link to give away for a page: one of Teams where the tab knows what it is called there, else that of the page. */
export function usePageLink(path: string, label: string): string {
  const host = useHost();
  const address = new URL(useHref(path), window.location.origin).href;
  return host?.appId ? teamsLink(host.appId, teamsHost(frame()), { path, address, label }) : address;
}

/** The origin of the page around the tab; null in a browser that does not tell. */
const frame = (): string | null =>
  'ancestorOrigins' in window.location ? (window.location.ancestorOrigins[0] ?? null) : null;
