import { expect } from '@open-wc/testing';
import { allByRole, byRole, isVisible, visibleText } from './by-role.js';
import { clearPage, expectQuietConsole, place, settle } from './place.js';
import { answer, click, field, fillNeeded, hidePage, kitchen, placeForm, until, write } from './reference-form.js';

const name = 'Name of the person you write about';

const link = (fields: Record<string, string>): string =>
  `#imh-reference=${Object.entries(fields)
    .map(([field, value]) => `${field}=${encodeURIComponent(value)}`)
    .join('&')}`;

/** Opens the part for people who ask for a reference. */
async function openMaker(element: Element): Promise<void> {
  await click(byRole(element, 'button', 'Need a reference? Make a link to send'));
  await until(() => byRole(element, 'button', 'Make the link'));
}

describe('a link to <imh-reference>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('fills in name, relation, category and language', async () => {
    location.hash = link({ name: 'Ana Pérez', relation: 'recipient-of-services', category: 'baker', lang: 'es' });
    const element = await placeForm('category="cook"');
    expect(visibleText(element)).to.include('¿Cómo ve usted el trabajo de Ana Pérez?');
    expect(field(element, 'Nombre de la persona sobre quien escribe').value).to.equal('Ana Pérez');
    expect(field(element, 'Soy mamá, papá o persona cuidadora y recibí servicios').checked).to.equal(true);
    expect(field(element, /^¿Qué tipo de trabajo/).value).to.equal('baker');
    // What a link fills in is not an answer yet.
    expect(element.answers).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  for (const [written, isOffered] of [
    ['', false],
    ['ask', true],
    ['ask=""', true],
    ['ask="true"', true],
    ['ask="false"', false],
  ] as const) {
    it(`can be made only if "ask" is on: <imh-reference ${written}>`, async () => {
      const element = await placeForm(written);
      const name = 'Need a reference? Make a link to send';
      expect(allByRole(element, 'button', name)).to.have.length(isOffered ? 1 : 0);
      if (!isOffered) return;
      await openMaker(element);
      await write(element, 'Your name', 'Ana');
      await click(byRole(element, 'button', 'Make the link'));
      const { value } = await until(() => field(element, 'Your link'));
      expect(value.startsWith(location.origin + location.pathname), value).to.equal(true);
    });
  }

  it('fills in the form again when the address of the page changes to another link', async () => {
    const element = await placeForm();
    location.hash = link({ name: 'Ana' });
    await until(() => field(element, name).value === 'Ana');
    location.hash = link({ name: 'Bea', lang: 'es' });
    await until(() => visibleText(element).includes('el trabajo de Bea'));
  });

  it('starts another draft for another person, and both are kept, to choose from', async () => {
    const first = await placeForm();
    await fillNeeded(first, 'Ana');
    await answer(first, '1.1.1 Lights it', 'I do it');
    first.remove();
    location.hash = link({ name: 'Bea' });
    const element = await placeForm();
    expect(field(element, name).value).to.equal('Bea');
    expect(visibleText(element)).to.include('Drafts about other people in this browser:');
    await expect(element).to.be.accessible();
    await click(field(element, 'We work together'));
    await answer(element, '1.1.1 Lights it', 'I teach it');
    await click(byRole(element, 'button', 'Continue with Ana'));
    await until(() => element.answers?.subject.name === 'Ana');
    expect(element.answers!.answers).to.deep.equal([{ node: 'fire.stove.light', level: 2 }]);
    await click(byRole(element, 'button', 'Continue with Bea'));
    await until(() => element.answers?.subject.name === 'Bea');
    expect(element.answers!.answers).to.deep.equal([{ node: 'fire.stove.light', level: 3 }]);

    element.remove();
    const again = await placeForm();
    expect(again.answers!.subject.name, 'by the link').to.equal('Bea');
    again.remove();
    location.hash = '';
    const without = await placeForm();
    expect(without.answers!.subject.name, 'without a link').to.equal('Ana');
    byRole(without, 'button', 'Continue with Bea');
  });

  it('does not mix two raters’ forms about two people that are open at once', async () => {
    location.hash = link({ name: 'Ana' });
    const ana = await placeForm();
    await click(field(ana, 'We work together'));
    location.hash = link({ name: 'Bea' });
    await until(() => field(ana, name).value === 'Bea');
    const bea = await placeForm();
    await click(field(bea, 'I supervise their work'));
    hidePage();
    bea.remove();
    ana.remove();
    location.hash = link({ name: 'Ana' });
    const again = await placeForm();
    expect(again.answers!.rater.relation).to.equal('colleague');
  });

  it('asks before it replaces answers about somebody else if the browser keeps no draft', async () => {
    const element = await placeForm('storage="none"');
    await fillNeeded(element, 'Ana');
    location.hash = link({ name: 'Bea' });
    await until(() => byRole(element, 'button', 'Start over for Bea'));
    expect(visibleText(element)).to.include('You have answers about Ana here. The link you opened is about Bea.');
    await click(byRole(element, 'button', 'Continue with Ana'));
    await until(() => allByRole(element, 'button', 'Continue with Ana').length === 0);
    expect(element.answers!.subject.name).to.equal('Ana');
  });

  it('asks before it replaces answers in the form when the address changes and no draft is kept', async () => {
    const element = await placeForm('storage="none"');
    await fillNeeded(element, 'Ana');
    location.hash = link({ name: 'Bea' });
    await click(await until(() => byRole(element, 'button', 'Start over for Bea')));
    const undo = await until(() => byRole(element, 'button', 'Undo'));
    expect(field(element, name).value).to.equal('Bea');
    await click(undo);
    await until(() => element.answers?.subject.name === 'Ana');
  });

  it('continues a draft about the same person without asking', async () => {
    const first = await placeForm();
    await write(first, name, 'Ana');
    first.remove();
    location.hash = link({ name: 'Ana', relation: 'teacher' });
    const element = await placeForm();
    expect(visibleText(element)).to.include('Welcome back.');
    expect(field(element, 'I am or was their teacher').checked).to.equal(true);
  });

  const markup = '<img src=x onerror="window.harmed=true">';
  const hostile: [what: string, hash: string, name: string][] = [
    ['markup', link({ name: markup, relation: markup, category: markup, lang: markup }), markup],
    ['an unknown relation and an unknown category', link({ name: 'Ana', relation: 'king', category: 'queen' }), 'Ana'],
    ['names of object properties', '#imh-reference=__proto__=x&constructor=y&name=Ana&relation=toString', 'Ana'],
    ['a name that is too long', link({ name: 'A'.repeat(1500) }), 'A'.repeat(120)],
    ['a hash that is too long', link({ name: 'A'.repeat(50_000) }), ''],
    ['characters that reverse text, and several lines', link({ name: '\u202EanA\u0000\u2066 \n\r P' }), 'anA P'],
    ['half a character and half an escape', '#imh-reference=name=%E0%A4%A&relation=%', '\uFFFD%A'],
    ['JSON', `#imh-reference=${encodeURIComponent('{"name":"Ana"}')}`, ''],
    ['nothing', '#imh-reference=', ''],
  ];
  for (const [what, hash, shown] of hostile) {
    it(`with ${what} does no harm`, async () => {
      location.hash = hash;
      const element = await placeForm();
      expect(field(element, name).value).to.equal(shown);
      expect(element.shadowRoot!.querySelectorAll('[name=relation]:checked')).to.have.length(0);
      expect(field(element, /^What kind of work/).value).to.equal('');
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      await settle();
      expect((window as { harmed?: boolean }).harmed).to.equal(undefined);
      expect(visibleText(element)).to.include('Before you start');
    });
  }

  it('does not interfere with a link to a competency', async () => {
    const data = JSON.stringify(kitchen);
    const both = `<imh-competencies><script type="application/json">${data}</script></imh-competencies>`;
    location.hash = '#imh=fire.oven';
    const element = await placeForm('ask');
    expect(field(element, name).value).to.equal('');
    location.hash = link({ name: 'Ana' });
    await until(() => field(element, name).value === 'Ana');
    await place(both);
    const other = document.querySelector('imh-competencies')!;
    const opened = other.shadowRoot!.querySelectorAll('[aria-expanded=true]').length;
    expect(opened).to.equal(0);
    await click(byRole(other, 'button', /Fire/));
    await click(byRole(other, 'button', /The stove/));
    await settle();
    expect(location.hash).to.equal(link({ name: 'Ana' }));
  });

  it('is read from the hash of a frame, and made there: it opens the page inside the frame, or the address in "ask"', async () => {
    const data = JSON.stringify(kitchen);
    const frame = document.createElement('iframe');
    frame.title = 'Form';
    frame.src = `/test/fixtures/frameworks/garden.json${link({ name: 'Ana' })}`;
    document.body.append(frame);
    try {
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const inside = frame.contentDocument!;
      const script = inside.createElement('script');
      script.type = 'module';
      script.src = '/widget/src/imh-competencies.ts';
      inside.body.innerHTML = `<imh-reference><script type="application/json">${data}</script></imh-reference>`;
      inside.body.append(script);
      const element = inside.querySelector('imh-reference')!;
      expect((await until(() => field(element, name))).value).to.equal('Ana');
      frame.contentWindow!.location.hash = '';
      inside.body.innerHTML = `<imh-reference ask><script type="application/json">${data}</script></imh-reference>`;
      const asking = inside.querySelector('imh-reference')!;
      await click(await until(() => byRole(asking, 'button', 'Need a reference? Make a link to send')));
      const made = async (): Promise<string> => {
        const make = await until(() => byRole(asking, 'button', 'Make the link'));
        await write(asking, 'Your name', 'Ana');
        await click(make);
        return (await until(() => field(asking, 'Your link'))).value;
      };
      const own = frame.contentWindow!.location.href.split('#')[0];
      expect(await made()).to.equal(`${own}${link({ name: 'Ana', lang: 'en' })}`);
      asking.setAttribute('ask', 'https://association.example/reference');
      await asking.updateComplete;
      expect(await made()).to.equal(`https://association.example/reference${link({ name: 'Ana', lang: 'en' })}`);
    } finally {
      frame.remove();
    }
  });

  describe('made by the applicant', () => {
    it('opens the form with what the applicant chose, and has a message in the language of the rater', async () => {
      const element = await placeForm('ask');
      await openMaker(element);
      await expect(element).to.be.accessible();
      await write(element, 'Your name', 'Ana (María) Pérez');
      const choose = (label: string, value: string): void => {
        const select = field(element, label);
        select.value = value;
        select.dispatchEvent(new Event('input', { bubbles: true }));
      };
      choose('Who do you want to ask?', 'recipient-of-services');
      choose('Your category', 'baker');
      choose('Language of the form', 'es');
      await click(byRole(element, 'button', 'Make the link'));
      const made = await until(() => field(element, 'Your link'));
      const message = await until(() => field(element, 'A message to send with it'));
      expect(message.value).to.match(/^¡Hola! ¿Podría darme una referencia/);
      expect(message.value).to.include(made.value);
      expect(message.lang).to.equal('es');
      expect(made.value).to.match(/^http\S+#imh-reference=[\w%=&-]+$/);
      expect(visibleText(element)).to.include('Browsers do not send that part to a website.');
      await expect(element).to.be.accessible();
      dispatchEvent(new Event('pagehide'));
      expect(localStorage).to.have.length(0);

      const { hash } = new URL(made.value);
      element.remove();
      location.hash = hash;
      const opened = await placeForm('ask');
      expect(field(opened, 'Nombre de la persona sobre quien escribe').value).to.equal('Ana (María) Pérez');
      expect(field(opened, 'Soy mamá, papá o persona cuidadora y recibí servicios').checked).to.equal(true);
      expect(field(opened, /^¿Qué tipo/).value).to.equal('baker');
      // People who came by a link do not ask for a reference.
      expect(allByRole(opened, 'button', /^¿Necesita una referencia/)).to.have.length(0);
    });

    it('needs a name', async () => {
      const element = await placeForm('ask');
      await openMaker(element);
      await click(byRole(element, 'button', 'Make the link'));
      expect(visibleText(element)).to.include('Please write your name.');
      expect(element.shadowRoot!.activeElement).to.equal(field(element, 'Your name'));
    });

    it('disappears when something else is chosen, and leads to the address in "ask"', async () => {
      const element = await placeForm('ask="https://association.example/reference#top"');
      await openMaker(element);
      await write(element, 'Your name', 'Ana');
      await click(byRole(element, 'button', 'Make the link'));
      const made = await until(() => field(element, 'Your link'));
      expect(made.value).to.equal('https://association.example/reference#imh-reference=name=Ana&lang=en');
      await write(element, 'Your name', 'Anabel');
      expect(isVisible(made)).to.equal(false);
    });

    it('is copied, or selected to be copied by hand', async () => {
      const element = await placeForm('ask');
      await openMaker(element);
      await write(element, 'Your name', 'Ana');
      await click(byRole(element, 'button', 'Make the link'));
      const made = await until(() => field(element, 'Your link'));
      await click(byRole(element, 'button', 'Copy the link'));
      await until(() => /Copied|Copy it now/.test(visibleText(element)));
      expect(made.selectionEnd).to.equal(made.value.length);
    });
  });

  it('is offered only with the attribute "ask"', async () => {
    const element = await placeForm();
    expect(visibleText(element)).not.to.include('Make a link');
  });
});
