import { exampleGuide, starter } from '@imh/frameworks';
import type { Framework } from '@imh/core';
import type { Publication } from '@imh/publish';
import type { Work } from '../../widget/builder/work/work.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../support/page-server.js';
import { pastedPage, published, uploaded } from '../support/published-site.js';
import { json, openWidgetSite, strictPolicy, type Visit, type WidgetSite } from '../support/widget-site.js';

// What the builder makes, served as plain files, ends in a working element; and it loads no more than by hand.

const publication: Publication = { framework: starter, show: 'competencies', language: 'en' };
const closed: Framework = { ...starter, rights: { ...starter.rights, display: 'members' } };
const leaf = starter.nodes.find(({ kind }) => kind === 'competency')!;
const [title, statement] = [leaf.label, leaf.text].map((text) => (text as { en: string }).en) as [string, string];

let site: WidgetSite;
const servers: PageServer[] = [];
beforeAll(async () => {
  site = await openWidgetSite({
    '/old.json': json({ ...starter, version: '0.1' }),
  });
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await site?.close();
});

/** A plain static server with the uploaded files and pages. */
async function served(
  routes: Parameters<typeof servePages>[0],
  csp: string | null = null,
  cors = false,
): Promise<string> {
  const server = await servePages(routes, { csp, cors });
  servers.push(server);
  return server.origin;
}

async function ready({ page, complaints }: Visit, tag = 'imh-competencies'): Promise<void> {
  const control = tag === 'imh-competencies' ? 'searchbox' : 'button';
  await page.locator(tag).getByRole(control).first().waitFor();
  expect(complaints).toEqual([]);
}

