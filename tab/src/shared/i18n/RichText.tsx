import { Trans } from '@lingui/react';
import type { ReactElement } from 'react';
import { spokenLanguage } from './i18n';
import { isolated } from './isolated';
import { idOf, type Namespace, type TextKey, type Values } from './namespaces';

interface RichTextProps<N extends Namespace> {
  namespace: N;
  text: TextKey<N>;
  values?: Values;
  components: Readonly<Record<string, ReactElement>>;
}

/** A text with elements in it: `<name/>` and `<name>words</name>` become the component of that name. */
export function RichText<N extends Namespace>({ namespace, text, values = {}, components }: RichTextProps<N>) {
  return (
    <Trans
      id={idOf(namespace, text)}
      values={{ ...isolated(values, spokenLanguage()) }}
      components={{ ...components }}
    />
  );
}
