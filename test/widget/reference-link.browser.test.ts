import { expect } from '@open-wc/testing';
import { allByRole, byRole, isVisible, visibleText } from './by-role.js';
import { clearPage, expectQuietConsole, place, settle } from './place.js';
import { answer, field, fillNeeded, kitchen, placeForm, until, write } from './reference-form.js';

const name = 'Name of the person you write about';

const link = (fields: Record<string, string>): string =>
  `#imh-reference=${Object.entries(fields)
    .map(([field, value]) => `${field}=${encodeURIComponent(value)}`)
    .join('&')}`;

/** Opens the part for those who need a reference. */
async function openMaker(element: Element): Promise<void> {
  byRole(element, 'button', 'Need a reference? Make a link to send').click();
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
    // Filled in is not yet said.
    expect(element.answers).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('follows when the address of the page changes to another link', async () => {
    const element = await placeForm();
    location.hash = link({ name: 'Ana' });
    await until(() => field(element, name).value === 'Ana');
    location.hash = link({ name: 'Bea', lang: 'es' });
    await until(() => visibleText(element).includes('el trabajo de Bea'));
  });

  it('asks before it takes the place of answers about somebody else', async () => {
    const first = await placeForm();
    fillNeeded(first, 'Ana');
    answer(first, '1.1.1 Lights it', 'I do it');
    first.remove();
    location.hash = link({ name: 'Bea' });
    const element = await placeForm();
    expect(field(element, name).value).to.equal('Ana');
    expect(visibleText(element)).to.include('You have answers about Ana here. The link you opened is about Bea.');
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Continue with Ana').click();
    await until(() => allByRole(element, 'button', 'Continue with Ana').length === 0);
    expect(element.answers!.answers).to.have.length(1);

    element.remove();
    const again = await placeForm();
    byRole(again, 'button', 'Start over for Bea').click();
    const undo = await until(() => byRole(again, 'button', 'Undo'));
    expect(field(again, name).value).to.equal('Bea');
    expect(again.answers).to.equal(undefined);
    undo.click();
    await until(() => again.answers?.subject.name === 'Ana');
  });

  it('asks also where answers stand on the page while the address changes', async () => {
    const element = await placeForm();
    fillNeeded(element, 'Ana');
    location.hash = link({ name: 'Bea' });
    await until(() => byRole(element, 'button', 'Start over for Bea'));
    expect(element.answers!.subject.name).to.equal('Ana');
  });

  it('goes on with the same person without asking', async () => {
    const first = await placeForm();
    write(first, name, 'Ana');
    first.remove();
    location.hash = link({ name: 'Ana', relation: 'teacher' });
    const element = await placeForm();
    expect(visibleText(element)).to.include('Welcome back.');
    expect(field(element, 'I am or was their teacher').checked).to.equal(true);
  });

  const markup = '<img src=x onerror="window.harmed=true">';
  const hostile: [what: string, hash: string, name: string][] = [
    ['markup', link({ name: markup, relation: markup, category: markup, lang: markup }), markup],
    ['a relation and a category that nobody knows', link({ name: 'Ana', relation: 'king', category: 'queen' }), 'Ana'],
    ['names of what every object has', '#imh-reference=__proto__=x&constructor=y&name=Ana&relation=toString', 'Ana'],
    ['a name without end', link({ name: 'A'.repeat(1500) }), 'A'.repeat(120)],
    ['a hash without end', link({ name: 'A'.repeat(50_000) }), ''],
    ['signs that turn text around, and several lines', link({ name: '\u202EanA\u0000\u2066 \n\r P' }), 'anA P'],
    ['half a character and half an escape', '#imh-reference=name=%E0%A4%A&relation=%', '\uFFFD%A'],
    ['JSON', `#imh-reference=${encodeURIComponent('{"name":"Ana"}')}`, ''],
    ['nothing', '#imh-reference=', ''],
  ];
  for (const [what, hash, shown] of hostile) {
    it(`with ${what} does no harm`, async () => {
      location.hash = hash;
      const element = await placeForm();
      expect(field(element, name).value).to.equal(shown);
      expect(element.shadowRoot!.querySelectorAll('#relation :checked')).to.have.length(0);
      expect(field(element, /^What kind of work/).value).to.equal('');
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      await settle();
      expect((window as { harmed?: boolean }).harmed).to.equal(undefined);
      expect(visibleText(element)).to.include('Before you start');
    });
  }

  it('and a link to a competency leave each other alone', async () => {
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
    byRole(other, 'button', /Fire/).click();
    byRole(other, 'button', /The stove/).click();
    await settle();
    expect(location.hash).to.equal(link({ name: 'Ana' }));
  });

  it('works in a frame by what the frame is given, where no link can be made without an address', async () => {
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
      const input = await until(() => element.shadowRoot?.querySelector<HTMLInputElement>('#subject'));
      expect(input.value).to.equal('Ana');
      frame.contentWindow!.location.hash = '';
      inside.body.innerHTML = `<imh-reference ask><script type="application/json">${data}</script></imh-reference>`;
      const asking = inside.querySelector('imh-reference')!;
      const open = await until(() => asking.shadowRoot?.querySelector<HTMLButtonElement>('.ask'));
      open.click();
      await until(() => asking.shadowRoot!.textContent.includes('A link cannot be made here.'));
      asking.setAttribute('ask', 'https://association.example/reference');
      (await until(() => asking.shadowRoot!.querySelector<HTMLButtonElement>('.ask[aria-expanded=false]'))).click();
      await until(() => asking.shadowRoot!.querySelector('#ask-name'));
    } finally {
      frame.remove();
    }
  });

  describe('made by the person who needs a reference', () => {
    it('opens the form with what she chose, and a message in the language of the one she asks', async () => {
      const element = await placeForm('ask');
      await openMaker(element);
      await expect(element).to.be.accessible();
      write(element, 'Your name', 'Ana (María) Pérez');
      const choose = (label: string, value: string): void => {
        const select = field(element, label);
        select.value = value;
        select.dispatchEvent(new Event('input', { bubbles: true }));
      };
      choose('Who do you want to ask?', 'recipient-of-services');
      choose('Your category', 'baker');
      choose('Language of the form', 'es');
      byRole(element, 'button', 'Make the link').click();
      const made = await until(() => field(element, 'Your link'));
      const message = await until(() => field(element, 'A message to send with it'));
      expect(message.value).to.match(/^¡Hola! ¿Podría darme una referencia/);
      expect(message.value).to.include(made.value);
      expect(message.lang).to.equal('es');
      expect(made.value).to.match(/^http\S+#imh-reference=[\w%=&-]+$/);
      expect(visibleText(element)).to.include('Browsers do not send that part to a website.');
      await expect(element).to.be.accessible();
      await settle(400);
      expect(localStorage).to.have.length(0);

      const { hash } = new URL(made.value);
      element.remove();
      location.hash = hash;
      const opened = await placeForm('ask');
      expect(field(opened, 'Nombre de la persona sobre quien escribe').value).to.equal('Ana (María) Pérez');
      expect(field(opened, 'Soy mamá, papá o persona cuidadora y recibí servicios').checked).to.equal(true);
      expect(field(opened, /^¿Qué tipo/).value).to.equal('baker');
      // Whoever came by a link is asked for nothing else.
      expect(opened.shadowRoot!.querySelector('.ask')).to.equal(null);
    });

    it('needs a name', async () => {
      const element = await placeForm('ask');
      await openMaker(element);
      byRole(element, 'button', 'Make the link').click();
      expect(visibleText(element)).to.include('Please write your name.');
      expect(element.shadowRoot!.activeElement).to.equal(field(element, 'Your name'));
    });

    it('is gone as soon as something else is chosen, and leads where "ask" says', async () => {
      const element = await placeForm('ask="https://association.example/reference#top"');
      await openMaker(element);
      write(element, 'Your name', 'Ana');
      byRole(element, 'button', 'Make the link').click();
      const made = await until(() => field(element, 'Your link'));
      expect(made.value).to.equal('https://association.example/reference#imh-reference=name=Ana&lang=en');
      write(element, 'Your name', 'Anabel');
      expect(isVisible(made)).to.equal(false);
    });

    it('is copied, or marked to be copied by hand', async () => {
      const element = await placeForm('ask');
      await openMaker(element);
      write(element, 'Your name', 'Ana');
      byRole(element, 'button', 'Make the link').click();
      const made = await until(() => field(element, 'Your link'));
      byRole(element, 'button', 'Copy the link').click();
      await until(() => /Copied|Copy it now/.test(visibleText(element)));
      expect(made.selectionEnd).to.equal(made.value.length);
    });
  });

  it('is offered only where the page asks for it', async () => {
    const element = await placeForm();
    expect(visibleText(element)).not.to.include('Make a link');
  });
});
