import type { Messages } from '@lingui/core';
import type { LoadTexts } from '../shared/i18n/i18n';

const files = import.meta.glob<Messages | string>(['../shared/i18n/locales/*.json', '../features/*/locales/*.json'], {
  query: '?texts',
  import: 'default',
  eager: true,
});

/** The texts that several features show are the namespace `shared`; a feature's own are called like its folder. */
export const loadTexts: LoadTexts = async (language, namespace) => {
  const folder = namespace === 'shared' ? '../shared/i18n' : `../features/${namespace}`;
  const texts = files[`${folder}/locales/${language}.json`];
  if (texts === undefined) throw new Error(`There are no texts of ${namespace} in ${language}.`);
  return typeof texts === 'string' ? fetchTexts(texts) : texts;
};

const fetching = new Map<string, Promise<Messages>>();

/** What was asked for ahead is not asked for again, unless it did not come. */
function fetchTexts(address: string): Promise<Messages> {
  const known = fetching.get(address);
  if (known) return known;
  const texts = fetchAnew(address);
  fetching.set(address, texts);
  texts.catch(() => fetching.delete(address));
  return texts;
}

async function fetchAnew(address: string): Promise<Messages> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  const texts: unknown = await response.json();
  if (!isMessages(texts)) throw new Error(`There are no texts at ${address}.`);
  return texts;
}

const isMessages = (texts: unknown): texts is Messages => typeof texts === 'object' && texts !== null;
