import type { Framework } from '@imh/core';
import { frameworkFromList } from '@imh/capture/list';
import { compareFramework, type Expected } from './compare-document.js';
import { addressFrom, isMixed } from './answer.js';
import type { Finding, Findings } from './finding.js';
import { inertPage } from '../trusted/inert-page.js';
import { lookAtDocument } from './look-at-document.js';
import { allows } from './page-policy.js';

/** A page as it was read or pasted. */
export interface PageSource {
  readonly source: string;
  /** Undefined if the source was pasted and the person named no address. */
  readonly address: string | undefined;
  /** From the headers; `<meta>` elements are read here. */
  readonly policy?: string | undefined;
  /** It was read without signing in. */
  readonly isPublic: boolean;
}

const tags =
  'imh-competencies, imh-self-check, imh-trainings, imh-crosswalk, imh-requirements, imh-evidence, imh-reference';
/** Attributes that name documents, by their order of importance. */
const documents = ['src', 'framework', 'trainings', 'requirements'];
/** The script of the widget, of "one file", and of the plugin. */
const widgetScript = /(^|\/)(imh-competencies(\.iife)?|competencies(-members-only)?)\.js([?#]|$)/;

/** True for a page on which people have to sign in first. */
export function isSignIn(page: Document, address: string): boolean {
  if (page.querySelector('input[type="password"]')) return true;
  const words = `${page.title} ${page.querySelector('h1')?.textContent ?? ''}`;
  const names =
    /\b(sign|log)[ -]?in\b|\bmembers only\b|iniciar sesi[oó]n|inicie sesi[oó]n|acceder a su cuenta|solo para (socios|integrantes|miembros)/i;
  return names.test(words) || /\/(wp-login|log-?in|sign-?in|iniciar-sesion)\b/i.test(address);
}

/** What is wrong with the snippet on a page, and with what it loads. */
export async function lookAtPage(page: PageSource, expected: Expected): Promise<Findings> {
  const inert = inertPage(page.source);
  const element = inert.querySelector(tags);
  const frame = [...inert.querySelectorAll('iframe')].find((one) =>
    /\/embed[\w-]*\.html([?#]|$)/.test(one.getAttribute('src') ?? ''),
  );
  if (frame) return lookAtFrame(frame, inert, page);
  if (!element) return { findings: [whyNoElement(inert, page, expected)], further: [] };
  const base = baseOf(inert, page);
  const findings: Finding[] = [{ code: 'element', tag: element.localName }];
  const further: string[] = [];
  findings.push(...scriptFindings(inert, page, base, further));
  findings.push(...(await dataFindings(element, inert, page, base, expected, further)));
  return { findings, further };
}

function baseOf(inert: Document, { address }: PageSource): URL | undefined {
  const page = address === undefined ? undefined : addressFrom(address);
  const stated = inert.querySelector('base[href]')?.getAttribute('href');
  return page && stated && URL.canParse(stated, page) ? new URL(stated, page) : page;
}

function resolved(written: string, base: URL | undefined): URL | undefined {
  return URL.canParse(written, base) ? new URL(written, base) : undefined;
}

function scriptFindings(inert: Document, page: PageSource, base: URL | undefined, further: string[]): Finding[] {
  const scripts = [...inert.querySelectorAll('script')].map((script) => ({ script, src: sourceOf(script) }));
  const ours = scripts.find(({ src }) => widgetScript.test(src));
  const isInside = scripts.some(({ script }) => script.textContent.includes('imh-competencies.loading'));
  if (!ours) return isInside ? [] : [{ code: 'script-removed' }];
  const type = ours.script.getAttribute('type')?.trim().toLowerCase() ?? '';
  // Tools for consent or speed hold a script back by giving it another type.
  if (type && !/^(module|(text|application)\/(x-)?(java|ecma)script)$/.test(type)) {
    return [{ code: 'script-held-back', type }];
  }
  const address = resolved(ours.src, base);
  if (!address) return [];
  further.push(address.href);
  const blocked = loadFindings(address, 'script-src', inert, page, base);
  if (blocked.length > 0) return blocked;
  // The policy of another site is in headers that cannot be read here.
  const isElsewhere = base !== undefined && address.origin !== base.origin;
  return isElsewhere && page.policy === undefined ? [{ code: 'script-elsewhere', origin: address.origin }] : [];
}

const sourceOf = (script: Element): string =>
  ['src', 'data-src', 'data-rocket-src', 'data-litespeed-src', 'data-cfsrc']
    .map((name) => script.getAttribute(name))
    .find(Boolean) ?? '';

async function dataFindings(
  element: Element,
  inert: Document,
  page: PageSource,
  base: URL | undefined,
  expected: Expected,
  further: string[],
): Promise<Finding[]> {
  const written = documents.map((name) => element.getAttribute(name)).filter((value) => value !== null);
  if (written.some((value) => /[“”″]/.test(value))) return [{ code: 'curly-quotes' }];
  const addresses = written.flatMap((value) => value.split(/\s+/)).map((value) => resolved(value, base));
  const known = addresses.filter((address) => address !== undefined);
  further.push(...known.map(({ href }) => href));
  if (written.length > 0) return known.flatMap((address) => loadFindings(address, 'connect-src', inert, page, base));
  const json = [...element.querySelectorAll('script[type="application/json"]')].map(({ textContent }) => textContent);
  if (json.length > 0) {
    return (await Promise.all(json.map((text) => lookAtDocument(text, expected, page.isPublic)))).flat();
  }
  const lists = frameworkFromList(element) as Framework | undefined;
  if (lists && lists.nodes.length > 0) return compareFramework(lists, expected, page.isPublic);
  // "One file" has the data in the script.
  const isOneFile = [...inert.querySelectorAll('script')].some((script) =>
    /(^|\/)competencies(-members-only)?\.js/.test(sourceOf(script)),
  );
  return isOneFile ? [] : [{ code: 'no-data' }];
}

function loadFindings(
  address: URL,
  directive: 'script-src' | 'connect-src' | 'frame-src',
  inert: Document,
  { policy }: PageSource,
  base: URL | undefined,
): Finding[] {
  if (!base) return [];
  if (isMixed(address, base.href)) return [{ code: 'mixed-on-page', address: address.href }];
  const inPage = [...inert.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );
  const policies = [...(policy ? [policy] : []), ...inPage];
  if (policies.every((one) => allows(one, directive, address, base))) return [];
  const codes = {
    'script-src': 'script-not-allowed',
    'connect-src': 'data-not-allowed',
    'frame-src': 'frame-not-allowed',
  } as const;
  return [{ code: codes[directive], origin: address.origin }];
}

function lookAtFrame(frame: Element, inert: Document, page: PageSource): Findings {
  const base = baseOf(inert, page);
  const address = resolved(frame.getAttribute('src') ?? '', base);
  const query = address?.searchParams;
  const data = documents.map((name) => query?.get(name)).filter((value) => value);
  const further = address ? [address.href, ...data.flatMap((value) => resolved(value!, address)?.href ?? [])] : [];
  return {
    findings: [{ code: 'frame' }, ...(address ? loadFindings(address, 'frame-src', inert, page, base) : [])],
    further,
  };
}

/** The element is not on the page: what is left of the snippet tells why. */
function whyNoElement(inert: Document, { address = '' }: PageSource, { everyone }: Expected): Finding {
  const text = inert.body.textContent;
  if (/<\/?imh-(competencies|self-check|trainings)/.test(text)) return { code: 'shown-as-text' };
  const lists = inert.querySelector('[data-framework], li[data-kind], [data-rights][data-display]');
  const titles =
    everyone?.nodes
      .slice(0, 5)
      .map(({ label }) => (typeof label === 'string' ? label : (Object.values(label)[0] ?? ''))) ?? [];
  const hasTitles = titles.length > 1 && titles.every((title) => title !== '' && text.includes(title));
  if (lists || hasTitles) return { code: 'element-removed' };
  return isSignIn(inert, address) ? { code: 'sign-in' } : { code: 'not-on-page' };
}
