import { lazy, type ComponentType } from 'react';
import { loadNamespace } from '../i18n/i18n';
import type { Namespace } from '../i18n/namespaces';

/** A page whose code and texts are fetched together when it is first opened. */
export const lazyPage = (namespace: Namespace, load: () => Promise<{ default: ComponentType }>) =>
  lazy(async () => {
    const [page] = await Promise.all([load(), loadNamespace(namespace)]);
    return page;
  });
