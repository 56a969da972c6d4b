import { expect } from '@open-wc/testing';
import type { FailedEvent } from '../../widget/src/events.js';
import { allByRole, byRole } from './by-role.js';
import { clearPage, expectQuietConsole, failure, garden, place, releaseLateAnswers, settle } from './place.js';

const held = '<h2>Our domains</h2><p>Written by hand.</p>';

describe('<imh-competencies> without a framework to show', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  const answers: [what: string, src: string, code: string, sentence: RegExp, lang?: string][] = [
    ['a wrong address', '/answers/gone.json', 'status', /no file at this address \(error 410\)/],
    ['a file behind a sign-in', '/answers/forbidden.json', 'status', /not public \(error 403\)/],
    ['a broken server', '/answers/broken-server.json', 'status', /responded with error 503/],
    ['a sign-in page in place of data', '/answers/sign-in.json', 'web-page', /web page was returned.*need to sign in/],
    ['a file that is cut off', '/answers/broken.json', 'not-json', /damaged.*cannot be read as JSON/],
    ['an empty file', '/answers/empty.json', 'empty', /The file is empty/],
    ['some other JSON', '/answers/list.json', 'not-a-document', /not a competency framework/],
    ['another document of ours', '/answers/trainings.json', 'other-format', /“imh-trainings”/],
    ['a file from the future', '/answers/newer.json', 'newer-version', /newer version.*file format 2/],
    ['an address that is none', 'ftp://x', 'address', /not a web address/],
    ['no connection', 'https://127.0.0.1:9/x.json', 'network', /could not be loaded/],
    ['quotes that an editor has curled', '“/answers/gone.json”', 'status', /contains curly quotation marks/],
    ['curled quotes, in Spanish', '”/answers/gone.json”', 'status', /comillas tipográficas/, 'es'],
    ['a wrong address, in Spanish', '/answers/gone.json', 'status', /No hay ningún archivo/, 'es'],
  ];
  for (const [what, src, code, sentence, lang = 'en'] of answers) {
    it(`explains the failure: ${what}`, async () => {
      const failed = new Promise<string>((resolve) =>
        addEventListener('imh-failed', (event) => resolve((event as FailedEvent).code), { once: true }),
      );
      const element = await place(`<imh-competencies lang="${lang}" src="${src}">${held}</imh-competencies>`);
      expect(await failed).to.equal(code);
      const alert = byRole(element, 'alert');
      expect(alert.innerText).to.match(sentence);
      expect(decodeURIComponent(alert.innerText)).to.include(src);
      byRole(element, 'button', lang === 'es' ? 'Intentar de nuevo' : 'Try again');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect((window as { harmed?: boolean }).harmed).to.equal(undefined);
      await expect(element).to.be.accessible();
    });
  }

  it('names the location of a fault by the code of its node', async () => {
    const broken = {
      format: 'imh-framework',
      formatVersion: 1,
      id: 'urn:x:y',
      version: '1',
      title: 'T',
      nodes: [
        { id: 'a', label: 'A' },
        { id: 7, code: '1.2', label: 'B' },
      ],
    };
    const element = await place(
      `<imh-competencies><script type="application/json">${JSON.stringify(broken)}</script></imh-competencies>`,
    );
    expect(byRole(element, 'alert').innerText).to.match(/nodes\[1\]\.id \(1\.2\) has the wrong type/);
  });

  it('sets aside one bad value and shows the rest, with a sentence for the publisher in the console', async () => {
    const partly = {
      ...{ format: 'imh-framework', formatVersion: 1, id: 'urn:x:y', version: '1', title: 'Kitchen skills' },
      publisher: { name: 'A kitchen', url: 'www.example.org' },
      nodes: [
        { id: 'a', label: 'Lights the stove' },
        { id: 'b', code: '1.2', label: 'Bakes', keywords: 7 },
      ],
    };
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (sentence: string) => warnings.push(sentence);
    const element = await place(
      `<imh-competencies><script type="application/json">${JSON.stringify(partly)}</script></imh-competencies>`,
    );
    console.warn = warn;
    expect(element.shadowRoot!.textContent).to.include('Lights the stove').and.to.include('Bakes');
    expect(warnings).to.have.length(2);
    expect(warnings.join(' ')).to.include('publisher.url').and.to.include('nodes[1].keywords (1.2)');
  });

  it('never renders markup of a file, an address or a document', async () => {
    const markup = '<img src=x onerror="window.harmed=true">';
    const nasty = {
      format: 'imh-framework',
      formatVersion: 1,
      id: 'urn:x:y',
      version: markup,
      title: markup,
      rights: { statement: markup },
      nodes: [{ id: markup, label: markup, text: markup, demonstratedBy: [markup], keywords: [markup] }],
    };
    const element = await place('<imh-competencies></imh-competencies>');
    const ready = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
    element.framework = nasty as never;
    await ready;
    await settle();
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(element.shadowRoot!.textContent).to.include(markup);
    expect((window as { harmed?: boolean }).harmed).to.equal(undefined);
  });

  it('explains that no file was given, until content is added', async () => {
    const element = await place('<imh-competencies></imh-competencies>');
    expect(byRole(element, 'alert').innerText).to.include('This element needs a competency framework');
    const ready = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
    element.innerHTML = '<ul><li data-id="a">One</li></ul>';
    await ready;
    expect(allByRole(element, 'alert')).to.have.length(0);
  });

  it('says of a framework without entries that it has none yet', async () => {
    const empty = { format: 'imh-framework', formatVersion: 1, id: 'urn:x:y', version: '1', title: 'T', nodes: [] };
    const element = await place(
      `<imh-competencies><script type="application/json">${JSON.stringify(empty)}</script></imh-competencies>`,
    );
    expect(element.shadowRoot!.textContent).to.include('This framework has no entries yet.');
    await expect(element).to.be.accessible();
  });

  it('tries again when asked to', async () => {
    const element = await place(`<imh-competencies src="/answers/again.json"></imh-competencies>`);
    const again = failure(element);
    byRole(element, 'button', 'Try again').click();
    expect((await again).address).to.equal(`${location.origin}/answers/again.json`);
  });

  it('keeps what it holds in sight while it loads, and says that it loads where it holds nothing', async () => {
    const waiting = place(
      `<imh-competencies src="/answers/late.json?1">${held}</imh-competencies><imh-competencies src="/answers/late.json?2" class="bare"></imh-competencies>`,
    );
    await settle();
    const [full, bare] = [...document.querySelectorAll('imh-competencies')];
    expect(full!.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(full!.shadowRoot!.textContent).not.to.include('Loading');
    expect(bare!.shadowRoot!.textContent).to.include('Loading the competencies…');
    await expect(bare).to.be.accessible();
    const shown = new Promise((resolve) => full!.addEventListener('imh-ready', resolve, { once: true }));
    await releaseLateAnswers();
    await Promise.all([waiting, shown]);
    expect(full!.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('drops an answer that nobody waits for any more', async () => {
    const element = document.createElement('imh-competencies');
    element.setAttribute('src', '/answers/late.json?element');
    document.body.append(element);
    const own = fetch('/answers/late.json?own');
    await settle();
    const ready = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
    element.setAttribute('src', garden);
    await ready;
    await releaseLateAnswers();
    expect(await (await own).json()).to.include({ id: 'urn:example:late' });
    await settle();
    expect(element.framework!.id).to.equal('urn:example:garden');
    expect(element.shadowRoot!.querySelectorAll('.frame')).to.have.length(1);
    element.remove();
  });

  it('says that the other side took too long', async () => {
    const original = AbortSignal.timeout;
    AbortSignal.timeout = () => original.call(AbortSignal, 100);
    const element = await place('<imh-competencies src="/answers/late.json?timeout"></imh-competencies>');
    AbortSignal.timeout = original;
    expect(byRole(element, 'alert').innerText).to.include('took too long');
  });
});
