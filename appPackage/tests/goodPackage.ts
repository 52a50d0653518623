import { encode } from 'fast-png';
import { manifestFile, type Files } from '../src/appPackage.ts';
import { isRecord, parsed } from '../src/json.ts';
import { filled } from '../src/package/template.ts';

export const values = {
  HOST: 'ladder.contoso.com',
  APPID: '11111111-2222-3333-4444-555555555555',
  BOTID: '66666666-7777-8888-9999-aaaaaaaaaaaa',
};

export const good: Files = await filled(values, '1.0.0');

const textOf = (files: Files, name: string): string => new TextDecoder().decode(files.get(name));

/** The package with one file written anew, or left out for null. */
export function withFile(name: string, content: Uint8Array | string | null): Files {
  const files = new Map(good);
  if (content === null) files.delete(name);
  else files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return files;
}

/** The package in which a text of a file is another one. Fails when the text is not there, so that no test tests nothing. */
export function replacing(name: string, text: string, by: string): Files {
  const before = textOf(good, name);
  if (!before.includes(text)) throw new Error(`${name} has no ${text}.`);
  return withFile(
    name,
    before.replaceAll(text, () => by),
  );
}

/** The package with properties added to its manifest, or replaced. */
export function withProperties(properties: Record<string, unknown>): Files {
  const manifest = parsed(good.get(manifestFile) ?? new Uint8Array());
  if (!isRecord(manifest)) throw new Error('The good manifest is no object.');
  return withFile(manifestFile, JSON.stringify({ ...manifest, ...properties }));
}

/** A picture of one color, given as red, green, blue and opacity. */
export function picture(size: number, color: readonly number[]): Uint8Array {
  const data = new Uint8Array(size * size * 4).map((_, index) => color[index % 4] ?? 0);
  return encode({ width: size, height: size, data, channels: 4 });
}
