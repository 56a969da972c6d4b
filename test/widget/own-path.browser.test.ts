import { starter } from '@imh/frameworks';
import { expect } from '@open-wc/testing';
import type { SelfCheck } from '@imh/core';
import { requirementSets } from '@imh/frameworks';
import type { RequirementsElement } from '../../widget/src/requirements/requirements-element.js';
import { asked, selfCheckYears } from '../support/self-check-years.js';
import { allByRole as allIn } from '../extension/by-role.js';
import { byRole } from './by-role.js';
import { jsonFile, logOf, transferOf, until } from './evidence-files.js';
import { clearPage, expectQuietConsole, place } from './place.js';

const keptKey = `imh-self-check:${starter.id}`;
const named = (...names: string[]) => requirementSets.filter(({ id }) => names.some((name) => id.endsWith(name)));

/** The requirements page, with "My path" open. */
async function openPath(attributes = '', framework: object = starter): Promise<RequirementsElement> {
  const documents = [
    ...named('first-application-family-specialist', 'first-application-family-associate', 'mass-aimh-renewal'),
    framework,
  ];
  const scripts = documents.map(
    (one) => `<script type="application/json">${JSON.stringify(one).replaceAll('<', '\\u003c')}</script>`,
  );
  await place(`<imh-requirements category="family-specialist" ${attributes}>${scripts.join('')}</imh-requirements>`);
  const element = document.querySelector('imh-requirements')!;
  element.shadowRoot!.querySelector<HTMLElement>('details.path summary')!.click();
  await until(() => pathOf(element) !== '');
  return element;
}

const part = (element: Element) => element.shadowRoot!.querySelector('imh-own-path')!;
const line = (element: Element) => part(element)?.querySelector('imh-my-path')?.shadowRoot;
const text = (root: Element | ShadowRoot | null | undefined) => (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
const pathOf = (element: Element) => text(line(element));

function drop(element: Element, ...files: readonly File[]): void {
  const event = new DragEvent('drop', { dataTransfer: transferOf(files), bubbles: true, cancelable: true });
  part(element).querySelector('.path-files')!.dispatchEvent(event);
}

const files = selfCheckYears.map((check: SelfCheck) => jsonFile(`${check.takenAt.slice(0, 4)}.json`, check));
const log = logOf(
  'Ana',
  [
    {
      type: 'course',
      dateCompleted: '2025-09-01',
      minutes: 90,
      competencies: [{ framework: starter.id, node: asked[0] }],
    },
  ],
  {
    selfChecks: [
      {
        id: selfCheckYears[1]!.id,
        versions: [
          {
            version: '00000000-0000-4000-8000-000000000009',
            parents: [],
            at: '2025-03-10T12:00:00Z',
            machine: 'm',
            content: selfCheckYears[1]!,
          },
        ],
      },
    ],
  },
);

describe('“My path” of <imh-requirements>', () => {
  afterEach(() => {
    clearPage();
    localStorage.clear();
    expectQuietConsole();
  });

  it('shows what is known without files, and what is not', async () => {
    const element = await openPath();
    expect(text(part(element))).to.contain('nothing is uploaded');
    const path = pathOf(element);
    expect(path).to.contain('What you are working toward is not known. Shown for the category Family specialist.');
    expect(path).to.contain('No log is open').and.to.contain('There is no self-check yet.');
    expect(path).to.contain('MassAIMH: yearly renewal').and.to.contain('The current period ends.');
    expect(path).not.to.match(/you qualify|100 ?%/i);
    await expect(element).to.be.accessible();
  });

  it('takes several self-checks and a log at once, and the log counts for the plan', async () => {
    const element = await openPath();
    drop(element, ...files, jsonFile('log.json', log));
    await until(() => pathOf(element).includes('What changed from 2025 to 2026'));
    const path = pathOf(element);
    expect(text(part(element).querySelector('[role=status]'))).to.contain('Open: 3 self-checks, 1 log.');
    expect(path).to.contain('Your log has 1 finished entry.');
    expect(path).to.contain('In your log since then: 1 entry.');
    expect(path).to.contain('Higher than before: 1 competency');
    expect([...line(element)!.querySelectorAll('.domain:first-child .bar > span')].map(text)).to.deep.equal([
      '2024',
      '2025',
      '2026',
    ]);
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Close my files').click();
    await until(() => pathOf(element).includes('There is no self-check yet.'));
    expect(element.shadowRoot!.activeElement).to.equal(byRole(element, 'button', 'Choose my files'));
  });

  it('uses the log that is open on the page, with the self-checks in it, and those that the browser keeps', async () => {
    localStorage.setItem(keptKey, JSON.stringify([selfCheckYears[2]]));
    const element = await openPath();
    await until(() => text(part(element)).includes('1 self-check that this browser keeps is shown, too.'));
    const area = element.shadowRoot!.querySelector('[part=log]')!;
    const dataTransfer = transferOf([jsonFile('log.json', log)]);
    area.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await until(() => pathOf(element).includes('What changed from 2025 to 2026'));
    expect(pathOf(element)).to.contain('Your log has 1 finished entry.');
  });

  it('explains files that it cannot show, and keeps the others', async () => {
    const element = await openPath();
    drop(element, jsonFile('broken.json', { format: 'imh-self-check' }), new File(['Hello'], 'note.txt'), files[2]!);
    await until(() => part(element).querySelectorAll('[role=alert]').length === 2);
    const problems = [...part(element).querySelectorAll('[role=alert]')].map(text);
    expect(problems[0]).to.match(/^broken\.json: /);
    expect(problems[1]).to.match(/^note\.txt: /);
    expect(pathOf(element)).to.contain('There is one self-check.');
  });

  it('shows two categories beside each other in the table above', async () => {
    const element = await openPath();
    const [compare] = allIn(part(element), 'button', 'Compare what both ask');
    compare!.click();
    await until(() => element.shadowRoot!.querySelectorAll('thead th').length > 2);
    const checked = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')];
    expect(checked).to.have.length(2);
  });

  it('reports self-checks by another framework as not available here', async () => {
    const element = await openPath('', { ...starter, id: 'urn:x:other' });
    drop(element, ...files);
    await until(() => pathOf(element).includes('made with a framework that is not available here'));
    expect(line(element)!.querySelector('.bar')).to.equal(null);
  });

  it('is shown in Spanish, and fits into 320 pixels', async () => {
    document.body.style.inlineSize = '320px';
    const element = await openPath('lang="es"');
    drop(element, ...files);
    await until(() => pathOf(element).includes('Qué cambió de 2025 a 2026'));
    expect(text(part(element)))
      .to.contain('Sus propios archivos')
      .and.to.contain('no se sube nada');
    for (const details of line(element)!.querySelectorAll('details')) details.open = true;
    const edge = Math.ceil(part(element).getBoundingClientRect().right);
    const wide = [...line(element)!.querySelectorAll('.path :is(li, p, h3, h4, i, b, select, a, td, th)')].filter(
      (one) => one.checkVisibility() && !one.closest('thead') && one.getBoundingClientRect().right > edge,
    );
    document.body.style.inlineSize = '';
    expect(wide.map(text)).to.deep.equal([]);
  });
});
