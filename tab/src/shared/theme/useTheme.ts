import { useSyncExternalStore } from 'react';
import { useHost } from '../host/HostContext';
import { stored } from '../stored';
import { useMediaQuery } from '../ui/useMediaQuery';
import { resolveTheme, toThemeChoice, type ThemeChoice, type ThemeName } from './themes';

const choice = stored('ladder.theme');

export function useThemeChoice(): [ThemeChoice, (next: ThemeChoice) => void] {
  return [toThemeChoice(useSyncExternalStore(choice.subscribe, choice.get)), choice.set];
}

/** Inside a host it is the host's, else what the person chose. */
export function useThemeName(): ThemeName {
  const [chosen] = useThemeChoice();
  const host = useHost();
  const ofHost = useSyncExternalStore(host?.theme.subscribe ?? neverChanges, () => host?.theme.get());
  const forced = useMediaQuery('(forced-colors: active)');
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  return ofHost ?? resolveTheme(chosen, { forced, dark });
}

const neverChanges = () => () => undefined;
