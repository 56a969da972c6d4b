import { Parser } from 'htmlparser2';

/** Attributes by their local name, with character references decoded. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Names are local: writers of workbooks choose different prefixes. */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Checked every 64 kB; true ends the reading. */
  isDone?(): boolean;
}

const STEP = 65_536;

/**
 * Calls a handler for each piece of an XML text; a damaged text is read as far as possible. Document types are ignored:
 * the only entities are the five of XML and numeric references.
 */
export function parseXml(xml: string, handler: XmlHandler): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handler.open?.(localName(name), byLocalName(attributes)),
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => handler.close?.(localName(name)),
    },
    { xmlMode: true },
  );
  for (let at = 0; at < xml.length && !handler.isDone?.(); at += STEP) parser.write(xml.slice(at, at + STEP));
  parser.end();
}

function byLocalName(attributes: Readonly<Record<string, string>>): XmlAttributes {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) found[localName(name)] ??= value;
  return found;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
