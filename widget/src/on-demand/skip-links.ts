// Loaded with the first key that is pressed on the page: only people who use a keyboard need these links.
import { h } from '@imh/elements';
import { css } from 'lit';
import { addStyles } from '../element/late-styles.js';
import { skipLinkStrings } from '../strings/skip-links.js';

/** Lists with a class of this name have many controls: rows of an outline, questions of a self-check or a reference. */
const lists = ['outline', 'rating'] as const;

/** A list with fewer controls is passed with a few presses of Tab. */
const fewControls = 12;

const skipStyles = css`
  .skip {
    position: absolute;
    z-index: 2;
    padding: 0.6em 1em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--imh-field, light-dark(#ffffff, #1b1e1d));
    color: var(--imh-field-text, light-dark(#2b2a27, #ece8e1));
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .skip {
      display: none;
    }
  }
`;

/** Elements with such lists, also inside each other. */
const hosts = 'imh-competencies, imh-self-check, imh-reference';

/**
 * Keeps a link before and after each long list, visible while it is focused. Each link leads to the other, so that a list
 * takes two presses of Tab in either direction. Elements come and go, and replace their lists: each press of Tab looks
 * again, before the browser moves the focus.
 */
export function keepSkipLinks(): void {
  addLinks(document);
  addEventListener('keydown', ({ key }) => key === 'Tab' && addLinks(document));
}

function addLinks(within: ParentNode): void {
  for (const { shadowRoot } of within.querySelectorAll(hosts)) {
    if (!shadowRoot) continue;
    addLinks(shadowRoot);
    void addLinksTo(shadowRoot);
  }
}

async function addLinksTo(root: ShadowRoot): Promise<void> {
  const language = root.querySelector<HTMLElement>('.frame')?.lang;
  if (!language || !longLists(root).length) return;
  const strings = await skipLinkStrings(language);
  addStyles(root, skipStyles);
  // Asked again: another press of Tab may have been faster.
  for (const { name, list } of longLists(root)) surround(list, `skip-${name}`, strings[name]);
}

/** Those that have no links yet. */
function longLists(root: ShadowRoot): { name: (typeof lists)[number]; list: HTMLElement }[] {
  return lists.flatMap((name) => {
    const list = root.querySelector<HTMLElement>(`.${name}`);
    return list && needsLinks(list) ? [{ name, list }] : [];
  });
}

const needsLinks = (list: HTMLElement): boolean =>
  !list.previousElementSibling?.classList.contains('skip') &&
  list.querySelectorAll('button, input').length > fewControls;

/** The links are siblings of a list that the host renders as one node, and go with it when the host replaces it. */
function surround(list: HTMLElement, id: string, { skip, back }: { skip: string; back: string }): void {
  const start = h('a', { class: 'skip', id, href: `#${id}-end` }, skip);
  const end = h('a', { class: 'skip', id: `${id}-end`, href: `#${id}` }, back);
  for (const [link, target] of [
    [start, end],
    [end, start],
  ] as const) {
    link.addEventListener('click', (event) => {
      // Fragments do not reach into a shadow root.
      event.preventDefault();
      target.focus();
    });
  }
  list.before(start);
  list.after(end);
}
