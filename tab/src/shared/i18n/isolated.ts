import { directionOf, type Language } from './languages';
import type { Values } from './namespaces';

/** A name or a code in Latin letters must not turn the words around it, in a language that is written from right to left. */
export const isolated = (values: Values, language: Language): Values =>
  directionOf(language) === 'ltr'
    ? values
    : Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'string' ? `\u2068${value}\u2069` : value,
        ]),
      );
