/** A language's name in the language of the screen; the tag itself if the browser knows no name. */
export function languageName(tag: string, screen: string): string {
  if (!tag) return '';
  try {
    return new Intl.DisplayNames([screen], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Languages to choose from: those that families in the associations' programs speak most, in no order. */
export const offeredLanguages: readonly string[] = [
  ...[
    'en',
    'es',
    'pt',
    'fr',
    'ht',
    'zh',
    'vi',
    'ar',
    'so',
    'hmn',
    'ru',
    'uk',
    'ko',
    'tl',
    'de',
    'it',
    'pl',
    'hi',
    'ur',
  ],
];
