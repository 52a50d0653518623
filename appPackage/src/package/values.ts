import { createHash } from 'node:crypto';

/** What differs from one installation to another. */
export interface Values {
  /** The host that the service runs at, such as `ladder.contoso.com`. */
  HOST: string;
  /** The Application (client) ID of the app registration. */
  APPID: string;
  /** The Microsoft App ID of the Azure Bot. */
  BOTID: string;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const host = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;
const usage = 'make package HOST=ladder.contoso.com APPID=… BOTID=…';

/** The values, or a sentence for each that is missing or wrong. */
export function readValues(given: Readonly<Record<string, string | undefined>>): Values | string[] {
  const [HOST = '', APPID = '', BOTID = ''] = ['HOST', 'APPID', 'BOTID'].map((name) => given[name]?.trim());
  const wrong = [hostProblem(HOST), idProblem('APPID', APPID, appIdSource), idProblem('BOTID', BOTID, botIdSource)];
  const sentences = wrong.filter((problem) => problem !== undefined);
  return sentences.length > 0 ? sentences : { HOST, APPID: APPID.toLowerCase(), BOTID: BOTID.toLowerCase() };
}

const appIdSource = 'the Application (client) ID of the app registration';
const botIdSource = 'the Microsoft App ID of the Azure Bot';

function hostProblem(value: string): string | undefined {
  if (value === '') return `HOST is missing: give the host that the service runs at (${usage}).`;
  if (value.includes('://'))
    return `HOST is the name of a host without a scheme: leave out ${value.split('://')[0] ?? ''}://.`;
  if (value.includes('/'))
    return `HOST is the name of a host without a path: leave out ${value.slice(value.indexOf('/'))}.`;
  if (value.includes(':')) return 'HOST is the name of a host without a port: Teams loads from port 443 alone.';
  if (value !== value.toLowerCase())
    return `HOST is in lower case: ${value.toLowerCase()} (Teams on Android signs in to no other).`;
  if (!host.test(value)) return `HOST is not a full name such as ladder.contoso.com: ${value}.`;
  return undefined;
}

function idProblem(name: string, value: string, source: string): string | undefined {
  if (value === '') return `${name} is missing: give ${source} (${usage}).`;
  if (!guid.test(value)) return `${name} is no GUID: give ${source}, such as 11111111-2222-3333-4444-555555555555.`;
  if (/^[0-]+$/.test(value)) return `${name} is all zeros: give ${source}.`;
  return undefined;
}

/** The id of the XML add-in: another than the app's, and the same each time. */
export function addInIdOf(appId: string): string {
  const digits = createHash('sha256').update(`outlook ${appId.toLowerCase()}`).digest('hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `5${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return [...parts, digits.slice(20, 32)].join('-');
}
