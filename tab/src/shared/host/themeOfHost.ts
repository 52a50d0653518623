import type { ThemeName } from '../theme/themes';

/** The theme of ours that is most like the host's. */
export function themeOfHost(name: string): ThemeName {
  if (name === 'contrast') return 'contrast';
  return name === 'dark' || name === 'glass' ? 'dark' : 'light';
}
