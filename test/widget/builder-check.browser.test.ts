import { expect } from '@open-wc/testing';
import { audiencesOf, publish } from '@imh/publish';
import { starter } from '@imh/frameworks';
import { lookAtAnswer } from '../../widget/builder/check/look-at-answer.js';
import { lookAtPage } from '../../widget/builder/check/look-at-page.js';
import { define } from '../../widget/builder/check/define.js';
import { built, garden } from '../publish/publish-fixtures.js';
import { placeStep, readText, removeSteps, until } from './builder-step.js';
import { allByRole, byRole, nameOf } from './by-role.js';
import { expectQuietConsole } from './place.js';

const page = 'https://www.example.org/competencies';
const publication = { framework: garden(), show: 'competencies' as const, language: 'en' };
const nothingMore = { members: undefined, trainings: undefined };
const expected = { ...nothingMore, everyone: garden() };
const inline = publish('inline', publication, built).snippet;

/** Codes of the findings on a page with a body; its source was read without signing in. */
async function codesOf(
  body: string,
  more: { head?: string; policy?: string; address?: string } = {},
): Promise<string[]> {
  const source = `<!doctype html><html lang="en"><head><title>Ours</title>${more.head ?? ''}</head><body>${body}</body></html>`;
  const { findings } = await lookAtPage(
    { source, address: more.address ?? page, policy: more.policy, isPublic: true },
    expected,
  );
  return findings.map(({ code }) => code);
}

