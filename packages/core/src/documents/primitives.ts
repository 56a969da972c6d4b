import * as z from 'zod/mini';

// Every check is a pattern, because only patterns are preserved in JSON Schema: `.refine` is lost, and `z.url()` accepts
// `javascript:`.

/** Visible text: at least one character that is not white space. */
export const Name = z.string().check(z.regex(/\S/));

/** An identifier inside a document: no white space at either end, never empty. */
export const Id = z.string().check(z.regex(/^\S(.*\S)?$/));

/** An absolute URI, of any scheme: an identity, not necessarily an address. */
export const Uri = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/));

/** A web address: http or https only. */
export const WebAddress = z.string().check(z.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"]+$/));

/** A web address, or a path relative to the document's own address; never another scheme. */
export const Address = z
  .string()
  .check(z.regex(/^([Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"]+|(?![A-Za-z][A-Za-z0-9+.-]*:)[^\s<>"]+)$/));

/** RFC 9562, any version. */
export const Uuid = z
  .string()
  .check(z.regex(/^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/));

/** A year, a month or a day: `2019`, `2019-04`, `2019-04-03`. */
export const PartialDate = z.string().check(z.regex(/^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/));
export type PartialDate = z.infer<typeof PartialDate>;

/** A whole day: `2019-04-03`. */
export const Day = z.string().check(z.regex(/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/));

/** A moment with its zone, RFC 3339: `2026-11-21T09:30:00Z`. */
export const Instant = z
  .string()
  .check(
    z.regex(
      /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$/,
    ),
  );

/** Whole minutes, zero or more. */
export const Minutes = z.int().check(z.minimum(0));

/** Whole months, up to a hundred years: beyond that, days have no four-digit year. */
export const Months = z.int().check(z.minimum(0), z.maximum(1200));

/** SHA-256 in lower-case hex. */
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Identity of a node outside its file: `framework.id + '#' + encodeURIComponent(node.id)`. */
export const NodeUri = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9+.-]*:[^\s#]+#\S+$/));

/** A framework in a specific version. */
export const FrameworkReference = z.looseObject({ id: Uri, version: z.optional(Id) });
export type FrameworkReference = z.infer<typeof FrameworkReference>;
