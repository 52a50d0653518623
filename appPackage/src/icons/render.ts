import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { packageFolder } from '../folders.ts';

/** Each picture, the drawing that it is made of, and its width and height in pixels. The tab serves those of Outlook. */
export const icons = [
  { picture: 'color.png', drawing: 'icons/color.svg', size: 192 },
  { picture: 'outline.png', drawing: 'icons/outline.svg', size: 32 },
  { picture: 'color32x32.png', drawing: 'icons/color32.svg', size: 32 },
  ...[16, 32, 64, 80, 128].map((size) => ({
    picture: `../tab/src/assets/icons/ladder-${size}.png`,
    drawing: 'icons/color32.svg',
    size,
  })),
];

let renderer: Promise<void> | undefined;

/** The drawing as PNG: WebAssembly, no font and no system library take part, so the bytes are the same everywhere. */
export async function render(drawing: string, size: number): Promise<Uint8Array> {
  renderer ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) =>
    initWasm(wasm),
  );
  await renderer;
  const svg = await readFile(new URL(drawing, packageFolder), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();
}
