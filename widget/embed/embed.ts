// embed.html: one element in a page of its own, for sites that allow frames and no scripts.
import { h } from '@imh/elements';
import { linkWithHost } from './host-link.js';
import { dress } from './looks.js';
import { allowedOrigins, type Refusal, wantedFrom } from './parameters.js';
import { embedStrings } from '../src/strings/embed.js';

const parameters = new URLSearchParams(location.search);
const page = document.documentElement;
const content = document.querySelector('#embed')!;
const allowed = allowedOrigins(document.querySelector<HTMLMetaElement>('meta[name="imh-allow"]')?.content ?? '');

page.lang = parameters.get('lang') || page.lang;
if (parameters.get('dir') === 'rtl') page.dir = 'rtl';
dress(page, parameters);

// The browser holds the list as well: an address on this site may lead on to another.
document.head.append(
  h('meta', { 'http-equiv': 'Content-Security-Policy', content: `connect-src ${["'self'", ...allowed].join(' ')}` }),
);
const wanted = wantedFrom(parameters, new URL(location.href), allowed);
if (wanted.ok) {
  const element = document.createElement(wanted.tag);
  for (const [name, value] of wanted.attributes) element.setAttribute(name, value);
  const src = wanted.attributes.get('src');
  if (src) element.addEventListener('imh-failed', () => void offer(element, src), { once: true });
  content.replaceChildren(element);
  linkWithHost(content, element);
} else {
  void refuse(wanted.why);
}

/** What the element holds stays where it fails: the way to the document itself. */
async function offer(element: HTMLElement, src: string): Promise<void> {
  const { openDocument } = await embedStrings(page.lang);
  element.append(h('p', {}, h('a', { href: src, target: '_blank' }, openDocument)));
}

async function refuse(why: Refusal): Promise<void> {
  const { refusal } = await embedStrings(page.lang);
  const box = h('p', { role: 'alert' }, refusal(why));
  content.replaceChildren(box);
  linkWithHost(content, box);
}
