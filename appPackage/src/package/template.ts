import { readdir, readFile } from 'node:fs/promises';
import { manifestFile, type Files } from '../appPackage.ts';
import { packageFolder } from '../folders.ts';
import { addInFile } from '../outlook/addIn.ts';
import { addInIdOf, type Values } from './values.ts';

/** Of this folder, what a package consists of: the manifest, the texts of the languages, the icons. */
const isPart = (name: string): boolean =>
  name === manifestFile || /^[a-z]{2}(-[a-z]{2})?\.json$/i.test(name) || name.endsWith('.png');

/** The package with its places filled in. */
export async function filled(values: Values, version: string): Promise<Files> {
  const names = (await readdir(packageFolder)).filter(isPart).sort();
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = await readFile(new URL(name, packageFolder));
    files.set(name, name === manifestFile ? fill(bytes, placesOf(values, version)) : new Uint8Array(bytes));
  }
  return files;
}

/** The XML manifest of the pane, for each Outlook that does not know the package. */
export const filledAddIn = async (values: Values, version: string): Promise<Uint8Array> =>
  fill(await readFile(new URL(addInFile, packageFolder)), placesOf(values, version));

const placesOf = (values: Values, version: string) => ({
  ...values,
  ADDINID: addInIdOf(values.APPID),
  VERSION: version,
});

function fill(template: Uint8Array, values: Readonly<Record<string, string>>): Uint8Array {
  const text = new TextDecoder().decode(template);
  return new TextEncoder().encode(
    text.replace(/\{\{(\w+)\}\}/g, (place: string, name: string) => values[name] ?? place),
  );
}

/** The version of the product is that of `package.json`. */
export async function productVersion(): Promise<string> {
  const text = await readFile(new URL('package.json', packageFolder), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? '';
}
