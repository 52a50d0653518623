import { tokens } from '@fluentui/react-components';

/** The two sides in a drawing. They differ in how they are drawn, too. */
export const sideColors = {
  self: tokens.colorBrandForeground1,
  manager: tokens.colorPaletteMarigoldForeground3,
} as const;
