import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publish, wordpressPlugin } from '@imh/publish';
import type { Page } from 'playwright-core';
import { eventually } from '../../support/eventually.js';
import type { Visit } from './admin.js';
import { builtFor, forMembers, marked, open } from './publications.js';
import type { WordPressSite } from './site.js';
import { leftBehind, type WhatIsThere, whatIsThere } from './what-is-there.js';

export interface Scene {
  readonly root: string;
  readonly site: WordPressSite;
  readonly visit: Visit;
  /** Before anything was installed. */
  readonly before: WhatIsThere;
  /** Saves a screenshot, if the command was asked for them. */
  readonly picture: (page: Page, name: string) => Promise<unknown>;
}

/** Lines to print below the name of the proof. */
type Observed = readonly string[];

/** In this order: each continues where the one before has ended. */
export const proofs: Readonly<Record<string, (scene: Scene) => Promise<Observed | undefined>>> = {
  async 'the plugin is installed through the admin page, smaller than the 2 MB that PHP accepts by default'({
    root,
    visit,
  }) {
    const [plugin] = wordpressPlugin(open, builtFor('wordpress', root)).files;
    const content = plugin!.content as Uint8Array;
    await visit.signIn('administrator');
    await visit.uploadPlugin(plugin!.name, content);
    return [`${plugin!.name}: ${content.length} bytes`];
  },

  async 'PHP finds no fault in any file of the plugin'({ site }) {
    return lint(site, 'imh-competencies');
  },

  async 'an Author’s shortcodes show the framework, the self-check and the trainings to visitors'({
    site,
    visit,
    picture,
  }) {
    await visit.signIn('author');
    const shortcodes = '[imh_competencies self_check="true"]\n\n[imh_self_check]\n\n[imh_trainings]';
    const { link } = await visit.publish('Shortcodes', shortcodes);
    await visit.signOut();
    const page = await visit.open(link);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload();
    await showsElement(page, 'imh-competencies', '125 competencies');
    await showsElement(page, 'imh-self-check', 'Self-check');
    await showsElement(page, 'imh-trainings', 'Watching babies');
    await picture(page, 'shortcodes');
    const scripts = requests.filter((url) => /\/script\/imh-competencies\.js/.test(url));
    expectEqual(scripts.length, 1, 'requests of the script');
    expectMatch(scripts[0]!, /\?ver=[0-9a-f]{8}$/, 'the address of the script');
    const other = requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'));
    await page.close();
    return [`requests to other servers: ${other.join(', ') || 'none'}`];
  },

  async 'an attribute that is not allowed, or has another value than it may have, never reaches the page'({ visit }) {
    await visit.signIn('author');
    const hostile =
      '[imh_competencies onmouseover="alert(1)" src="https://evil.example/x.json" layout="wide" lang="en" category=\'"><img src=x onerror=alert(1)>\']';
    const { link } = await visit.publish('Attributes', hostile);
    await visit.signOut();
    const html = await (await fetch(link)).text();
    const tag = /<imh-competencies[^>]*>/.exec(html)?.[0] ?? '';
    expectMatch(tag, /lang="en"/, 'an allowed attribute');
    if (/onmouseover|evil|layout|<img/.test(tag)) throw new Error(`The page contains ${tag}`);
    return [tag];
  },

  async 'the block is found in the editor, has fields, and shows what they say'({ visit, picture }) {
    await visit.signIn('author');
    const page = await visit.open('/wp-admin/post-new.php');
    await page.waitForFunction('window.wp?.blocks?.getBlockType("imh-competencies/element")');
    await page.evaluate(`(async () => {
      wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
      wp.data.dispatch('core/editor').editPost({ title: 'Block' });
      wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('imh-competencies/element'));
    })()`);
    const canvas = page.frames().find((frame) => frame.name() === 'editor-canvas') ?? page.mainFrame();
    await canvas.getByLabel('What to show').selectOption({ label: 'The competency framework' });
    await canvas.getByLabel('Add a tab with the self-check').check({ force: true });
    await picture(page, 'editor');
    await page.evaluate(`(async () => {
      wp.data.dispatch('core/editor').editPost({ status: 'publish' });
      await wp.data.dispatch('core/editor').savePost();
    })()`);
    const link = await page.evaluate<string>(`wp.data.select('core/editor').getPermalink()`);
    await page.close();
    await visit.signOut();
    const shown = await visit.open(link);
    await showsElement(shown, 'imh-competencies', '125 competencies');
    await shown.locator('imh-competencies').getByRole('tab', { name: 'Self-check' }).waitFor();
    await shown.close();
    return undefined;
  },

  async 'a page without them loads nothing of the plugin'({ visit }) {
    await visit.signIn('author');
    const { link } = await visit.publish('Plain', '<p>Nothing here.</p>');
    await visit.signOut();
    const html = await (await fetch(link)).text();
    if (html.includes('imh-')) throw new Error('The page contains something of the plugin');
    return undefined;
  },

  async 'the outline can be read without JavaScript, in Spanish on a Spanish site'({ site, visit }) {
    await visit.signIn('author');
    const { link } = await visit.publish('Spanish', '[imh_competencies]\n\n[imh_self_check]');
    site.php(`update_option('WPLANG', 'es_MX');`);
    const html = await (await fetch(link)).text();
    site.php(`update_option('WPLANG', '');`);
    if (!html.includes('Cómo crecen los bebés')) throw new Error('The Spanish outline is not on the page');
    if (!html.includes('Esta parte de la página necesita JavaScript.'))
      throw new Error('The plugin’s own words are not in Spanish');
    return undefined;
  },

  async 'the inline snippet in a Custom HTML block works for an Administrator and an Editor'({ root, site, visit }) {
    // As somebody does who can upload files to the site.
    cpSync(join(root, 'widget/dist'), join(site.folder, 'competencies'), { recursive: true });
    const snippet = inlineSnippet(root);
    for (const role of ['administrator', 'editor'] as const) {
      await visit.signIn(role);
      const { link, kept } = await visit.publish(`Inline of ${role}`, customHtml(snippet));
      expectEqual(kept, customHtml(snippet), `what WordPress keeps for an ${role}`);
      await visit.signOut();
      const page = await visit.open(link);
      await showsElement(page, 'imh-competencies', '125 competencies');
      await page.close();
    }
    return undefined;
  },

  async 'the snippet shows the same in the classic editor, which puts paragraphs into it, and hides nothing after it'({
    root,
    visit,
  }) {
    await visit.signIn('administrator');
    const shown: string[] = [];
    const snippet = inlineSnippet(root);
    const cases = { first: snippet, 'after words': `Words before.\n${snippet.replace(/<link[^>]*>\n/g, '')}` };
    for (const [name, before] of Object.entries(cases)) {
      const { link } = await visit.publish(`Classic, ${name}`, `${before}\n\nWords after.`);
      const page = await visit.open(link);
      await showsElement(page, 'imh-competencies', '125 competencies');
      await page.getByText('Words after.').waitFor();
      shown.push(await page.locator('imh-competencies').evaluate((element) => element.shadowRoot!.textContent));
      await page.close();
    }
    const { link } = await visit.publish('Custom HTML', customHtml(snippet));
    const page = await visit.open(link);
    await showsElement(page, 'imh-competencies', '125 competencies');
    const plain = await page.locator('imh-competencies').evaluate((element) => element.shadowRoot!.textContent);
    await page.close();
    for (const words of shown) expectEqual(words, plain, 'what the element shows');
    return undefined;
  },

  async 'the same snippet of an Author loses script and element, and can still be read'({ root, visit }) {
    await visit.signIn('author');
    const { link, kept } = await visit.publish('Inline of author', customHtml(inlineSnippet(root)));
    if (/<script|<imh-/.test(kept)) throw new Error('The script or the element was kept');
    await visit.signOut();
    const page = await visit.open(link);
    await page.getByText('How babies and relationships grow').first().waitFor();
    await page.close();
    return [
      `kept: ${['data-framework', 'data-id', 'data-kind', '<dl'].filter((part) => kept.includes(part)).join(', ')}`,
    ];
  },

  async 'the media library refuses .json and accepts .csv'({ visit }) {
    const observed: string[] = [];
    for (const role of ['administrator', 'author'] as const) {
      await visit.signIn(role);
      const json = await visit.uploadMedia('framework.json', '{"format": "imh-framework"}');
      const csv = await visit.uploadMedia('framework.csv', 'imh-framework,1\nid,label\na,Soil\n');
      if (json === undefined) throw new Error(`.json was accepted from an ${role}`);
      if (csv !== undefined) throw new Error(`.csv was refused from an ${role}: ${csv}`);
      observed.push(`${role}: .json: “${json}”; .csv: accepted`);
    }
    return observed;
  },

  async 'a plugin without a framework tells authors what to do, and visitors nothing'({ root, visit }) {
    const { framework: _, ...others } = open;
    const [plugin] = wordpressPlugin({ ...others, show: 'trainings' }, builtFor('wordpress', root)).files;
    await visit.signIn('administrator');
    await visit.uploadPlugin(plugin!.name, plugin!.content as Uint8Array);
    await visit.signIn('author');
    const { link } = await visit.publish('Trainings', '[imh_trainings]\n\n[imh_self_check]');
    const page = await visit.open(link);
    await showsElement(page, 'imh-trainings', 'Watching babies');
    await page.getByText('the plugin contains no framework').waitFor();
    await page.close();
    await visit.signOut();
    const html = await (await fetch(link)).text();
    if (html.includes('contains no framework')) throw new Error('Visitors see the message for authors');
    return undefined;
  },

  async 'another framework replaces the first, and nothing old is shown'({ root, visit }) {
    const [plugin, members] = wordpressPlugin(forMembers, builtFor('wordpress', root)).files;
    await visit.signIn('administrator');
    await visit.uploadPlugin(plugin!.name, plugin!.content as Uint8Array);
    await visit.uploadPlugin(members!.name, members!.content as Uint8Array);
    return undefined;
  },

  async 'PHP finds no fault in any file of the plugin with text for members'({ site }) {
    return [...lint(site, 'imh-competencies'), ...lint(site, 'imh-competencies-members')];
  },

  async 'text for members is refused to visitors, in every way they could ask for it'({ site, visit }) {
    await visit.signIn('author');
    const { link } = await visit.publish('Members', '[imh_competencies]');
    await visit.signOut();
    const folder = `${site.origin}/wp-content/plugins/imh-competencies-members`;
    const ajax = `${site.origin}/wp-admin/admin-ajax.php?action=imh_competencies`;
    const answers: string[] = [];
    for (const address of [
      link,
      `${ajax}_members`,
      `${ajax}_framework`,
      `${folder}/text.php`,
      `${folder}/imh-competencies-members.php`,
      `${site.origin}/wp-content/plugins/imh-competencies/data/framework.json`,
    ]) {
      const answer = await fetch(address);
      const text = await answer.text();
      if (text.includes(marked)) throw new Error(`${address} contains a statement`);
      answers.push(`${answer.status} ${address.replace(site.origin, '')}: ${text.length} characters`);
    }
    const page = await visit.open(link);
    await showsElement(page, 'imh-competencies', '125 competencies');
    const signIn = page
      .locator('imh-competencies')
      .getByRole('link', { name: /sign in/i })
      .first();
    expectMatch((await signIn.getAttribute('href')) ?? '', /wp-login\.php\?redirect_to=/, 'the link to sign in');
    await page.close();
    return answers;
  },

  async 'text for members is shown to a Subscriber who is signed in, and to nobody after signing out'({ site, visit }) {
    await visit.signIn('subscriber');
    const found = site.php(`echo get_permalink(get_page_by_title('Members', OBJECT, 'post'));`);
    const page = await visit.open(found);
    await showsElement(page, 'imh-competencies', '125 competencies');
    await eventually('a statement to be on the page', () =>
      page
        .locator('imh-competencies')
        .evaluate((element, words) => element.shadowRoot!.textContent.includes(words), marked),
    );
    await visit.signOut();
    await page.reload();
    await showsElement(page, 'imh-competencies', '125 competencies');
    const answer = await page.evaluate(
      async () => (await fetch('/wp-admin/admin-ajax.php?action=imh_competencies_members')).status,
    );
    expectEqual(answer, 401, 'the answer after signing out');
    await page.close();
    return undefined;
  },

  async 'a warning is on the list of plugins if anyone can register'({ site, visit }) {
    await visit.signIn('administrator');
    const noticeIn = async () => {
      const page = await visit.open('/wp-admin/plugins.php');
      const count = await page.getByText('Anyone can register on this site').count();
      await page.close();
      return count;
    };
    expectEqual(await noticeIn(), 0, 'warnings');
    site.php(`update_option('users_can_register', 1);`);
    expectEqual(await noticeIn(), 1, 'warnings');
    site.php(`update_option('users_can_register', 0);`);
    return undefined;
  },

  async 'deactivation and deletion leave nothing behind: no table, option, metadata, task or file'({
    site,
    visit,
    before,
  }) {
    await visit.signIn('administrator');
    await visit.removePlugin('imh-competencies-members');
    await visit.removePlugin('imh-competencies');
    const left = leftBehind(before, whatIsThere(site));
    if (left.length > 0) throw new Error(`Left behind: ${left.join(', ')}`);
    return undefined;
  },

  async 'PHP has reported no fault of the plugin while it was used'({ site }) {
    const ours = site.complaints().filter((line) => /imh[-_]competencies/.test(line));
    if (ours.length > 0) throw new Error(ours.join('; '));
    return [`lines of WordPress itself: ${site.complaints().length}`];
  },
};

