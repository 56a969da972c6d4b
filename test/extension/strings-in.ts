import { en } from '../../extension/strings/en.js';
import { es } from '../../extension/strings/es.js';
import type { InterfaceLanguage, Strings } from '../../extension/strings/index.js';

/** The texts of a language at once; a page of the extension loads those of its own. */
export const stringsIn = (language: InterfaceLanguage): Strings => ({ en, es })[language];
