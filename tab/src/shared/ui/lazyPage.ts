import type { CustomTypeOptions } from 'i18next';
import { lazy, type ComponentType } from 'react';
import { getI18n } from 'react-i18next';

/** A page whose code and texts are fetched together when it is first opened. */
export const lazyPage = (
  namespace: keyof CustomTypeOptions['resources'],
  load: () => Promise<{ default: ComponentType }>,
) =>
  lazy(async () => {
    const [page] = await Promise.all([load(), getI18n().loadNamespaces(namespace)]);
    return page;
  });
