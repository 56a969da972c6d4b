import { type Framework, primaryLanguage, type Text, textAndLanguageIn } from '@imh/core';
import type { LossReport } from '../report/loss-report.js';

/** Words of a framework where only one language has a place. */
export interface ListLanguage {
  /** Undefined where neither the framework nor anyone else says it. */
  readonly tag: string | undefined;
  /** In that language; in another one rather than not at all, and then with its tag. */
  say(text: Text | undefined): { readonly text: string; readonly language?: string };
}

/** The language that was asked for, as far as the framework is written in it; what it is not is reported. */
export function listLanguageOf(framework: Framework, asked: string | undefined, report: LossReport): ListLanguage {
  const own = framework.language ?? framework.languages?.[0] ?? tagsIn(framework.title)[0];
  const languages = [...new Set([own, ...(framework.languages ?? []), ...tagsIn(framework.title)])];
  const tag =
    asked === undefined ? own : languages.find((one) => one && primaryLanguage(one) === primaryLanguage(asked));
  if (asked !== undefined && tag === undefined) {
    report.add('no-language', `The framework is not written in "${asked}"; its own language was taken`, asked);
  }
  const chosen = tag ?? own;
  for (const other of languages) {
    if (other !== undefined && other !== chosen) {
      report.add(
        'one-language',
        `Lists hold one language: "${other}" was left out; --language ${other} takes it`,
        other,
      );
    }
  }
  return {
    tag: chosen,
    say(text) {
      const { text: words, language = own } = textAndLanguageIn(text, chosen, own);
      if (words === '' || language === undefined || chosen === undefined) return { text: words };
      return primaryLanguage(language) === primaryLanguage(chosen) ? { text: words } : { text: words, language };
    },
  };
}

const tagsIn = (text: Text): string[] => (typeof text === 'string' ? [] : Object.keys(text));
