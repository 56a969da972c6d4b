import { permissions } from './extension-page.js';
import { type HandOverChoice, nothingIncluded } from '@imh/core';
import type { Statement } from '@imh/formats/xapi';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineDeleteEverything } from '../../extension/features/delete-everything/define.js';
import { defineLogExport } from '../../extension/features/export/define.js';
import { exporters } from '../../extension/features/export/exporters.js';
import { logContext } from '../../extension/features/export/log-context.js';
import { defineLrsSender } from '../../extension/features/lrs/define.js';
import { lateStrings } from '../../extension/strings/late.js';
import { allByRole, byRole, focusedName, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, enter, mount, openStore, saveEntry, until } from './mounted.js';

defineDeleteEverything();
defineLrsSender();
defineLogExport();

const sent = async (name: string) => (await (await fetch(`/record-store/${name}/all`)).json()) as Statement[];
const answerNext = (name: string, ...answers: readonly object[]) =>
  fetch(`/record-store/${name}/answers`, { method: 'POST', body: JSON.stringify(answers) });

const webinar = {
  title: 'Puddles and Patience',
  type: 'webinar-live',
  dateCompleted: '2026-03-03',
  minutes: 75,
  note: 'MARKED note',
} as const;

let stores = 0;

/** A log with three entries, one of them planned, and a record store of its own. */
async function sender(
  options: { language?: 'en' | 'es'; choice?: Partial<HandOverChoice>; fill?: (store: EvidenceStore) => unknown } = {},
) {
  const { language = 'en', choice = {} } = options;
  const store = await openStore();
  if (options.fill) await options.fill(store);
  else {
    await saveEntry(store, webinar);
    await saveEntry(store, { title: 'Reading', type: 'article', dateCompleted: '2026-04' });
    await saveEntry(store, { title: 'Later', status: 'planned' });
  }
  stores += 1;
  const name = `store-${stores}`;
  const element = await mount('lrs-sender', {
    app: appOf(store, language),
    choice: { include: nothingIncluded, ...choice },
  });
  await until(() => byRole(element, 'button', /^(Send|Enviar) /));
  const field = (id: string) => element.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
  const fill = (secret = 'secret', address = `${location.origin}/record-store/${name}/xAPI/statements`) => {
    enter(field('address'), address);
    enter(field('key'), 'key');
    enter(field('secret'), secret);
  };
  const text = () => visibleText(element);
  const press = (label: string | RegExp) => byRole(element, 'button', label).click();
  return { store, element, name, field, fill, text, press };
}

const site = `http://localhost/*`;

