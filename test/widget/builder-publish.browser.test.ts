import { expect } from '@open-wc/testing';
import type { Framework } from '@imh/core';
import { exampleGuide, starter } from '@imh/frameworks';
import type { PublishedElement } from '../../widget/builder/publish/published-element.js';
import { define } from '../../widget/builder/publish/define.js';
import '../../widget/src/imh-competencies.js';
import { placeStep, type PlacedStep, readText, removeSteps, until } from './builder-step.js';
import { allByRole, byRole, nameOf } from './by-role.js';
import { expectQuietConsole } from './place.js';
import { savedFiles } from './saved-files.js';

const framework = (display: 'full' | 'members' | 'titles'): Framework => ({
  ...starter,
  rights: { ...starter.rights, display, export: 'titles' },
});
const own = { language: 'en', framework: framework('full') };
const ways = ({ step }: PlacedStep): string[] =>
  [...step.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name=way]')].map(
    (input) => input.labels![0]!.querySelector('strong')!.textContent,
  );

/** The part with downloads and snippets, once the built files have been read. */
async function published({ step }: PlacedStep): Promise<PublishedElement> {
  const find = () => step.shadowRoot!.querySelector<PublishedElement>('builder-published');
  await until(() => find()?.shadowRoot?.querySelector('textarea'), 'the snippet is there');
  return find()!;
}
const snippetIn = (part: Element, id = 'snippet'): string =>
  part.shadowRoot!.querySelector<HTMLTextAreaElement>(`#${id}`)!.value;
const change = (placed: PlacedStep, selector: string, value: string): void => {
  const field = placed.step.shadowRoot!.querySelector<HTMLInputElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
};

