import type { ChosenNode } from './choose-node.js';
import { plainText } from './plain-text.js';
import { firstString, nodes, strings, values, type SchemaNode } from './schema-node.js';
import type { StatedCredit } from './source.js';
import { isOthers } from './whose-words.js';

const UNITS =
  '(?:CEU?|CME|CNE|NBCC|NASW|APA|CPD|PD|clock|contact|training|in-?service)\\s+(?:clock |contact )?(?:credit\\s+)?(?:hours?|hrs?|credits?|units?)|continuing\\s+(?:professional\\s+)?education\\s+(?:contact\\s+)?(?:hours?|credits?|units?)|horas?\\s+de\\s+(?:educación\\s+continua|formación\\s+continua|crédito)|créditos?\\s+(?:CE|de\\s+(?:educación|formación)\\s+continua)|unidades\\s+de\\s+educación\\s+continua|CEUs?|CEHs?|CEs?|CMEs?|CNEs?|CPEs?|PDHs?|PDUs?|CPDs?';
const AMOUNT = '(\\d{1,3}(?:[.,]\\d{1,2})?)';
const AMOUNT_FIRST = new RegExp(`(?<![\\d.,$€–-])${AMOUNT}\\s*(${UNITS})(?![\\p{L}])`, 'giu');
const UNIT_FIRST = new RegExp(
  `(?<![\\p{L}])(${UNITS})(?:\\s+(?:available|offered|awarded|earned|disponibles))?\\s*(?::|=|–|-)\\s*${AMOUNT}(?![\\d/%])`,
  'giu',
);
const NUMBER =
  /(?:^|[\s(,;])(?:course|approval|provider|activity|program|training|registry|curso|aprobación)\s*(?:number|no\.?|nr\.?|id|code|#|número|n\.º|n°|código)\s*(?::|#|is|es)?\s*#?\s*([A-Z\d][A-Z\d./-]{2,30})(?![\p{L}\d])/giu;
const MENTIONS =
  /C[EMN]E?[UH]?s?(?![a-z])|C(?:PE|PD)s?(?![a-z])|PD[HU]|[Cc]redit|[Cc]rédito|[Hh]ou?rs?|[Hh]oras|[Uu]nits|[Uu]nidades|[Nn]umber|[Nn]o\.|[Cc]ode|[Nn]úmero|[Cc]ódigo| ID|#/u;
const LONGEST = 160; // Characters of one labelled line.
const MOST_ELEMENTS = 3000;

/** Credit in the page's own item: numberOfCredits, educationalCredentialAwarded, courseCode. */
export function statedCredit(chosen: readonly ChosenNode[]): StatedCredit | undefined {
  for (const { kind, node } of chosen) {
    if (kind === 'article' || kind === 'page') continue;
    const credit = { ...fromCredits(node), ...numbered(node) };
    if (Object.keys(credit).length > 0) return credit;
  }
  return undefined;
}

function fromCredits(node: SchemaNode): StatedCredit {
  const [credits] = values(node, 'numberofcredits');
  const awarded = values(node, 'educationalcredentialawarded');
  const recognizedBy = awarded
    .filter((value) => typeof value !== 'string')
    .map((value) => plainText(firstString(value, 'recognizedby'), 200))
    .find((name) => name !== undefined);
  const accreditor = recognizedBy && { accreditor: recognizedBy };
  if (credits !== undefined) {
    const written = typeof credits === 'string' ? credits : (firstString(credits, 'value') ?? '');
    const amount = amountOf(written);
    const unit = typeof credits === 'string' ? unitIn(credits) : plainText(firstString(credits, 'unittext'), 60);
    if (amount !== undefined) return { amount, ...(unit && { unit }), ...accreditor };
  }
  const text = strings(node, 'educationalcredentialawarded').join('; ');
  const found = amountsIn(text);
  return found.length === 1 ? { ...found[0], ...accreditor } : {};
}

function numbered(node: SchemaNode): StatedCredit {
  const code = plainText(firstString(node, 'coursecode'), 60);
  if (code) return { number: code };
  const labelled = nodes(node, 'identifier').find((each) =>
    /course|approval|activity/i.test(firstString(each, 'propertyid') ?? firstString(each, 'name') ?? ''),
  );
  const value = labelled && plainText(firstString(labelled, 'value'), 60);
  return value ? { number: value } : {};
}

/**
 * Credit that a short line of the page states beside its unit ("1.5 CE hours"), and a labelled course number. Only if the
 * page states a single one: a list of trainings has many.
 */
export function printedCredit(document: Document, heading: Element | undefined): StatedCredit | undefined {
  // Most pages state no credit, and a look at the whole text is faster than one at each line.
  if (!MENTIONS.test(document.body?.textContent ?? '')) return undefined;
  const amounts = new Map<string, { amount: number; unit: string }>();
  const numbers = new Set<string>();
  const elements = [...document.querySelectorAll('p, li, dt, dd, td, tr, h2, h3, h4, h5, strong, b, span, div')].slice(
    0,
    MOST_ELEMENTS,
  );
  for (const element of elements) {
    const text = lineOf(element);
    if (text === '' || !/\d/.test(text) || isOthers(element, heading)) continue;
    for (const found of amountsIn(text))
      if (!amounts.has(String(found.amount))) amounts.set(String(found.amount), found);
    for (const match of text.matchAll(NUMBER)) if (/\d/.test(match[1] ?? '')) numbers.add(match[1] ?? '');
  }
  const amount = amounts.size === 1 ? [...amounts.values()][0] : undefined;
  const number = numbers.size === 1 ? [...numbers][0] : undefined;
  return amount || number ? { ...amount, ...(number && { number }) } : undefined;
}

/** A short text; a term with its definition. */
function lineOf(element: Element): string {
  const own = element.textContent ?? '';
  if (own.length > LONGEST * 2) return '';
  const value = element.localName === 'dt' ? (element.nextElementSibling?.textContent ?? '') : '';
  const text = (value ? `${own.replace(/\s*:?\s*$/, '')}: ${value}` : own).replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? '' : text;
}

function amountsIn(text: string): { amount: number; unit: string }[] {
  const pairs = [
    ...[...text.matchAll(AMOUNT_FIRST)].map(([, amount, unit]) => [amount, unit]),
    ...[...text.matchAll(UNIT_FIRST)].map(([, unit, amount]) => [amount, unit]),
  ];
  const found = pairs.flatMap(([written = '', unit = '']) => {
    const amount = amountOf(written);
    return amount === undefined || /up to|hasta|maximum/i.test(text)
      ? []
      : [{ amount, unit: unit.replace(/\s+/g, ' ').trim() }];
  });
  return [...new Map(found.map((each) => [each.amount, each])).values()];
}

function unitIn(text: string): string | undefined {
  const unit = new RegExp(UNITS, 'iu').exec(text)?.[0];
  return unit?.trim();
}

function amountOf(written: string): number | undefined {
  const amount = Number(/^\s*(\d{1,3}(?:[.,]\d{1,2})?)/.exec(written)?.[1]?.replace(',', '.'));
  return amount > 0 && amount <= 300 ? amount : undefined;
}
