import type { LoadTexts } from '../shared/i18n/i18n';

const files = import.meta.glob<{ default: Record<string, unknown> }>([
  '../shared/i18n/locales/*.json',
  '../features/*/locales/*.json',
]);

/** The texts that several features show are the namespace `translation`; a feature's own are called like its folder. */
export const loadTexts: LoadTexts = async (language, namespace) => {
  const folder = namespace === 'translation' ? '../shared/i18n' : `../features/${namespace}`;
  const load = files[`${folder}/locales/${language}.json`];
  if (!load) throw new Error(`There are no texts of ${namespace} in ${language}.`);
  return (await load()).default;
};
