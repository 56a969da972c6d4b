import { nodeUri, plainText, webAddress } from '@imh/core';
import { h, type OutlineContent, type OutlineRow, phrase, type RowView } from '@imh/elements';
import { html, nothing, render } from 'lit';
import { addStyles } from '../../element/late-styles.js';
import { type CompetencyToolsStrings, competencyToolsStrings } from '../../strings/competency-tools.js';
import { linkTo } from '../links/deep-link.js';
import { rowExtrasStyles } from './row-extras-styles.js';
import { hasBlocks, markupBlocks, markupLines } from './markup-view.js';

export interface RowExtrasProps {
  readonly strings: CompetencyToolsStrings;
  /** See `pageAddress()`. */
  readonly page: string | undefined;
  /** The person follows a link to another node. */
  readonly onGoTo: (nodeId: string) => void;
}

/** @param language of the strings */
export async function createRowExtras(
  content: OutlineContent,
  { root, language, ...props }: Omit<RowExtrasProps, 'strings'> & { root: ShadowRoot; language: string },
): Promise<RowExtras> {
  const strings = await competencyToolsStrings(language);
  addStyles(root, rowExtrasStyles);
  return new RowExtras(content, { strings, ...props });
}

/** Completes rows with what only few have: markup in their texts, and relations to other nodes. */
export class RowExtras {
  readonly #content: OutlineContent;
  readonly #props: RowExtrasProps;
  /** First row of each node. */
  readonly #rowOf: ReadonlyMap<string, OutlineRow>;
  /** By identity, so that a URI leads to a node of this framework. */
  readonly #nodeOfUri: ReadonlyMap<string, string>;

  constructor(content: OutlineContent, props: RowExtrasProps) {
    const { rows, framework } = content;
    this.#content = content;
    this.#props = props;
    this.#rowOf = new Map([...rows].reverse().map((row) => [row.node.id, row]));
    this.#nodeOfUri = new Map(framework.nodes.map(({ id }) => [nodeUri(framework.id, id), id]));
  }

  /** A text without its markup. */
  readonly plain = plainText;

  complete(row: OutlineRow, view: RowView): void {
    for (const element of textsOf(view)) renderMarkup(element);
    const relations = this.#relations(row);
    if (relations === nothing) return;
    const holder = h('div', { class: 'related' });
    render(relations, holder);
    const next = view.list ?? view.element.querySelector(':scope > .actions') ?? view.body;
    if (next) next.before(holder);
    else view.element.append(holder);
  }

  #relations({ node, parent }: OutlineRow) {
    const { strings } = this.#props;
    const { outline, rows } = this.#content;
    const above = rows[parent]?.node.id;
    const others = outline.byId.get(node.id)!.parents.filter((id) => id !== above);
    const lines = [
      line(
        strings.sameAs,
        (node.exactMatch ?? []).map((uri) => this.#linkToUri(uri)),
      ),
      line(
        strings.replacedBy,
        (node.replacedBy ?? []).map((uri) => this.#linkToUri(uri)),
      ),
      line(
        strings.alsoUnder,
        others.map((id) => this.#linkToNode(id)),
      ),
    ];
    return lines.some((one) => one !== nothing) ? lines : nothing;
  }

  /** A node of this framework by its name, a web address by its host; other ids mean nothing to people. */
  #linkToUri(uri: string) {
    const id = this.#nodeOfUri.get(uri);
    if (id !== undefined && this.#rowOf.has(id)) return this.#linkToNode(id);
    const address = webAddress(uri);
    return address ? html`<a href=${address} rel="noopener"><bdi>${new URL(address).host}</bdi></a>` : nothing;
  }

  #linkToNode(id: string) {
    const row = this.#rowOf.get(id);
    if (!row) return nothing;
    const { code, label } = this.#content.words(row);
    const name = [code, plainText(label.text)].filter(Boolean).join(' ');
    if (!name) return nothing;
    const { page, onGoTo } = this.#props;
    const onClick = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onGoTo(id);
    };
    return html`<a href=${linkTo(id, page)} @click=${onClick}>${phrase({ ...label, text: name })}</a>`;
  }
}

function line(title: string, targets: readonly unknown[]) {
  const present = targets.filter((target) => target !== nothing);
  if (present.length === 0) return nothing;
  return html`<p>${title} ${present.map((target, index) => [index > 0 ? ', ' : '', target])}</p>`;
}

/** Elements of a row's own texts, without those of the rows below it. */
function textsOf({ element, list }: RowView): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('.words')].filter((text) => !list?.contains(text));
}

/** A `<span>` (a name) gets lines; a `<p>` with several blocks becomes a `<div>`, which may contain them. */
function renderMarkup(element: HTMLElement): void {
  const text = element.textContent;
  let target = element;
  if (element.localName === 'p' && hasBlocks(text)) {
    target = h('div', Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
    element.replaceWith(target);
  }
  const isBlock = element.localName !== 'span' && hasBlocks(text);
  target.replaceChildren();
  render(isBlock ? markupBlocks(text) : markupLines(text), target);
}
