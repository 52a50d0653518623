import { useSyncExternalStore } from 'react';
import { useHost } from '../host/HostContext';
import type { Host } from '../host/host';
import { stored } from '../stored';
import { useMediaQuery } from '../ui/useMediaQuery';
import { resolveTheme, toThemeChoice, type ThemeChoice, type ThemeName } from './themes';

const choice = stored('ladder.theme');
const forcedQuery = '(forced-colors: active)';
const darkQuery = '(prefers-color-scheme: dark)';

export function useThemeChoice(): [ThemeChoice, (next: ThemeChoice) => void] {
  return [toThemeChoice(useSyncExternalStore(choice.subscribe, choice.get)), choice.set];
}

/** Inside a host it is the host's, else what the person chose. */
export function useThemeName(): ThemeName {
  const [chosen] = useThemeChoice();
  const host = useHost();
  const ofHost = useSyncExternalStore(host?.theme.subscribe ?? neverChanges, () => host?.theme.get());
  const forced = useMediaQuery(forcedQuery);
  const dark = useMediaQuery(darkQuery);
  return ofHost ?? resolveTheme(chosen, { forced, dark });
}

/** Before there is a component. */
export function themeNow(host: Host | null): ThemeName {
  const system = { forced: matchMedia(forcedQuery).matches, dark: matchMedia(darkQuery).matches };
  return host?.theme.get() ?? resolveTheme(toThemeChoice(choice.get()), system);
}

const neverChanges = () => () => undefined;
