import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../src/folders.ts';
import { icons, render } from '../src/icons/render.ts';
import { unzip, zip } from '../src/package/archive.ts';
import { readValues } from '../src/package/values.ts';
import { good, values } from './goodPackage.ts';

describe('The values', () => {
  it('are taken without the space around them, ids in lower case', () => {
    const given = { HOST: ` ${values.HOST} `, APPID: values.APPID, BOTID: values.BOTID.toUpperCase() };
    expect(readValues(given)).toEqual(values);
  });

  it.each([
    ['a scheme', { HOST: 'https://ladder.contoso.com' }, 'HOST is the name of a host without a scheme'],
    ['a path', { HOST: 'ladder.contoso.com/tab' }, 'HOST is the name of a host without a path'],
    ['a port', { HOST: 'ladder.contoso.com:8443' }, 'HOST is the name of a host without a port'],
    ['capitals', { HOST: 'Ladder.contoso.com' }, 'HOST is in lower case: ladder.contoso.com'],
    ['one name alone', { HOST: 'localhost' }, 'HOST is not a full name'],
    ['an address of numbers', { HOST: '10.0.0.1' }, 'HOST is not a full name'],
    ['no host', { HOST: '' }, 'HOST is missing'],
    ['no app', { APPID: undefined }, 'APPID is missing'],
    ['a name for the app', { APPID: 'ladder' }, 'APPID is no GUID'],
    ['a GUID in braces', { BOTID: `{${values.BOTID}}` }, 'BOTID is no GUID'],
    ['zeros', { BOTID: '00000000-0000-0000-0000-000000000000' }, 'BOTID is all zeros'],
  ])('are refused with %s, in one sentence', (_, wrong, sentence) => {
    const problems = readValues({ ...values, ...wrong });
    expect(problems).toEqual([expect.stringContaining(sentence)]);
  });

  it('are refused with a sentence for each', () => {
    expect(readValues({})).toHaveLength(3);
  });
});

describe('The zip', () => {
  it('holds the files at its root, with every place filled in', () => {
    const files = unzip(zip(good));

    expect([...(files?.keys() ?? [])]).toEqual([
      'ar.json',
      'color.png',
      'color32x32.png',
      'de.json',
      'en.json',
      'manifest.json',
      'outline.png',
    ]);
    const manifest = new TextDecoder().decode(files?.get('manifest.json'));
    expect(manifest).not.toContain('{{');
    expect(manifest).toContain(`"resource": "api://${values.HOST}/${values.APPID}"`);
  });

  it('names the bot that draws pasted cards again, which nobody can talk to', () => {
    expect(JSON.parse(new TextDecoder().decode(unzip(zip(good))?.get('manifest.json')))).toMatchObject({
      bots: [{ botId: values.BOTID, scopes: ['team', 'groupChat'], isNotificationOnly: true }],
    });
  });

  it('has the same bytes however often and in whatever order it is made', () => {
    expect(zip(new Map([...good].reverse()))).toEqual(zip(good));
  });

  it('is not read from what is none', () => {
    expect(unzip(new TextEncoder().encode('no zip'))).toBeUndefined();
  });
});

describe('The icons', () => {
  it.each(icons)('$picture is what its drawing shows', async ({ picture, drawing, size }) => {
    const kept = await readFile(new URL(picture, packageFolder));
    expect(Buffer.from(await render(drawing, size)).equals(kept)).toBe(true);
  });

  it('are drawn as the icon of the page is', async () => {
    const ofPage = await readFile(new URL('../tab/src/assets/ladder.svg', packageFolder), 'utf8');
    expect(await readFile(new URL('icons/color32.svg', packageFolder), 'utf8')).toBe(ofPage);
  });
});
