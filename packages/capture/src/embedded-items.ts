import { isOthers } from './whose-words.js';
import { localName, type SchemaNode, type SchemaValue } from './schema-node.js';

// Only properties that claims use are read, not the text of a whole article.
const WANTED = new Set(
  (
    'name headline author creator publisher datepublished uploaddate datecreated startdate enddate duration inlanguage ' +
    'url mainentityofpage mainentity blogpost performer organizer provider instructor hascourseinstance ispartof ' +
    'partofseries timerequired courseworkload givenname familyname embedurl location address eventattendancemode teaches ' +
    'assesses educationalalignment alignmenttype targetname targeturl educationalframework termcode indefinedtermset ' +
    'numberofcredits value unittext educationalcredentialawarded recognizedby coursecode identifier propertyid ' +
    'itemlistelement item subevent event haspart'
  ).split(' '),
);
const ADDRESSES = /^(?:url|mainentityofpage|embedurl|targeturl)$/;

interface Syntax {
  readonly scope: string;
  readonly property: string;
  readonly type: string;
  readonly id: string;
}

const MICRODATA: Syntax = { scope: 'itemscope', property: 'itemprop', type: 'itemtype', id: 'itemid' };
const RDFA: Syntax = { scope: 'typeof', property: 'property', type: 'typeof', id: 'resource' };

export interface EmbeddedItems {
  /** Items that are not a property of another item. */
  readonly top: SchemaNode[];
  /** Properties outside any item, which many saved and templated pages have; weaker, without a type. */
  readonly loose: SchemaNode;
}

export function readMicrodata(document: Document): EmbeddedItems {
  return readItems(document, MICRODATA, '[itemscope], [itemprop]');
}

export function readRdfa(document: Document): SchemaNode[] {
  return readItems(document, RDFA, '[typeof], [typeof] [property]').top;
}

function readItems(document: Document, syntax: Syntax, selector: string): EmbeddedItems {
  const items = new Map<Element, SchemaNode & { properties: Map<string, SchemaValue[]> }>();
  const loose = emptyNode([], undefined);
  const top: SchemaNode[] = [];
  const scopes = `[${syntax.scope}]`;
  for (const element of document.querySelectorAll(selector)) {
    const names = propertyNames(element, syntax);
    const types = (element.getAttribute(syntax.type) ?? '').split(/\s+/).filter(Boolean).map(localName);
    const item = element.hasAttribute(syntax.scope) ? emptyNode(types, itemId(element, syntax)) : undefined;
    if (item) items.set(element, item);
    if (item && names.length === 0) top.push(item);
    const owner = element.parentElement?.closest(scopes);
    if (names.length > 0 && !item && isOthersWithin(element, owner)) continue;
    const target = (owner && items.get(owner)) ?? loose;
    for (const name of names) {
      const value = WANTED.has(name) ? (item ?? valueOf(element, name)) : undefined;
      if (value) target.properties.set(name, [...(target.properties.get(name) ?? []), value].slice(0, 200));
    }
  }
  return { top, loose };
}

/** A property in a comment or a related item, without an item of its own, would be given to the article around it. */
function isOthersWithin(element: Element, owner: Element | null | undefined): boolean {
  return isOthers(element, undefined) && !(owner && isOthers(owner, undefined));
}

function emptyNode(types: string[], id: string | undefined): SchemaNode & { properties: Map<string, SchemaValue[]> } {
  return { id, types, properties: new Map() };
}

function itemId(element: Element, syntax: Syntax): string | undefined {
  return element.getAttribute(syntax.id) ?? undefined;
}

function propertyNames(element: Element, syntax: Syntax): string[] {
  const names = (element.getAttribute(syntax.property) ?? '').split(/\s+/);
  // "og:title" inside an RDFa item belongs to another vocabulary.
  return names
    .filter((name) => name && (!/^\w+:(?!\/)/.test(name) || name.startsWith('schema:')))
    .map((name) => localName(name).toLowerCase());
}

function valueOf(element: Element, name: string): string | undefined {
  const content = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (content !== null) return content;
  if (ADDRESSES.test(name)) return element.getAttribute('href') ?? element.getAttribute('src') ?? undefined;
  if (/date$/.test(name)) {
    const times = element.querySelectorAll('time[datetime]');
    if (times.length === 1) return times[0]?.getAttribute('datetime') ?? undefined;
  }
  if (name === 'author' || name === 'creator') return authorText(element);
  return element.textContent?.slice(0, 2000);
}

/** A byline may contain a portrait, a job title and "follow" links; then the link marked as author is the name. */
function authorText(element: Element): string | undefined {
  const links = [...element.querySelectorAll('[itemprop~="name"], a[rel~="author"], a[href*="author" i]')]
    .map((link) => link.textContent?.trim() ?? '')
    .filter(Boolean);
  if (links.length > 0) return links.join(';');
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length > 120 ? undefined : text;
}
