import { join } from 'node:path';
import type { Subject } from '../subjects.js';
import { bundlePages, bundleProbe } from './bundle.js';
import { type PageParts, pageHtml } from './page-html.js';
import { startSite } from './site-server.js';
import { readWidget, type WidgetFiles } from './widget-files.js';

/**
 * The strictest documented policy: nothing inline, nothing from other origins, no string that becomes code or markup
 * except the templates of Lit ('allow-duplicates' because a page may have its own copy of Lit).
 */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const policies = {
  none: {},
  enforced: { 'content-security-policy': strict },
  /** Reports violations without blocking anything: peers do not run under a strict policy. */
  'report-only': { 'content-security-policy-report-only': strict },
} as const;

export type Policy = keyof typeof policies;

/** The site that serves all pages of a run. */
export interface Site {
  readonly origin: string;
  readonly widget: WidgetFiles;
  /** The script that watches a page. */
  readonly probe: string;
  /** Uncompressed content of a path. */
  contentOf(path: string): string | Uint8Array | undefined;
  /** @returns the path of the document */
  putDocument(name: string, document: unknown): string;
  putSheet(path: string, css: string): void;
  /** @returns the path of the page */
  putPage(name: string, parts: PageParts, policy?: Policy): string;
  /** @returns the path of the page on which a subject shows a document */
  pageOf(subject: Subject, data: string, policy?: Policy): string;
  close(): Promise<void>;
}

export async function buildSite(root: string, dist = join(root, 'widget/dist')): Promise<Site> {
  const bench = join(root, 'test/bench');
  const widget = await readWidget(dist, join(root, 'widget/docs'));
  const server = await startSite();
  server.put('/blank', '<!doctype html><title>Blank</title>');
  server.put('/favicon.ico', '');
  for (const [path, content] of await bundlePages(join(bench, 'pages'))) server.put(path, content);
  for (const [name, code] of widget.code) server.put(`/competencies/${name}`, code);

  const putPage = (name: string, parts: PageParts, policy: Policy = 'none'): string => {
    const path = `/${policy}/${name.replaceAll(' ', '-')}`;
    if (!server.contentOf(path)) server.put(path, pageHtml(parts), policies[policy]);
    return path;
  };
  return {
    origin: server.origin,
    widget,
    probe: await bundleProbe(join(bench, 'browser/probe.ts')),
    contentOf: (path) => server.contentOf(path),
    putDocument(name, document) {
      const path = `/data/${name}.json`;
      if (!server.contentOf(path)) server.put(path, JSON.stringify(document));
      return path;
    },
    putSheet: (path, css) => server.put(path, css),
    putPage,
    pageOf: (subject, data, policy) =>
      putPage(
        `${subject.shows}-${subject.name}${data}`.replace('.json', ''),
        { head: subject.head, body: subject.body(data) },
        policy,
      ),
    close: () => server.close(),
  };
}