describe('<builder-publish>', () => {
  const base = document.createElement('base');
  before(() => {
    define();
    // The built files are beside the builder.
    base.href = '/widget/dist/';
    document.head.append(base);
  });
  after(() => base.remove());
  afterEach(() => {
    removeSteps();
    expectQuietConsole();
  });

  it('asks for content first', async () => {
    const { step } = await placeStep('builder-publish', { language: 'en' });
    expect(readText(step)).to.include('There is nothing to publish yet');
    byRole(step, 'link', 'Go to “Your framework”');
    await expect(step).to.be.accessible();
  });

  it('lists only the ways of the site, the recommended one first', async () => {
    const expected = {
      wordpress: ['WordPress plugin', 'Paste the text', 'Folder of files', 'Frame'],
      wix: ['Frame', 'One file'],
      squarespace: ['Paste the text', 'One file', 'Frame'],
      'wild-apricot': ['One file', 'Paste the text', 'Folder of files', 'Frame'],
      files: ['Folder of files', 'One file', 'Paste the text', 'Frame'],
      unknown: ['Paste the text', 'One file', 'Frame'],
    } as const;
    for (const [site, names] of Object.entries(expected)) {
      const placed = await placeStep('builder-publish', { ...own, site: site as keyof typeof expected });
      expect(ways(placed), site).to.deep.equal(names);
      const first = placed.step.shadowRoot!.querySelector<HTMLInputElement>('input[name=way]')!;
      expect(first.checked, site).to.equal(true);
      expect(first.labels![0]!.textContent, site).to.include('Recommended');
      removeSteps();
    }
  });

  it('gives the snippet and the download of the chosen way, in the words of the site', async () => {
    const placed = await placeStep('builder-publish', { ...own, site: 'wild-apricot' });
    const part = await published(placed);
    expect(snippetIn(part)).to.match(
      /^<script src="\/resources\/competencies\/competencies.js" defer><\/script>\n<imh-competencies/,
    );
    expect(readText(part)).to.include('Open Website › Files');
    const saved = savedFiles();
    byRole(part, 'button', 'Download competencies.js').click();
    saved.stop();
    expect(await saved.files[0]!.text).to.include('imh-competencies.loading');
    await part.updateComplete;
    expect(readText(part)).to.include('competencies.js is in your downloads.');
    await expect(placed.step).to.be.accessible();
  });

  it('packs several files into one, and gives the data alone', async () => {
    const placed = await placeStep('builder-publish', { ...own, site: 'files', trainings: exampleGuide });
    const part = await published(placed);
    const names = allByRole(part, 'button').map(nameOf);
    expect(names).to.include.members([
      'Download competencies.zip',
      'Only the text has changed: download framework.json alone',
      'Only the text has changed: download trainings.json alone',
    ]);
    const saved = savedFiles();
    byRole(part, 'button', /framework.json alone/).click();
    saved.stop();
    expect(JSON.parse(await saved.files[0]!.text)).to.deep.equal(own.framework);
  });

  it('changes the draft with each answer, in words for undo', async () => {
    const placed = await placeStep('builder-publish', { ...own, site: 'files', trainings: exampleGuide });
    const choose = (name: string): void => {
      const radio = [...placed.step.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((input) =>
        input.labels![0]!.textContent.includes(name),
      )!;
      radio.click();
    };
    choose('Trainings');
    choose('Folder of files');
    change(placed, '#folder', 'https://files.example.org/c');
    change(placed, '#language', 'es');
    placed.step.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    expect(placed.labels.slice(0, 1)).to.deep.equal(['Publish: Trainings']);
    expect(placed.step.work.publishing).to.deep.equal({
      show: 'trainings',
      language: 'es',
      places: { folder: 'https://files.example.org/c', data: 'csv' },
    });
    const part = await published(placed);
    await until(
      () =>
        snippetIn(part).includes(
          '<imh-trainings src="https://files.example.org/c/trainings.json" framework="https://files.example.org/c/framework.csv" lang="es">',
        ),
      'the snippet follows',
    );
    expect(readText(part)).to.include('CORS');
  });

  it('needs the whole address where the site cannot hold files, and says what is wrong with it', async () => {
    const placed = await placeStep('builder-publish', { ...own, site: 'wix' });
    const status = (): string => byRole(placed.step, 'status').textContent.trim();
    expect(status()).to.include('Write the address of the folder first');
    for (const [value, words] of [
      ['/competencies/', 'Write the whole address'],
      ['http://files.example.org/', 'has to start with https://'],
      ['my folder', 'not a web address'],
    ] as const) {
      change(placed, '#folder', value);
      await placed.step.updateComplete;
      expect(status()).to.include(words);
      expect(placed.step.shadowRoot!.querySelector('builder-published')).to.equal(null);
    }
    change(placed, '#folder', 'https://files.example.org/c');
    const part = await published(placed);
    expect(snippetIn(part)).to.equal(
      'https://files.example.org/c/embed.html?element=competencies&src=framework.json&lang=en',
    );
    byRole(part, 'button', 'Copy the address');
  });

  it('keeps statements for members out of the public part and out of what visitors see', async () => {
    const placed = await placeStep('builder-publish', {
      language: 'en',
      framework: framework('members'),
      site: 'squarespace',
      publishing: { places: { folder: 'https://files.example.org/c/' } },
    });
    const part = await published(placed);
    const [statement] = starter.nodes
      .filter(({ kind }) => kind === 'competency')
      .map(({ text }) => (text as { en: string }).en);
    expect(snippetIn(part)).not.to.include(statement);
    expect(snippetIn(part, 'members-snippet')).to.include(statement);
    expect(snippetIn(part, 'members-snippet')).to.match(/^<!-- Put this only where visitors must sign in. -->/);
    expect(readText(part)).to.include('Put this only where visitors must sign in.');
    const views = placed.step.shadowRoot!.querySelector('builder-views')!;
    expect(allByRole(views, 'button').map(nameOf)).to.deep.equal(['Visitors', 'Members', 'Without JavaScript']);
    const preview = () => views.shadowRoot!.querySelector<HTMLElement & { framework?: Framework }>('builder-preview')!;
    expect(JSON.stringify(preview().framework)).not.to.include(statement);
    byRole(views, 'button', 'Members').click();
    await until(() => JSON.stringify(preview().framework).includes(statement!), 'members see the statement');
    byRole(views, 'button', 'Without JavaScript').click();
    await until(() => !preview(), 'the lists are shown');
    expect(readText(views)).not.to.include(statement);
    expect(views.shadowRoot!.querySelectorAll('li[data-kind=competency]').length).to.be.greaterThan(50);
  });

  it('explains where members get no statements', async () => {
    const placed = await placeStep('builder-publish', {
      language: 'en',
      framework: framework('members'),
      site: 'wix',
      publishing: { places: { folder: 'https://files.example.org/c/' } },
    });
    const text = readText(await published(placed));
    expect(text).to.include('Wix offers no way for members to see the statements here');
    expect(text).not.to.include('For members only');
    const views = placed.step.shadowRoot!.querySelector('builder-views')!;
    expect(allByRole(views, 'button').map(nameOf)).to.deep.equal(['Visitors', 'Without JavaScript']);
  });

  it('fits a narrow screen, long addresses included', async () => {
    const folder = `https://files.example.org/${'competencies-of-our-association'.repeat(4)}/`;
    for (const site of ['wix', 'files'] as const) {
      const placed = await placeStep('builder-publish', { ...own, site, publishing: { places: { folder } } });
      placed.step.style.inlineSize = '288px';
      await published(placed);
      expect(placed.step.scrollWidth, site).to.be.at.most(288);
      removeSteps();
    }
  });

  it('names what nested lists cannot contain', async () => {
    const placed = await placeStep('builder-publish', { ...own, site: 'files', publishing: { way: 'inline' } });
    const text = readText(await published(placed));
    expect(text).to.include('The snippet has one language; left out: es.');
    expect(text).to.include('Nested lists have no place for some details');
  });

  it('names a built file that is missing, and tries again', async () => {
    base.href = '/answers/';
    const placed = await placeStep('builder-publish', { ...own, site: 'files' });
    await until(() => allByRole(placed.step, 'alert').length > 0, 'the fault is shown');
    expect(readText(placed.step)).to.include('The file sri.json is not beside this page');
    base.href = '/widget/dist/';
    byRole(placed.step, 'button', 'Try again').click();
    await placed.step.updateComplete;
    expect(readText(placed.step)).to.include('Reading the files of the widget');
  });

  it('speaks Spanish', async () => {
    const placed = await placeStep('builder-publish', { ...own, language: 'es', site: 'wordpress' }, 'es');
    const text = readText(await published(placed));
    expect(text).to.include('Código corto para la página');
    expect(text).to.include('Subir plugin');
    expect(ways(placed)[0]).to.equal('Plugin de WordPress');
    await expect(placed.step).to.be.accessible();
  });
});
