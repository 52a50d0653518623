import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from '@fluentui/react-components';

export const themeChoices = ['system', 'light', 'dark', 'contrast'] as const;

export type ThemeChoice = (typeof themeChoices)[number];
export type ThemeName = Exclude<ThemeChoice, 'system'>;

export const themes: Record<ThemeName, Theme> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

export const toThemeChoice = (value: string | null): ThemeChoice =>
  themeChoices.find((choice) => choice === value) ?? 'system';

/** The theme of ours that is most like the host's. */
export function themeOfHost(name: string): ThemeName {
  if (name === 'contrast') return 'contrast';
  return name === 'dark' || name === 'glass' ? 'dark' : 'light';
}

/** What to draw. Contrast that the system forces wins over dark: its colors replace ours in any case. */
export function resolveTheme(choice: ThemeChoice, system: { forced: boolean; dark: boolean }): ThemeName {
  if (choice !== 'system') return choice;
  if (system.forced) return 'contrast';
  return system.dark ? 'dark' : 'light';
}