describe('each way ends in a working element', () => {
  test('inline, on a strict site, and readable without JavaScript', async () => {
    const made = published('inline', publication);
    const origin = await served({ ...uploaded(made), '/': pastedPage(made.snippet), '/favicon.ico': '' }, strictPolicy);
    const visit = await site.visit(`${origin}/`);
    await ready(visit);
    await visit.page.getByRole('searchbox').fill('sleep');
    await visit.page.locator('mark').first().waitFor();
    await visit.context.close();
    const plain = await site.visit(`${origin}/`, { javaScriptEnabled: false });
    expect(await plain.page.locator('li[data-kind=competency]').count()).toBe(125);
    expect(await plain.page.locator('body').innerText()).toContain(statement);
    await plain.context.close();
  });

  test.each(['competencies', 'self-check', 'trainings'] as const)(
    'one file: %s, also under Trusted Types',
    async (show) => {
      const made = published('one-file', { ...publication, trainings: exampleGuide, show });
      const late = `<script src="/late.js" defer></script>`;
      const origin = await served(
        {
          ...uploaded(made),
          '/': pastedPage(made.snippet),
          '/first': pastedPage(made.snippet.replace(' defer', '')),
          '/late': pastedPage(made.snippet.replace(/<imh[\s\S]*/, '') + late),
          '/late.js': {
            type: 'text/javascript',
            body: `document.querySelector('main').append(document.createElement('imh-${show}'))`,
          },
          '/favicon.ico': '',
        },
        strictPolicy,
      );
      for (const path of show === 'competencies' ? ['/', '/first', '/late'] : ['/']) {
        const visit = await site.visit(origin + path);
        await ready(visit, `imh-${show}`);
        const scripts = visit.requests.filter((one) => one.endsWith('.js') && !one.endsWith('/late.js'));
        expect(scripts).toEqual([`${origin}/competencies/competencies.js`]);
        await visit.context.close();
      }
    },
  );

  test('one file gives its documents to the browser extension, where the site allows it', async () => {
    const made = published('one-file', publication);
    const origin = await served({ ...uploaded(made), '/': pastedPage(made.snippet), '/favicon.ico': '' });
    const visit = await site.visit(`${origin}/`);
    await ready(visit);
    const inside = await visit.page.locator('imh-competencies > script').textContent();
    expect(JSON.parse(inside!)).toEqual(starter);
    await visit.context.close();
  });

  test.each(['json', 'csv'] as const)('files on another site, with %s', async (data) => {
    // What the files contain does not depend on where they are.
    const files = uploaded(published('files', { ...publication, places: { data } }), '/c/');
    const elsewhere = await served(files, null, true);
    const { snippet } = published('files', { ...publication, places: { data, folder: `${elsewhere}/c/` } });
    const origin = await served({ '/': pastedPage(snippet), '/favicon.ico': '' });
    const visit = await site.visit(`${origin}/`);
    await ready(visit);
    expect(visit.requests.filter((one) => one.endsWith(`framework.${data}`))).toHaveLength(1);
    await visit.context.close();
  });

  test('inline, with the script on another site that lets nobody read it', async () => {
    const places = { script: 'single' as const };
    const elsewhere = await served(uploaded(published('inline', { ...publication, places }), '/c/'));
    const { snippet } = published('inline', { ...publication, places: { ...places, folder: `${elsewhere}/c/` } });
    const origin = await served({ '/': pastedPage(snippet), '/favicon.ico': '' });
    const visit = await site.visit(`${origin}/`);
    await ready(visit);
    await visit.context.close();
  });

  test('a frame on a site that allows no scripts', async () => {
    const frame = { ...publication, show: 'self-check' as const };
    const elsewhere = await served(uploaded(published('iframe', frame), '/c/'));
    const { snippet } = published('iframe', { ...frame, places: { folder: `${elsewhere}/c/` } });
    const origin = await served({ '/': pastedPage(snippet.replace(/<script.*/s, '')), '/favicon.ico': '' });
    const visit = await site.visit(`${origin}/`);
    await visit.page.frameLocator('iframe').locator('imh-self-check').getByRole('button').first().waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.context.close();
  });

  test('members see the statements on their page, and everyone else the titles', async () => {
    const look = async (way: 'inline' | 'one-file'): Promise<void> => {
      const made = published(way, { ...publication, framework: closed });
      const origin = await served({
        ...uploaded(made),
        '/': pastedPage(made.snippet),
        '/members': pastedPage(made.membersSnippet!),
        '/favicon.ico': '',
      });
      const everyone = await site.visit(`${origin}/`);
      await ready(everyone);
      await everyone.page.getByText('Only titles are shown here.').waitFor();
      const members = await site.visit(`${origin}/members`);
      await ready(members);
      await members.page.getByRole('button', { name: 'Expand all' }).click();
      for (const [{ page }, sees] of [
        [members, true],
        [everyone, false],
      ] as const) {
        const search = page.getByRole('searchbox');
        await search.fill(title);
        await page.getByRole('button', { name: `Copy link ${leaf.code} ${title}` }).waitFor();
        const found = page.locator('imh-competencies').getByText(statement);
        await expect.poll(async () => (await found.count()) > 0).toBe(sees);
      }
      await everyone.context.close();
      await members.context.close();
    };
    await Promise.all([look('inline'), look('one-file')]);
  });
});

