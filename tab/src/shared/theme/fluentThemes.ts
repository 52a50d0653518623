import type { Theme } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import { suspend } from '../suspend';
import type { ThemeName } from './themes';

const files = {
  light: () => import('./light'),
  dark: () => import('./dark'),
  contrast: () => import('./contrast'),
};

const loading = new Map<ThemeName, Promise<void>>();
const loaded = new Map<ThemeName, Theme>();

/** Only the theme that is drawn is fetched. */
export function loadTheme(name: ThemeName): Promise<void> {
  const known = loading.get(name);
  if (known) return known;
  const promise = files[name]().then((module) => {
    loaded.set(name, module.default);
  });
  loading.set(name, promise);
  promise.catch(() => loading.delete(name));
  return promise;
}

/** Draws on in the theme before while another one is fetched. */
export function useFluentTheme(name: ThemeName): { name: ThemeName; theme: Theme } {
  const drawn = useDeferredValue(name);
  return { name: drawn, theme: loaded.get(drawn) ?? suspend(loadTheme(drawn)) };
}
