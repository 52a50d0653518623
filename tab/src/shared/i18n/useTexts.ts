import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { spokenLanguage } from './i18n';
import { isolated } from './isolated';
import { idOf, type Namespace, type TextKey, type Values } from './namespaces';

export type Say<N extends Namespace = 'shared'> = (key: TextKey<N>, values?: Values) => string;

/** Says the texts of a namespace, and those of all parts without one. A page's own namespace is there once the page is. */
export function useTexts(): { t: Say; language: ReturnType<typeof spokenLanguage> };
export function useTexts<N extends Namespace>(namespace: N): { t: Say<N>; language: ReturnType<typeof spokenLanguage> };
export function useTexts(namespace: Namespace = 'shared') {
  const { i18n } = useLingui();
  const { locale } = i18n;
  const language = spokenLanguage();
  const t = useCallback(
    (key: string, values: Values = {}) => i18n._(idOf(namespace, key), isolated(values, language)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another language is another function, so that what depends on it is made anew
    [i18n, namespace, locale],
  );
  return { t, language };
}
