export const themeChoices = ['system', 'light', 'dark', 'contrast'] as const;

export type ThemeChoice = (typeof themeChoices)[number];
export type ThemeName = Exclude<ThemeChoice, 'system'>;

export const toThemeChoice = (value: string | null): ThemeChoice =>
  themeChoices.find((choice) => choice === value) ?? 'system';

/** What to draw. Contrast that the system forces wins over dark: its colors replace ours in any case. */
export function resolveTheme(choice: ThemeChoice, system: { forced: boolean; dark: boolean }): ThemeName {
  if (choice !== 'system') return choice;
  if (system.forced) return 'contrast';
  return system.dark ? 'dark' : 'light';
}
