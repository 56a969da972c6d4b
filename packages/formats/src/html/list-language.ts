import { type Framework, primaryLanguage, type Text, textAndLanguageIn } from '@imh/core';
import type { LossReport } from '../report/loss-report.js';

/** Texts of a framework in one language. */
export interface ListLanguage {
  /** BCP 47; undefined if neither the framework nor the caller names a language. */
  readonly tag: string | undefined;
  /** The text in that language; if there is none, in another language, with its tag. */
  wordingOf(text: Text | undefined): { readonly text: string; readonly language?: string };
}

/** The requested language if the framework has it, else the framework's own; other languages are reported as lost. */
export function listLanguageOf(framework: Framework, asked: string | undefined, report: LossReport): ListLanguage {
  const own = framework.language ?? framework.languages?.[0] ?? tagsIn(framework.title)[0];
  const languages = [...new Set([own, ...(framework.languages ?? []), ...tagsIn(framework.title)])];
  const tag =
    asked === undefined ? own : languages.find((one) => one && primaryLanguage(one) === primaryLanguage(asked));
  if (asked !== undefined && tag === undefined) {
    report.add('no-language', `The framework is not written in "${asked}"; its own language was used`, asked);
  }
  const chosen = tag ?? own;
  for (const other of languages) {
    if (other !== undefined && other !== chosen) {
      report.add(
        'one-language',
        `Lists have one language: "${other}" was left out; --language ${other} selects it`,
        other,
      );
    }
  }
  return {
    tag: chosen,
    wordingOf(text) {
      const { text: words, language = own } = textAndLanguageIn(text, chosen, own);
      if (words === '' || language === undefined || chosen === undefined) return { text: words };
      return primaryLanguage(language) === primaryLanguage(chosen) ? { text: words } : { text: words, language };
    },
  };
}

const tagsIn = (text: Text): string[] => (typeof text === 'string' ? [] : Object.keys(text));