describe('an embed made with the builder loads no more than the same embed made by hand', () => {
  /** Paths that a page requests until its element is ready, each as often as it was requested. */
  async function requestsOf(body: string, files: ReturnType<typeof uploaded>, inFrame = false): Promise<string[]> {
    const origin = await served({ ...files, '/': pastedPage(body), '/favicon.ico': '' });
    const visit = await site.visit(`${origin}/`);
    const place = inFrame ? visit.page.frameLocator('iframe') : visit.page;
    await place.locator('imh-competencies').getByRole('searchbox').waitFor();
    await visit.page.waitForLoadState('networkidle');
    const { requests, context } = visit;
    await context.close();
    return requests
      .map((one) => one.replace(origin, '').replace(/\?.*/, ''))
      .filter((one) => one !== '/favicon.ico')
      .sort();
  }

  const element = '<imh-competencies src="/competencies/framework.json"></imh-competencies>';
  const byHand = {
    files: `<script type="module" src="/competencies/imh-competencies.js"></script>${element}`,
    iframe:
      '<iframe title="Ours" src="/competencies/embed.html?src=framework.json"></iframe><script src="/competencies/embed-host.js"></script>',
  };

  test('files', async () => {
    const made = published('files', publication);
    const [own, hand] = await Promise.all(
      [made.snippet, byHand.files].map((snippet) => requestsOf(snippet, uploaded(made))),
    );
    expect(own).toEqual(hand);
    expect(own).toHaveLength(new Set(own).size);
    expect(own).toContain('/competencies/framework.json');
  });

  test('inline', async () => {
    const made = published('inline', publication);
    const lists = made.snippet.slice(made.snippet.indexOf('<imh-competencies'));
    const hand = `<script type="module" src="/competencies/imh-competencies.js"></script>${lists}`;
    const [own, other] = await Promise.all([made.snippet, hand].map((snippet) => requestsOf(snippet, uploaded(made))));
    expect(own).toEqual(other);
  });

  test('a frame', async () => {
    const made = published('iframe', publication);
    const [own, hand] = await Promise.all(
      [made.snippet, byHand.iframe].map((snippet) => requestsOf(snippet, uploaded(made), true)),
    );
    expect(own).toEqual(hand);
  });

  test('one file: a file less', async () => {
    const made = published('one-file', publication);
    expect(await requestsOf(made.snippet, uploaded(made))).toEqual(['/', '/competencies/competencies.js']);
  });
});

describe('the builder', () => {
  /** The built page with a draft that an earlier visit kept. */
  async function opened(hash: string, draft: Work): Promise<Visit> {
    const visit = await site.visit('/dist/builder.html');
    await visit.page.getByRole('heading', { level: 1 }).waitFor();
    await visit.page.evaluate(
      (work) =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('imh-builder');
          request.onsuccess = () => {
            const change = request.result.transaction('drafts', 'readwrite');
            change.objectStore('drafts').put(work, 'draft');
            change.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
      draft,
    );
    await visit.page.goto(`${site.origin}/dist/builder.html${hash}`);
    await visit.page.reload();
    return visit;
  }

  test('publishes what its own page then finds working', async () => {
    const visit = await opened('#publish', { language: 'en', site: 'squarespace', framework: closed });
    const { page, complaints } = visit;
    await page.getByLabel('Address of the folder with the files').fill(`${site.origin.replace('http', 'https')}/dist/`);
    await page.getByLabel('Address of the folder with the files').blur();
    const snippet = await page.getByLabel('Snippet for the page', { exact: true }).inputValue();
    expect(snippet).toContain('<imh-competencies lang="en">');
    expect(snippet).not.toContain(statement);
    expect(await page.getByLabel('Snippet for the page of members').inputValue()).toContain(statement);
    await page.locator('builder-preview').getByRole('searchbox').waitFor();
    await page.getByRole('button', { name: 'Without JavaScript' }).click();
    await page.getByRole('region', { name: 'Without JavaScript' }).getByRole('listitem').first().waitFor();
    expect(await visit.violations()).toEqual([]);

    await page.getByRole('link', { name: 'Is it working?' }).first().click();
    await page.getByText('Paste the source of the page instead').click();
    await page.getByLabel('Source of the page').fill(pastedPage(snippet));
    await page.getByRole('button', { name: 'Look at the source' }).click();
    await page.getByText('is there, as in your draft: 125 entries.').waitFor();
    for (const [address, words] of [
      ['/old.json', 'it is another copy than your draft: version 0.1 instead of 0.3.0'],
      ['/nothing.json', 'There is nothing at this address (error 404).'],
      ['/starter.json', /Everyone can read \d+ statements here/],
    ] as const) {
      await page.getByLabel('Address of the page or file').fill(site.origin + address);
      await page.getByRole('button', { name: 'Look at it' }).click();
      await page.getByText(words).waitFor();
    }
    expect(await visit.violations()).toEqual([]);
    expect(complaints.filter((one) => !/404/.test(one))).toEqual([]);
    await visit.context.close();
  });
});
