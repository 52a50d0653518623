import type { QueryClient } from '@tanstack/react-query';
import { lazy, useState, type ComponentType } from 'react';
import { hasNamespace, loadNamespace } from '../../i18n/i18n';
import type { Namespace } from '../../i18n/namespaces';

/** What the parts of an address are that a page's pattern names. */
export type PageParameters = Readonly<Record<string, string>>;

interface PageModule {
  default: ComponentType;
  /** Asks for what the page shows, before it is drawn. */
  ahead?: (client: QueryClient, parameters: PageParameters) => void;
}

export interface PageCode {
  load: () => Promise<PageModule>;
  /** Null until it was loaded for the first time. */
  loaded: () => PageModule | null;
  /** Whose texts come with it. */
  texts: Namespace;
}

/**
 * A page whose code and texts are fetched together when it is first opened. Where both are there already it is drawn at once: whoever
 * waits for a promise, even a kept one, first sees what stands in for the page, and that stays for a while.
 */
export function lazyPage({ load, loaded, texts }: PageCode) {
  const Later = lazy(async () => {
    const [page] = await Promise.all([load(), loadNamespace(texts)]);
    return page;
  });
  return function LazyPage() {
    const [Page] = useState(() => (hasNamespace(texts) ? loaded()?.default : undefined) ?? Later);
    return <Page />;
  };
}
