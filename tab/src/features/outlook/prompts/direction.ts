import type { i18n } from 'i18next';
import { languageOf } from '../../../shared/i18n/i18n';
import { directionOf } from '../../../shared/i18n/languages';

/**
 * Of a prompt as the service words it. Where one reads from the right, it sets the ladder's words apart, which may come
 * first and would turn the sentence around them.
 */
export const directionOfPrompts = (instance: i18n): 'rtl' | 'auto' =>
  directionOf(languageOf(instance)) === 'rtl' ? 'rtl' : 'auto';
