import { buildOutline, type Category, type Framework, type FrameworkNode, type Rights } from '@imh/core';
import { attributes, htmlPhrase, htmlText, paragraphs } from './list-text.js';
import type { Exported } from '../report/results.js';
import { type ExportOptions, exportableFramework } from '../rights/exportable-framework.js';
import { type ListLanguage, listLanguageOf } from './list-language.js';
import { LossReport } from '../report/loss-report.js';

export interface HtmlListOptions extends ExportOptions {
  /** BCP 47: the language of the lists. Default: the framework's own. */
  readonly language?: string;
}

/** Nested lists without the element around them, and the language that they are written in. */
export interface HtmlListContent extends Exported {
  /** BCP 47; for the `lang` of the element. */
  readonly language: string | undefined;
}

/**
 * `<imh-competencies>` with the framework inside as nested lists, as widget/docs/embedding.md describes them: for sites
 * that cannot host a data file. People read them without JavaScript, search engines index them, and the element reads
 * its data from them. Fields that lists have no place for are reported.
 */
export function writeHtmlList(whole: Framework, options: HtmlListOptions = {}): Exported {
  const { text, losses, language } = htmlListContent(whole, options);
  return { text: `<imh-competencies${attributes({ lang: language })}>\n${text}</imh-competencies>\n`, losses };
}

/** As `writeHtmlList`, for the content of any element that shows a framework. */
export function htmlListContent(whole: Framework, options: HtmlListOptions = {}): HtmlListContent {
  const report = new LossReport();
  const framework = exportableFramework(whole, report, options);
  const language = listLanguageOf(framework, options.language, report);
  reportRest(framework, report);
  const lines = [
    `  <h2>${htmlPhrase(language, framework.title)}</h2>`,
    ...paragraphs(language, framework.description).map((line) => `  ${line}`),
    ...categoryLines(framework.categories ?? [], language, report),
    ...outlineLines(framework, language, report),
    ...rightsLines(framework.rights, language),
  ];
  return { text: `${lines.join('\n')}\n`, losses: report.losses, language: language.tag };
}

function categoryLines(categories: readonly Category[], language: ListLanguage, report: LossReport): string[] {
  if (categories.length === 0) return [];
  const terms = categories.flatMap((category) => {
    const { id, label, group, description } = category;
    reportFields(category, ['id', 'label', 'group', 'description'], `category "${id}"`, report);
    const named = { 'data-id': id, 'data-group': language.wordingOf(group).text || undefined };
    const term = `    <dt${attributes(named)}>${htmlPhrase(language, label)}</dt>`;
    return description === undefined ? [term] : [term, `    <dd>${htmlPhrase(language, description)}</dd>`];
  });
  return ['  <dl data-categories>', ...terms, '  </dl>'];
}

/** Without recursion: frameworks may be of any depth. */
function outlineLines(framework: Framework, language: ListLanguage, report: LossReport): string[] {
  const { byId, roots, orphans, repeated } = buildOutline(framework);
  for (const id of orphans) report.add('orphan', `${id}: its parent is not in the file; written at the top level`, id);
  for (const id of repeated) report.add('repeated', `${id} occurs twice; the first one was written`, id);
  const lines: string[] = [];
  const outer = { 'data-framework': framework.id, 'data-version': framework.version };
  lines.push(`  <ul${attributes(outer)}>`);
  const ends: { readonly end: string; readonly isOver: () => boolean }[] = [];
  const waiting = [...roots, ...orphans].reverse();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    while (ends.at(-1)?.isOver()) lines.push(ends.pop()!.end);
    const { node, parents, children } = byId.get(id)!;
    if (parents.length > 1) {
      report.add('one-place', `${id}: lists have one place for it; written under ${parents[0]}`, id);
    }
    const indent = '  '.repeat(Math.min(ends.length * 2 + 2, 20));
    lines.push(...itemLines(node, language, report).map((line) => indent + line));
    // A node with several parents is listed under the first of them.
    const below = children.filter((child) => byId.get(child)!.parents[0] === id).reverse();
    if (below.length === 0) lines.push(`${indent}</li>`);
    else {
      lines.push(`${indent}  <ul>`);
      const left = waiting.length;
      ends.push({ end: `${indent}  </ul>\n${indent}</li>`, isOver: () => waiting.length < left });
      for (const child of below) waiting.push(child);
    }
  }
  for (const { end } of ends.reverse()) lines.push(end);
  lines.push('  </ul>');
  return lines;
}

