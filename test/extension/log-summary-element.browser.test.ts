import type { EvidenceContent } from '@imh/core';
import { wiAimh } from '@imh/frameworks';
import type { EvidenceStore, ItemKind } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineLogSummary } from '../../extension/features/summary/define.js';
import type { InterfaceLanguage } from '../../extension/strings/index.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, enter, mount, openStore, saveEntries, saveEntry, until } from './mounted.js';

defineLogSummary();

const day = '2026-11-30';
const domains = wiAimh.nodes.filter(({ kind }) => kind === 'domain');

const training = (at: number, more: Partial<EvidenceContent> = {}): EvidenceContent => ({
  title: `Training ${at}`,
  type: 'in-service',
  provider: 'WI-AIMH',
  dateCompleted: `2026-0${1 + (at % 9)}-10`,
  minutes: 90,
  competencies: [{ framework: wiAimh.id, version: wiAimh.version, node: domains[at % domains.length]!.id }],
  ...more,
});

async function saveProfile(store: EvidenceStore, kind: ItemKind, content: object): Promise<void> {
  const saved = await store.save({ kind, id: store.newId(), parents: [], content });
  expect(saved.ok).to.equal(true);
}

async function careerStore(): Promise<EvidenceStore> {
  const store = await openStore();
  await saveProfile(store, 'work', { role: 'Home visitor', employer: 'Early Start', dates: { from: '2020-06' } });
  await saveProfile(store, 'education', { degree: 'BA Psychology', institution: 'State College' });
  await saveProfile(store, 'reference', { name: 'Cy Young', relation: 'supervisor' });
  for (const at of [1, 2, 3]) await saveEntry(store, training(at));
  const rsc = { title: 'RSC', type: 'rsc-received', dateCompleted: '2026-05-01', minutes: 120 } as const;
  await saveEntry(store, { ...rsc, rsc: { provider: 'Bo Reed' }, note: 'SECRET' });
  await saveEntry(store, training(4, { dateCompleted: '2027-01-01' }));
  return store;
}

async function mounted(store: EvidenceStore, language: InterfaceLanguage = 'en') {
  const element = await mount('log-summary', { app: appOf(store, language), day });
  await until(() => {
    if (!element.shadowRoot!.querySelector('.rows, .notice')) throw new Error('Nothing is shown yet.');
  });
  return element;
}

const texts: string[] = [];
const clipboard = { isAllowed: true };

