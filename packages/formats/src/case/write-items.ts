import { type Framework, type FrameworkNode, nodeUri, type Text, textAndLanguageIn } from '@imh/core';
import { kindOf, wordOfKind } from './kinds.js';
import { originalOf } from './original-wordings.js';
import { fitting, itemFits } from './shapes.js';
import { momentOf } from './values.js';
import { isUuid, uuidOf } from '../identity/uuid.js';
import { type Json, isRecord, withoutUndefined } from '../json/values.js';

/** CASE fields that a node or framework preserves from its import. */
export function keptFrom(thing: Json): Json {
  return isRecord(thing['case']) ? thing['case'] : {};
}

/** How the package refers to a node. */
export interface ItemLink {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/** The identity of each node: UUIDv5 of its URI; nodes imported from CASE keep their identifier and address. */
export function linksOfNodes(framework: Framework): ItemLink[] {
  const isFromCase = Object.keys(keptFrom(framework)).length > 0;
  const taken = new Set<string>();
  return framework.nodes.map((node) => {
    const own = nodeUri(framework.id, node.id);
    const kept = keptFrom(node)['uri'];
    const comesFromCase = isUuid(node.id) && (isFromCase || typeof kept === 'string');
    let identifier = comesFromCase ? node.id : uuidOf(own);
    // Readers compare identifiers in lower case.
    for (let count = 2; taken.has(identifier.toLowerCase()); count += 1) identifier = uuidOf(`${own} ${count}`);
    taken.add(identifier.toLowerCase());
    return {
      title: onOneLine(node.code?.trim() ? node.code : wordingOf(node.label, framework.language).words) || node.id,
      identifier,
      uri: typeof kept === 'string' && kept !== '' ? kept : own,
    };
  });
}

/** One node as a CFItem, without fields that CASE has no place for. `changed` is the document's lastChangeDateTime. */
export function itemOf(framework: Framework, node: FrameworkNode, link: ItemLink, changed: string): Json {
  const kept = keptFrom(node);
  const { label, statement, language } = wordsOfNode(framework, node);
  const words = statement || label;
  const notes = originalOf(kept, 'notes', kept['notes']);
  const keywords = (node.keywords ?? []).map((word) => onOneLine(inLanguage(word, language))).filter(Boolean);
  const type = typeof kept['CFItemType'] === 'string' ? kept['CFItemType'] : undefined;
  const own = momentOf(kept['lastChangeDateTime']);
  return withoutUndefined({
    identifier: link.identifier,
    uri: link.uri,
    fullStatement: originalOf(kept, 'fullStatement', words) ?? words,
    ...fitting(kept, itemFits),
    ...(statement !== '' && {
      abbreviatedStatement: originalOf(kept, 'abbreviatedStatement', label) ?? onOneLine(label),
    }),
    ...(notes !== undefined && { notes }),
    CFItemType: type !== undefined && kindOf(type) === node.kind ? type : node.kind && onOneLine(wordOfKind(node.kind)),
    humanCodingScheme: node.code?.trim() ? onOneLine(node.code) : undefined,
    conceptKeywords: keywords.length > 0 ? keywords : undefined,
    language: typeof kept['language'] === 'string' ? kept['language'] : language,
    lastChangeDateTime: own?.moment ?? changed,
  });
}

/** The wordings of a node that its item contains, in one language. */
export interface NodeWords {
  readonly label: string;
  /** Empty if the node has only a label. */
  readonly statement: string;
  readonly language: string | undefined;
}

export function wordsOfNode(framework: Framework, { label, text }: FrameworkNode): NodeWords {
  const { words, language } = wordingOf(label, framework.language);
  return { label: words, statement: text === undefined ? '' : inLanguage(text, language), language };
}

/** A text and its language: the framework's language if available. */
export function wordingOf(text: Text, language: string | undefined): { words: string; language: string | undefined } {
  const found = textAndLanguageIn(text, language);
  return { words: found.text, language: found.language ?? language };
}

/** The text in exactly this language, so that statement and title of an item are in the same one. */
function inLanguage(text: Text, language: string | undefined): string {
  if (typeof text === 'string') return text;
  return (language !== undefined && Object.hasOwn(text, language) ? text[language] : undefined) ?? '';
}

/** XML's normalizedString: without tabs and line ends. */
export function onOneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
