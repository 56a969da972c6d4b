import * as z from 'zod/mini';

/** A BCP 47 language tag such as `en`, `es` or `pt-BR`. */
export const LanguageTag = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));
export type LanguageTag = z.infer<typeof LanguageTag>;

/** Text that people read: a language map, or a plain string in the document's `language`. */
export const Text = z.union([z.string(), z.record(LanguageTag, z.string())]);
export type Text = z.infer<typeof Text>;