/** The item without its end tag, which follows its children. */
function itemLines(node: FrameworkNode, language: ListLanguage, report: LossReport): string[] {
  const { id, kind, code, label, term, text, demonstratedBy = [], categories = [], keywords = [] } = node;
  const written = [
    'id',
    'parents',
    'kind',
    'code',
    'label',
    'term',
    'text',
    'demonstratedBy',
    'keywords',
    'categories',
    'rights',
  ];
  reportFields(node, written, code ?? id, report);
  if (node.rights) reportFields(node.rights, permissions, code ?? id, report);
  const words = keywords.map((word) => language.wordingOf(word).text);
  if (words.some((word) => word.includes(';')) || categories.some((one) => /\s/.test(one))) {
    report.add('split', `${id}: a keyword with a semicolon, or a category's id with a space, comes back in parts`, id);
  }
  const named = {
    'data-id': id,
    'data-kind': kind,
    'data-code': code || undefined,
    'data-categories': categories.join(' ') || undefined,
    'data-keywords': words.join('; ') || undefined,
    ...permissionAttributes(node.rights),
  };
  return [
    `<li${attributes(named)}>`,
    // Without a name, an empty element: a paragraph alone would be read as the name, as editors write it.
    `  ${htmlPhrase(language, label).trim() || '<span></span>'}`,
    ...(language.wordingOf(term).text ? [`  <small data-term>${htmlPhrase(language, term!)}</small>`] : []),
    ...paragraphs(language, text).map((line) => `  ${line}`),
    ...(demonstratedBy.length === 0
      ? []
      : ['  <ul data-practice>', ...demonstratedBy.map((one) => `    <li>${htmlText(language, one)}</li>`), '  </ul>']),
  ];
}

/** Written whenever the framework states rights: they belong wherever its text is. */
function rightsLines(rights: Rights | undefined, language: ListLanguage): string[] {
  const { holder, url, signIn } = rights ?? {};
  const statement = language.wordingOf(rights?.statement).text || (holder ? `© ${holder}` : '');
  const allowed = { 'data-sign-in': signIn, ...permissionAttributes(rights) };
  if (!statement && !url && Object.values(allowed).every((value) => value === undefined)) return [];
  const named = { 'data-holder': holder, ...allowed };
  // The link covers words of the statement, so that reading the lists gives back the statement alone.
  const linked = url === undefined ? '' : holder && statement.includes(holder) ? holder : statement || url;
  const at = statement.indexOf(linked);
  const escaped = (text: string) => htmlPhrase(language, text);
  const words = url
    ? `${escaped(statement.slice(0, Math.max(at, 0)))}<a${attributes({ href: url })}>${escaped(linked)}</a>${escaped(statement.slice(at < 0 ? 0 : at + linked.length))}`
    : escaped(statement);
  return [`  <p data-rights${attributes(named)}>${words}</p>`];
}

/** Fields of rights that `permitted()` combines; a node may override those of the framework. */
const permissions = ['display', 'export', 'personalCopy'];

const permissionAttributes = (rights: Rights | undefined) => ({
  'data-display': rights?.display,
  'data-export': rights?.export,
  'data-personal-copy': rights?.personalCopy?.toString(),
});

function reportRest(framework: Framework, report: LossReport): void {
  const written = ['format', 'formatVersion', 'id', 'version', 'language', 'languages', 'title', 'description'];
  reportFields(framework, [...written, 'rights', 'categories', 'nodes'], 'the framework', report);
  const held = ['holder', 'statement', 'url', 'signIn', ...permissions];
  if (framework.rights) reportFields(framework.rights, held, 'rights', report);
}

function reportFields(thing: object, written: readonly string[], place: string, report: LossReport): void {
  const left = Object.entries(thing)
    .filter(([field, value]) => !written.includes(field) && value !== undefined)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(([field]) => field);
  if (left.length > 0) report.add('no-place', `${place}: lists have no place for ${left.join(', ')}`, place);
}
