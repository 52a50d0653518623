import { decode, type DecodedPng } from 'fast-png';
import { manifestFile, type Rule } from '../appPackage.ts';
import type { Finding } from '../finding.ts';
import { pointerTo, textAt } from '../json.ts';

const sizes: Readonly<Record<string, number>> = { color: 192, outline: 32, color32x32: 32 };

/** Each icon is a PNG of its size; the outline is white on nothing, the large one has no hole. */
export const hasGoodIcons: Rule = function* ({ files, manifest }) {
  for (const [icon, size] of Object.entries(sizes)) {
    const file = textAt(manifest, 'icons', icon);
    const bytes = file === undefined ? undefined : files.get(file);
    if (bytes) yield* look(icon, size, bytes);
  }
};

function* look(icon: string, size: number, bytes: Uint8Array): Iterable<Finding> {
  const finding = (code: string, problem: string, advice: string): Finding => ({
    code,
    file: manifestFile,
    pointer: pointerTo('icons', icon),
    problem,
    advice,
  });
  const picture = decoded(bytes);
  if (!picture) {
    yield finding('icon-not-png', 'The file is no PNG picture.', 'Run npm run icons in appPackage.');
    return;
  }
  if (picture.width !== size || picture.height !== size) {
    yield finding(
      'icon-size',
      `The icon is ${picture.width}×${picture.height} pixels.`,
      `Make it ${size}×${size}: Teams takes no other size.`,
    );
  }
  const pixels = [...colorsOf(picture)];
  if (icon === 'outline' && !isWhiteOnNothing(pixels)) {
    yield finding(
      'outline-not-white',
      'The outline icon is not white on a transparent ground.',
      'Draw it in pure white and leave the rest transparent: Teams colors it itself.',
    );
  }
  if (icon === 'color' && pixels.some(({ opacity }) => opacity < 1)) {
    yield finding(
      'color-transparent',
      'The color icon has transparent pixels.',
      'Fill the whole square: Teams rounds its corners itself.',
    );
  }
}

interface Pixel {
  isWhite: boolean;
  /** From 0 to 1. */
  opacity: number;
}

const isWhiteOnNothing = (pixels: readonly Pixel[]): boolean =>
  pixels.some(({ opacity }) => opacity === 0) &&
  pixels.some(({ opacity }) => opacity > 0) &&
  pixels.every(({ isWhite, opacity }) => isWhite || opacity === 0);

function* colorsOf({ data, channels, depth, palette }: DecodedPng): Iterable<Pixel> {
  const most = 2 ** depth - 1;
  const hasOpacity = channels === 2 || channels === 4;
  for (let start = 0; start < data.length; start += channels) {
    const values = palette ? (palette[data[start] ?? 0] ?? []) : [...data.slice(start, start + channels)];
    const [colors, opacity] = palette
      ? [values.slice(0, 3), (values[3] ?? 255) / 255]
      : hasOpacity
        ? [values.slice(0, -1), (values.at(-1) ?? 0) / most]
        : [values, 1];
    yield { isWhite: colors.every((value) => value === (palette ? 255 : most)), opacity };
  }
}

function decoded(bytes: Uint8Array): DecodedPng | undefined {
  try {
    return decode(bytes);
  } catch {
    return undefined;
  }
}