function lint({ folder }: WordPressSite, slug: string): string[] {
  const plugin = join(folder, 'wp-content/plugins', slug);
  const files = readdirSync(plugin, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.php'));
  for (const file of files) {
    const { status, stdout, stderr } = spawnSync('php', ['-l', join(plugin, file)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${file}: ${stdout}${stderr}`);
  }
  if (files.length === 0) throw new Error(`No PHP in ${plugin}`);
  return [`${slug}: ${files.join(', ')}`];
}

const inlineSnippet = (root: string): string => publish('inline', open, builtFor('inline', root)).snippet.trim();
const customHtml = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** Waits until an element shows what only its shadow root contains. */
async function showsElement(page: Page, tag: string, words: string): Promise<void> {
  await eventually(`<${tag}> to show “${words}”`, () =>
    page
      .locator(tag)
      .first()
      .evaluate((element, words) => element.shadowRoot?.textContent.includes(words), words),
  );
}

function expectEqual(actual: unknown, expected: unknown, what: string): void {
  if (actual !== expected) throw new Error(`${what}: ${String(actual)}, not ${String(expected)}`);
}

function expectMatch(actual: string, expected: RegExp, what: string): void {
  if (!expected.test(actual)) throw new Error(`${what}: ${actual} does not match ${expected}`);
}
