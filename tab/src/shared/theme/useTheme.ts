import { useSyncExternalStore } from 'react';
import { stored } from '../stored';
import { useMediaQuery } from '../ui/useMediaQuery';
import { resolveTheme, toThemeChoice, type ThemeChoice, type ThemeName } from './themes';

const choice = stored('ladder.theme');

export function useThemeChoice(): [ThemeChoice, (next: ThemeChoice) => void] {
  return [toThemeChoice(useSyncExternalStore(choice.subscribe, choice.get)), choice.set];
}

export function useThemeName(): ThemeName {
  const [chosen] = useThemeChoice();
  const forced = useMediaQuery('(forced-colors: active)');
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  return resolveTheme(chosen, { forced, dark });
}
