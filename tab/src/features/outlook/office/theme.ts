import type { ThemeName } from '../../../shared/theme/themes';

/** What Outlook says of its colors: six hexadecimal digits each, with or without a number sign. */
export interface OfficeColors {
  bodyBackgroundColor?: string;
  bodyForegroundColor?: string;
  isDarkTheme?: boolean;
}

/** The theme of ours that is most like Outlook's; null when it does not say. */
export function themeOfOffice(colors: OfficeColors | undefined, isForced: boolean): ThemeName | null {
  if (isForced) return 'contrast';
  const ground = lightness(colors?.bodyBackgroundColor);
  if (ground === null) return colors?.isDarkTheme === undefined ? null : colors.isDarkTheme ? 'dark' : 'light';
  // Office's own black theme is a dark grey: only high contrast has a ground without any light.
  if (ground === 0) return 'contrast';
  return ground < 0.5 ? 'dark' : 'light';
}

/** From 0 to 1; null for what is no color. */
function lightness(color: string | undefined): number | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color ?? '')?.[1];
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
