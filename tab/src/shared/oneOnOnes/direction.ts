import { directionOf, type Language } from '../i18n/languages';

/**
 * Of a prompt as the service words it. Where one reads from the right, it sets the ladder's words apart, which may come
 * first and would turn the sentence around them.
 */
export const directionOfPrompts = (language: Language): 'rtl' | 'auto' =>
  directionOf(language) === 'rtl' ? 'rtl' : 'auto';
