import type { QueryClient } from '@tanstack/react-query';
import { lazy, type ComponentType } from 'react';
import { loadNamespace } from '../i18n/i18n';
import type { Namespace } from '../i18n/namespaces';

/** What the parts of an address are that a page's pattern names. */
export type PageParameters = Readonly<Record<string, string>>;

interface PageModule {
  default: ComponentType;
  /** Asks for what the page shows, before it is drawn. */
  ahead?: (client: QueryClient, parameters: PageParameters) => void;
}

export interface PageCode {
  load: () => Promise<PageModule>;
  /** Whose texts come with it. */
  texts: Namespace;
}

/** A page whose code and texts are fetched together when it is first opened. */
export const lazyPage = ({ load, texts }: PageCode) =>
  lazy(async () => {
    const [page] = await Promise.all([load(), loadNamespace(texts)]);
    return page;
  });