describe('<lrs-sender>', () => {
  afterEach(() => {
    cleanUp();
    permissions.log.length = 0;
    permissions.held.clear();
    permissions.isAllowed = true;
  });

  it('shows what will be sent before anything is asked or sent, and is accessible', async () => {
    const { element, text, name } = await sender({ choice: { subject: { name: 'Ana Vega' } } });
    expect(text()).to.contain('2 statements about 2 entries');
    expect(text()).to.match(/(attended “Puddles and Patience” · March 3, 2026 · 1.25 h|read “Reading” · April 2026)/);
    expect(text()).to.contain('Your name, “Ana Vega”, is in every statement.');
    expect(text()).to.contain('Notes, quotes and certificates are not sent.');
    expect(allByRole(element, 'textbox').map(nameOf)).to.deep.equal(['Address', 'Key']);
    byRole(element, 'summary', 'Its full text, as it is sent').click();
    await until(() => expect(text()).to.contain('"objectType": "Agent"'));
    expect([permissions.log, await sent(name)]).to.deep.equal([[], []]);
    await expect(element).to.be.accessible();
  });

  it('explains what is wrong with a field, beside it, and asks the browser for nothing', async () => {
    const { element, press, fill, field, text } = await sender();
    for (const [address, sentence] of [
      ['', 'Enter an address such as'],
      ['javascript:alert(1)', 'Enter an address such as'],
      ['http://lrs.example/xapi', 'must begin with https://'],
    ] as const) {
      fill('secret', address);
      press('Test the connection');
      await until(() => expect(text()).to.contain(sentence));
      expect(focusedName()).to.equal('Address');
      expect(field('address').getAttribute('aria-invalid')).to.equal('true');
    }
    await expect(element).to.be.accessible();
    fill('');
    press(/^Send 2/);
    await until(() => expect(text()).to.contain('Enter the secret.'));
    expect(permissions.log).to.deep.equal([]);
  });

  it('asks for the permission of one site when it is needed, and tests the connection without storing anything', async () => {
    const { element, press, fill, text, name } = await sender();
    fill();
    press('Test the connection');
    await until(() => expect(text()).to.contain('answers and accepts your key. It supports xAPI 1.0.3'));
    expect(permissions.log).to.deep.equal([`request ${site}`]);
    expect(await sent(name)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('sends nothing without the permission, and can be asked again', async () => {
    permissions.isAllowed = false;
    const { store, press, fill, text, name } = await sender();
    fill();
    press(/^Send 2/);
    await until(() => expect(text()).to.contain('Without the browser’s permission for localhost'));
    expect(await sent(name)).to.deep.equal([]);
    expect(await store.setting('record-store')).to.equal(undefined);
    permissions.isAllowed = true;
    press(/^Send 2/);
    await until(() => expect(text()).to.contain('2 statements are in the record store'));
  });

  it('sends what was chosen, twice without doubles, and says where it is', async () => {
    const { element, press, fill, text, name } = await sender();
    fill();
    press(/^Send 2/);
    await until(() => expect(text()).to.contain(`2 statements are in the record store of ${location.host}.`));
    const first = await sent(name);
    expect(first.map(({ verb }) => verb.display['en'])).to.have.members(['attended', 'read']);
    expect(JSON.stringify(first)).not.to.contain('MARKED');
    await expect(element).to.be.accessible();
    press(/^Send 2/);
    await until(() => expect(text()).to.contain('2 statements are in the record store'));
    expect(await sent(name)).to.deep.equal(first);
  });

  it('sends notes and self-checks only if they are chosen', async () => {
    const id = crypto.randomUUID();
    const fill = async (store: EvidenceStore) => {
      await saveEntry(store, webinar);
      const content = {
        format: 'imh-self-check',
        formatVersion: 1,
        id,
        framework: { id: 'urn:x-imh:framework:wi-aimh' },
        takenAt: '2026-02-01T10:00:00Z',
        answers: [{ node: 'reflecting', sources: ['work'], note: 'MARKED answer' }],
      };
      await store.save({ kind: 'self-check', id, parents: [], content });
    };
    const include = { ...nothingIncluded, notes: true, selfChecks: new Set([id]) };
    const { press, fill: fillIn, text, name } = await sender({ fill, choice: { include } });
    expect(text()).to.contain('1 statement about self-checks.').and.to.contain('Your notes are in the statements.');
    fillIn();
    press(/^Send 2/);
    await until(() => expect(text()).to.contain('2 statements are in the record store'));
    const all = JSON.stringify(await sent(name));
    expect(all).to.contain('MARKED note').and.to.contain('MARKED answer').and.to.contain('verbs/asserted');
  });

  it('names what the record store refuses, with its reason, and stores the rest', async () => {
    const fill = async (store: EvidenceStore) => {
      await saveEntry(store, webinar);
      const competencies = [{ framework: 'web+garden:1', node: 'soil' }];
      await saveEntry(store, { title: 'The <b>culprit</b>', dateCompleted: '2026-04-05', competencies });
    };
    const { element, press, fill: fillIn, text, name } = await sender({ fill });
    expect(text()).to.contain('1 competency has only an identifier');
    fillIn();
    press(/^Send 2/);
    await until(() => expect(text()).to.contain('1 statement was not accepted:'));
    expect(text()).to.contain(
      '“The <b>culprit</b>” · April 5, 2026 · 1 competency: The record store reports: “Problem in',
    );
    expect(text()).to.contain('1 statement is in the record store').and.to.contain('nothing is stored twice');
    expect((await sent(name)).length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('has a sentence for every reason to stop', async () => {
    const { press, fill, text, name, element } = await sender();
    fill('wrong');
    press(/^Send 2/);
    await until(() => expect(text()).to.contain('does not know this key or this secret (401)'));
    expect(byRole(element, 'alert')).to.not.equal(undefined);
    fill();
    for (const [answer, sentence] of [
      [
        { status: 403, body: '{"message":"Read only"}' },
        'does not let it store statements (403). The record store reports: “Read only”',
      ],
      [{ status: 405 }, 'There is no record store at this address'],
      [{ status: 429 }, 'too many requests (429)'],
      [{ status: 503 }, 'a problem of its own (503)'],
      [{ status: 200, body: '<!doctype html>Sign in' }, 'There is no record store at this address'],
      [{ status: 302, headers: { Location: '/' } }, 'leads to another address'],
    ] as const) {
      await answerNext(name, answer);
      press(/^Send 2/);
      await until(() => expect(text()).to.contain(sentence));
    }
    await answerNext(name, { status: 409 }, { status: 409 }, { status: 409 });
    press(/^Send 2/);
    await until(() => expect(text()).to.contain('2 statements are there already in another form'));
    fill('secret', 'http://localhost:1/xapi');
    press(/^Send 2/);
    await until(() => expect(text()).to.contain('There was no answer.'));
  });

  it('keeps address and key on this computer and in no export, until they are forgotten with the permission', async () => {
    const first = await sender();
    first.fill('a secret that is marked');
    first.press('Test the connection');
    await until(() => expect(first.text()).to.contain('(401)'));
    const { store } = first;
    const again = await mount('lrs-sender', { app: appOf(store), choice: { include: nothingIncluded } });
    const value = (id: string) => again.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!.value;
    await until(() => expect(value('secret')).to.equal('a secret that is marked'));
    expect(value('address')).to.equal(`${location.origin}/record-store/${first.name}/xAPI/`);

    let exported = await (await store.backupFile()).text();
    for await (const { name, input } of store.zipFiles({ readme: 'Readme' })) {
      exported += name;
      if (typeof input === 'string' || input instanceof Blob) exported += await new Response(input).text();
      else for await (const part of input) exported += part;
    }
    const choice: HandOverChoice = { include: { ...nothingIncluded, notes: true, work: true } };
    const words = { withheld: (await lateStrings('handOver', 'en')).withheldInFile };
    for await (const part of store.handOver(choice, { words })) exported += part;
    expect(exported).to.contain('Puddles and Patience');
    expect(exported).to.not.contain('a secret that is marked');
    expect(exported).to.not.contain('record-store');

    byRole(again, 'button', 'Forget this record store').click();
    await until(() => expect(visibleText(again)).to.contain('the permission for localhost'));
    expect(permissions.log.at(-1)).to.equal(`remove ${site}`);
    expect([...permissions.held]).to.deep.equal([]);
    expect(await store.setting('record-store')).to.equal(undefined);
    expect([value('address'), value('key'), value('secret')]).to.deep.equal(['', '', '']);
    expect(focusedName()).to.equal('Address');
  });

  it('can be canceled while it sends; what was stored stays', async () => {
    const fill = async (store: EvidenceStore) => {
      for (let at = 0; at < 120; at += 1) await saveEntry(store, { ...webinar, title: `Webinar ${at}` });
    };
    const { element, press, fill: fillIn, text, name } = await sender({ fill });
    fillIn();
    await fetch(`/record-store/${name}/hold`);
    press(/^Send 120/);
    (await until(() => byRole(element, 'button', 'Cancel'))).click();
    await fetch(`/record-store/${name}/release`);
    await until(() => expect(text()).to.contain('Sending was canceled.'));
    expect((await sent(name)).length).to.be.lessThan(120);
    press(/^Send 120/);
    await until(() => expect(text()).to.contain('120 statements are in the record store'));
    expect((await sent(name)).length).to.equal(120);
  });

  it('works in Spanish, and reports that nothing is chosen', async () => {
    const { element, press, fill, text } = await sender({ language: 'es' });
    expect(text()).to.contain('2 declaraciones sobre 2 entradas');
    fill();
    press(/^Enviar 2/);
    await until(() => expect(text()).to.contain('2 declaraciones están en el almacén'));
    await expect(element).to.be.accessible();
    element.choice = { include: nothingIncluded, entries: new Set() };
    await until(() => expect(text()).to.contain('No hay nada que enviar'));
    expect(allByRole(element, 'button', /^Enviar/)).to.deep.equal([]);
  });

  it('fits a width of 320 pixels', async () => {
    const { element, press, fill, text } = await sender();
    element.style.cssText = 'display:block;inline-size:320px';
    fill();
    press('Test the connection');
    await until(() => expect(text()).to.contain('answers and accepts'));
    byRole(element, 'summary').click();
    await element.updateComplete;
    const section = element.shadowRoot!.querySelector('section')!;
    expect(section.scrollWidth).to.be.lessThanOrEqual(320);
  });

  it('is what a hand-over shows in place of a file, with the same choice and name', async () => {
    const store = await openStore();
    await saveEntry(store, webinar);
    const words = await lateStrings('handOver', 'en');
    const element = await mount('hand-over', { app: appOf(store), words });
    (await until(() => byRole(element, 'radio', 'Send to a learning record store'))).click();
    await until(() => byRole(element, 'button', /^Send 1 statement/));
    expect(allByRole(element, 'button', words.save)).to.deep.equal([]);
    const [name] = allByRole(element, 'textbox', words.subject.name);
    enter(name!, 'Ana Vega');
    await until(() => expect(visibleText(element)).to.contain('Your name, “Ana Vega”, is in every statement.'));
    const notes = allByRole(element, 'checkbox', words.parts.notes)[0]!;
    notes.click();
    await until(() => expect(visibleText(element)).to.contain('Your notes are in the statements.'));
    await expect(element).to.be.accessible();
  });

  it('has the same statements in the file that the hand-over writes', async () => {
    const store = await openStore();
    await saveEntry(store, { ...webinar, dateCompleted: '2026-02-01' });
    await saveEntry(store, { title: 'Later', status: 'planned' });
    const exporter = exporters.find(({ id }) => id === 'xapi')!;
    const write = await exporter.load();
    const app = appOf(store);
    const choice: HandOverChoice = { include: { ...nothingIncluded, planned: true, notes: true } };
    const words = { withheld: (await lateStrings('handOver', 'en')).withheldInFile };
    let text = '';
    const parts = write(store, choice, logContext(app, undefined), { words, readme: '', xapiVersion: '2.0' });
    for await (const part of parts) text += part as string;
    const written = JSON.parse(text) as Statement[];
    expect(written.map(({ version, object }) => [version, Object.values(object.definition!.name!)[0]])).to.deep.equal([
      ['2.0.0', webinar.title],
    ]);
    expect(written[0]!.result!.extensions).to.deep.equal({
      'http://id.tincanapi.com/extension/reflection': 'MARKED note',
    });
  });

  it('is forgotten with everything else, and gives the permission back', async () => {
    const { store, fill, press, text } = await sender();
    fill();
    press('Test the connection');
    await until(() => expect(text()).to.contain('answers and accepts'));
    const words = await lateStrings('deleteEverything', 'en');
    const element = await mount('delete-everything', { app: appOf(store) });
    (await until(() => byRole(element, 'button', words.open))).click();
    enter(await until(() => byRole(element, 'textbox', words.typeWord(words.word))), words.word);
    byRole(element, 'button', words.confirm).click();
    await until(() => expect(permissions.log).to.deep.equal([`request ${site}`, `remove ${site}`]));
    expect(await store.setting('record-store')).to.equal(undefined);
  });
});