describe('a page that was looked at', () => {
  it('works with the snippet of each way', async () => {
    expect(await codesOf(inline)).to.deep.equal(['element', 'current']);
    expect(await codesOf(publish('one-file', publication, built).snippet)).to.deep.equal(['element']);
    expect(await codesOf(publish('files', publication, built).snippet)).to.deep.equal(['element']);
    expect(await codesOf(publish('iframe', publication, built).snippet)).to.deep.equal(['frame']);
  });

  it('names the addresses of its script and data', async () => {
    const { snippet } = publish('files', publication, built);
    const found = await lookAtPage({ source: snippet, address: page, isPublic: true }, expected);
    expect(found.further).to.deep.equal([
      'https://www.example.org/competencies/imh-competencies.js',
      'https://www.example.org/competencies/framework.json',
    ]);
    const frame = await lookAtPage(
      { source: publish('iframe', publication, built).snippet, address: page, isPublic: true },
      expected,
    );
    expect(frame.further[1]).to.equal('https://www.example.org/competencies/framework.json');
  });

  it('tells what an editor has done to the snippet', async () => {
    const lists = inline.replace(/^.*<imh-competencies[^>]*>/s, '').replace('</imh-competencies>', '');
    expect(await codesOf(lists), 'element removed').to.deep.equal(['element-removed']);
    const noData = lists.replace(/ data-[\w-]+(="[^"]*")?/g, '');
    expect(await codesOf(noData), 'element and data removed').to.deep.equal(['element-removed']);
    expect(await codesOf(inline.replace(/<script.*<\/script>/, ''))).to.deep.equal([
      'element',
      'script-removed',
      'current',
    ]);
    expect(await codesOf(inline.replace('type="module"', 'type="text/plain"'))).to.deep.equal([
      'element',
      'script-held-back',
      'current',
    ]);
    expect(await codesOf(inline.replace(/</g, '&lt;'))).to.deep.equal(['shown-as-text']);
    expect(
      await codesOf(
        publish('files', publication, built).snippet.replace('<imh-competencies src="', '<imh-competencies src=”'),
      ),
    ).to.deep.equal(['element', 'curly-quotes']);
    expect(await codesOf('<p>Welcome</p>')).to.deep.equal(['not-on-page']);
    expect(
      await codesOf('<script src="/competencies/imh-competencies.js"></script><imh-competencies></imh-competencies>'),
    ).to.deep.equal(['element', 'no-data']);
  });

  it('finds an old copy in its lists', async () => {
    expect(await codesOf(inline.replace('Turns the heap\n', 'Turns the pile\n'))).to.deep.equal([
      'element',
      'old-copy',
    ]);
  });

  it('finds statements that are not for everyone', async () => {
    const closed = garden({ rights: { display: 'members' } });
    const audiences = audiencesOf({ ...publication, framework: closed }, 'on-a-page')!;
    const draft = { everyone: audiences.everyone, members: audiences.membersPage, trainings: undefined };
    const members = publish('inline', { ...publication, framework: closed }, built).membersSnippet!;
    const found = await lookAtPage({ source: members, address: page, isPublic: true }, draft);
    expect(found.findings.map(({ code }) => code)).to.include('exposed');
    const pasted = await lookAtPage({ source: members, address: page, isPublic: false }, draft);
    expect(pasted.findings.map(({ code }) => code)).to.deep.equal(['element', 'current']);
  });

  it('judges what the page may load', async () => {
    const elsewhere = publish(
      'files',
      { ...publication, places: { folder: 'https://files.example.net/c' } },
      built,
    ).snippet;
    const meta = `<meta http-equiv="content-security-policy" content="script-src 'self'; connect-src 'self'">`;
    expect(await codesOf(elsewhere, { head: meta })).to.deep.equal([
      'element',
      'script-not-allowed',
      'data-not-allowed',
    ]);
    expect(await codesOf(elsewhere, { policy: "default-src 'self' https://files.example.net" })).to.deep.equal([
      'element',
    ]);
    expect(await codesOf(elsewhere)).to.deep.equal(['element', 'script-elsewhere']);
    expect(await codesOf(elsewhere.replaceAll('https:', 'http:'))).to.deep.equal([
      'element',
      'mixed-on-page',
      'mixed-on-page',
    ]);
    const frame = publish(
      'iframe',
      { ...publication, places: { folder: 'https://files.example.net/c' } },
      built,
    ).snippet;
    expect(await codesOf(frame, { policy: "frame-src 'self'" })).to.deep.equal(['frame', 'frame-not-allowed']);
  });

  it('runs nothing of what was pasted', async () => {
    await codesOf('<img src="x" onerror="window.harmed = true"><script>window.harmed = true</script>');
    expect((window as { harmed?: boolean }).harmed).to.equal(undefined);
  });
});

describe('an answer that was looked at', () => {
  const look = async (
    address: string,
    body: string | Uint8Array,
    more: { status?: number; type?: string } = {},
  ): Promise<string[]> => {
    const bytes = new Uint8Array(typeof body === 'string' ? new TextEncoder().encode(body) : body);
    const answer = {
      kind: 'answer',
      status: 200,
      type: 'application/json',
      address,
      policy: undefined,
      bytes,
      ...more,
    } as const;
    return (await lookAtAnswer(address, answer, expected)).findings.map(({ code }) => code);
  };
  const file = 'https://www.example.org/framework.json';

  it('is told by its status', async () => {
    for (const [status, code] of [
      [404, 'not-found'],
      [410, 'not-found'],
      [401, 'not-public'],
      [403, 'not-public'],
      [503, 'server'],
    ] as const) {
      expect(await look(file, '', { status })).to.deep.equal([code]);
    }
  });

  it('is told by its content', async () => {
    expect(await look(file, JSON.stringify(garden()))).to.deep.equal(['reachable', 'current']);
    expect(await look(file, JSON.stringify(garden()), { type: 'text/html' })).to.deep.equal([
      'reachable',
      'data-type',
      'current',
    ]);
    expect(await look(file, JSON.stringify(garden({ version: '2' })))).to.deep.equal(['reachable', 'old-copy']);
    expect(await look(file, '<!doctype html><title>Not here</title>')).to.deep.equal(['html-for-data']);
    expect(await look(file, '<!doctype html><title>Sign in</title>')).to.deep.equal(['sign-in']);
    expect(await look(file, '<html><body><form><input type=password></form>')).to.deep.equal(['sign-in']);
    expect(await look(page, '<!doctype html><title>Mi cuenta</title><h1>Iniciar sesión</h1>')).to.deep.equal([
      'sign-in',
    ]);
    expect(await look(page, `<!doctype html><title>Ours</title>${inline}`)).to.deep.equal([
      'reachable',
      'element',
      'current',
    ]);
    expect(await look(file, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).to.deep.equal(['workbook']);
    expect(await look(file, '%PDF-1.4')).to.deep.equal(['pdf']);
    expect(await look(file, '')).to.deep.equal(['reachable', 'empty']);
  });

  it('is a script that runs, with the documents inside', async () => {
    const address = 'https://www.example.org/competencies.js';
    const [script] = publish('one-file', publication, built).files;
    expect(await look(address, script!.content, { type: 'text/javascript' })).to.deep.equal([
      'widget-script',
      'current',
    ]);
    expect(await look(address, script!.content, { type: 'text/plain' })).to.deep.equal(['script-type', 'current']);
    expect(await look(address, '<!doctype html><title>Gone</title>', { type: 'text/html' })).to.deep.equal([
      'html-for-data',
    ]);
  });
});

describe('<builder-check>', () => {
  before(define);
  afterEach(() => {
    removeSteps();
    expectQuietConsole();
  });

  async function looked(address: string, language = 'en') {
    const { step } = await placeStep('builder-check', { language, framework: starter }, language);
    step.shadowRoot!.querySelector<HTMLInputElement>('#address')!.value = address;
    byRole(step, 'button', /^(Look at it|Comprobar)$/).click();
    await until(() => step.shadowRoot!.querySelector('#result'), 'the result is there');
    return step;
  }
  const answers = `${location.origin}/answers`;

  it('sends nothing before the person asks for it', async () => {
    const before = performance.getEntriesByType('resource').length;
    const { step } = await placeStep('builder-check', { language: 'en', framework: starter });
    step.shadowRoot!.querySelector<HTMLInputElement>('#address')!.value = `${answers}/gone.json`;
    const asked = performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({ name }) => name);
    expect(asked.filter((name) => name.includes('/answers/'))).to.deep.equal([]);
    await expect(step).to.be.accessible();
  });

  it('explains an answer and what to do, and moves the focus there', async () => {
    const step = await looked(`${answers}/gone.json`);
    expect(readText(step)).to.include('There is nothing at this address (error 410).');
    expect(readText(step)).to.include('If you have replaced the file');
    expect((step.shadowRoot!.activeElement as HTMLElement).id).to.equal('result');
    await expect(step).to.be.accessible();
  });

  for (const [name, words] of [
    ['sign-in.json', 'There is a page to sign in'],
    ['forbidden.json', 'refuses visitors who have not signed in (error 403)'],
    ['broken-server.json', 'error 503'],
    ['broken.json', 'The file is damaged'],
    ['newer.json', 'The file has a fault'],
  ] as const) {
    it(`explains ${name}`, async () => expect(readText(await looked(`${answers}/${name}`))).to.include(words));
  }

  it('explains what is not an address, and what nobody answers', async () => {
    expect(readText(await looked('my page'))).to.include('This is not a web address.');
  });

  it('offers to paste the source where the browser may not read the page', async () => {
    // The same server under its other name is another site, and allows nobody to read it.
    const other = location.origin.replace('localhost', '127.0.0.1');
    expect(other).not.to.equal(location.origin);
    const step = await looked(`${other}/answers/gone.json`);
    expect(readText(step)).to.include('your browser does not let this page read it');
    const source = step.shadowRoot!.querySelector<HTMLTextAreaElement>('#source')!;
    expect(source.checkVisibility()).to.equal(true);
    source.value = `<html><body>${publish('inline', { ...publication, framework: starter }, built).snippet}</body></html>`;
    byRole(step, 'button', 'Look at the source').click();
    await until(() => readText(step).includes('as in your draft'), 'the pasted source is read');
    expect(allByRole(step, 'heading').map(nameOf)).to.include('It is working');
  });

  it('speaks Spanish', async () => {
    const step = await looked(`${answers}/gone.json`, 'es');
    expect(readText(step)).to.include('No hay nada en esta dirección (error 410).');
    await expect(step).to.be.accessible();
  });
});
