import type { Theme } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useState } from 'react';
import { suspend } from '../suspend';
import type { ThemeName } from './themes';

const files = {
  light: () => import('./light'),
  dark: () => import('./dark'),
  contrast: () => import('./contrast'),
};

const loading = new Map<ThemeName, Promise<void>>();
const loaded = new Map<ThemeName, Theme>();
const failed = new Set<ThemeName>();

/** Only the theme that is drawn is fetched. */
export function loadTheme(name: ThemeName): Promise<void> {
  const known = loading.get(name);
  if (known) return known;
  const promise = files[name]().then((module) => {
    loaded.set(name, module.default);
    failed.delete(name);
  });
  loading.set(name, promise);
  promise.catch(() => {
    loading.delete(name);
    failed.add(name);
  });
  return promise;
}

/** Draws on in the theme before while another one is fetched, and when it does not come until another one is chosen. */
export function useFluentTheme(name: ThemeName): { name: ThemeName; theme: Theme } {
  const wanted = useDeferredValue(name);
  const [before, setBefore] = useState(wanted);
  const drawn = failed.has(wanted) ? before : wanted;
  if (before !== drawn && loaded.has(drawn)) setBefore(drawn);
  useEffect(
    () => () => {
      failed.delete(name);
    },
    [name],
  );
  return { name: drawn, theme: loaded.get(drawn) ?? suspend(loadTheme(drawn)) };
}
