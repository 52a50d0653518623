import type { Host } from '../host/host';
import { stored } from '../stored';
import { chooseLanguage, type Language } from './languages';

export const rememberedLanguage = stored('ladder.language');

/** The host's, else what the person chose here, else the browser's. */
export const languageFor = (host: Host | null): Language =>
  host ? chooseLanguage(null, [host.locale]) : chooseLanguage(rememberedLanguage.get(), navigator.languages);