describe('<log-summary>', () => {
  before(() => {
    navigator.clipboard.writeText = async (text) => {
      if (!clipboard.isAllowed) throw new DOMException('', 'NotAllowedError');
      texts.push(text);
    };
  });
  beforeEach(() => {
    texts.length = 0;
    clipboard.isAllowed = true;
  });
  afterEach(cleanUp);

  it('lists the sections in the order of the application form, with the hours by domain', async () => {
    const element = await mounted(await careerStore());
    const headings = allByRole(element, 'heading').map((heading) => nameOf(heading).replace(/ \d+ listed$/, ''));
    const sections = ['Work', 'Education', 'Training', 'Reflective supervision/consultation (RSC)', 'References'];
    expect(headings.filter((heading) => sections.includes(heading))).to.deep.equal(sections);
    expect(headings.at(-1)).to.equal('Hours listed');
    const text = visibleText(element);
    expect(text).to.contain('0 of 7 rows copied').and.to.contain('An informal count; your association decides.');
    expect(text).to.contain('1 entry is planned or not finished and not listed here.');
    expect(text).not.to.match(/SECRET|qualif|100 ?%/);
    await expect(element).to.be.accessible();
  });

  it('copies one field as its value, a row as a line for each field, and announces what was copied', async () => {
    const element = await mounted(await careerStore());
    byRole(element, 'button', /^Training 1/).click();
    await element.updateComplete;
    byRole(element, 'button', 'Copy Hours of “Training 1”').click();
    await until(() => expect(texts).to.deep.equal(['1.5']));
    await until(() => expect(nameOf(byRole(element, 'status'))).to.equal('Copied: Hours, “Training 1”.'));
    expect(visibleText(element)).to.contain('1 of 6 fields copied').and.to.contain('0 of 7 rows copied');
    byRole(element, 'button', 'Copy row of “Training 1”').click();
    await until(() => expect(visibleText(element)).to.contain('1 of 7 rows copied'));
    expect(texts[1]!.split('\n').slice(0, 4)).to.deep.equal([
      'Title: Training 1',
      'Date: February 10, 2026',
      'Provider: WI-AIMH',
      'Hours: 1.5',
    ]);
    expect(nameOf(byRole(element, 'status'))).to.equal('Copied: 6 fields of “Training 1”.');
    await expect(element).to.be.accessible();
  });

  it('leads through the rows: the next one opens, and its first field that is left gets the focus', async () => {
    const element = await mounted(await careerStore());
    byRole(element, 'button', 'Copy row of “Home visitor”').click();
    await until(() => expect(visibleText(element)).to.contain('1 of 7 rows copied'));
    byRole(element, 'button', 'Next row to copy').click();
    const focused = () => visibleText(element.shadowRoot!.activeElement as HTMLElement);
    await until(() => expect(focused()).to.contain('Degree or certificate of “BA Psychology”'));
    (element.shadowRoot!.activeElement as HTMLElement).click();
    await until(() => expect(texts.at(-1)).to.equal('BA Psychology'));
    byRole(element, 'button', 'Next row to copy').click();
    await until(() => expect(focused()).to.contain('School or institution'));
  });

  it('remembers what was copied while the page is open, until a value changes', async () => {
    const store = await openStore();
    const saved = await saveEntry(store, training(1));
    const first = await mounted(store);
    byRole(first, 'button', 'Copy row of “Training 1”').click();
    await until(() => expect(visibleText(first)).to.contain('Every row has been copied.'));
    first.remove();
    const second = await mounted(store);
    expect(visibleText(second)).to.contain('Every row has been copied.');
    await store.save({ kind: 'entry', id: saved.id, parents: saved.heads, content: training(1, { minutes: 60 }) });
    await until(() => expect(visibleText(second)).to.contain('5 of 6 fields copied'));
    byRole(second, 'button', 'Start over').click();
    await until(() => expect(visibleText(second)).not.to.contain('fields copied'));
  });

  it('shows only what is left, and finds rows by any of their words', async () => {
    const element = await mounted(await careerStore());
    byRole(element, 'button', 'Copy row of “Training 1”').click();
    await until(() => expect(visibleText(element)).to.contain('1 of 7 rows copied'));
    byRole(element, 'checkbox', 'Show only rows that are not copied yet').click();
    await until(() => expect(visibleText(element)).not.to.contain('Training 1 February'));
    expect(visibleText(element)).to.contain('Training 2');
    enter(byRole(element, 'searchbox', 'Search rows'), 'EARLY start');
    await until(() => expect(visibleText(element)).not.to.contain('Training 2'));
    expect(visibleText(element)).to.contain('Home visitor');
    enter(byRole(element, 'searchbox', 'Search rows'), 'nothing like it');
    await until(() => expect(visibleText(element)).to.contain('No row matches.'));
    await expect(element).to.be.accessible();
  });

  it('selects the text where the browser does not allow copying', async () => {
    clipboard.isAllowed = false;
    const element = await mounted(await careerStore());
    byRole(element, 'button', 'Copy row of “Home visitor”').click();
    await until(() => expect(element.shadowRoot!.activeElement?.localName).to.equal('textarea'));
    const field = byRole(element, 'textbox', 'Text to copy') as HTMLTextAreaElement;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.contain('Position: Home visitor');
    expect(visibleText(element)).to.contain('The browser did not allow copying.');
    await expect(element).to.be.accessible();
  });

  it('is in Spanish, and changes with the language', async () => {
    const store = await careerStore();
    const element = await mounted(store, 'es');
    expect(visibleText(element)).to.contain('0 de 7 filas copiadas').and.to.contain('desde junio de 2020');
    element.app = appOf(store);
    await until(() => expect(visibleText(element)).to.contain('0 of 7 rows copied'));
  });

  it('renders every field of every row for print, at once', async () => {
    const store = await openStore();
    await saveEntries(store, 150, training(1, { title: 'The same training' }));
    const element = await mounted(store);
    expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(100);
    byRole(element, 'button', 'Show 50 more').click();
    await until(() => expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(150));
    dispatchEvent(new Event('beforeprint'));
    expect(element.shadowRoot!.querySelectorAll('li dl')).to.have.length(150);
    dispatchEvent(new Event('afterprint'));
    expect(element.shadowRoot!.querySelectorAll('li dl')).to.have.length(0);
  });

  it('tells an empty log where its parts are entered', async () => {
    const element = await mounted(await openStore());
    expect(visibleText(element)).to.contain('Your log has no finished entries');
    expect(byRole(element, 'link', 'Go to your entries').getAttribute('href')).to.equal('#view=entries');
    await expect(element).to.be.accessible();
  });
});
