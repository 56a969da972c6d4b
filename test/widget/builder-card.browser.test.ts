import { expect } from '@open-wc/testing';
import { type EvidenceLog, itemState, nodeUri, parseDocument, type Training } from '@imh/core';
import jsQR from 'jsqr';
import { define } from '../../widget/builder/card/define.js';
import { qrCode, qrPng, qrSvg } from '../../widget/builder/card/qr-code.js';
import { backupOf } from '../storage/backup-of.js';
import { closeAll, must, openStore } from '../storage/log-on-disk.js';
import { byRole, nameOf, visibleText as text } from './by-role.js';
import { expectQuietConsole } from './place.js';
import { clearSteps, placeStep, type PlacedStep, river } from './placed-step.js';
import { savedFiles } from './saved-files.js';

define();

const address = 'https://otter.example/events/puddles?lang=en';
const card: Training = {
  id: 'card-1',
  title: 'Puddles & </script><b>Patience',
  dates: [{ start: '2099-03-19' }],
  minutes: 90,
  provider: 'Otter Academy',
  urls: [address],
  competencies: [nodeUri(river.id, 'watching'), nodeUri(river.id, 'trust')],
};
const onlyIds = {
  ...river,
  rights: { display: 'members', export: 'ids' } as const,
  nodes: river.nodes.map(({ code: _code, ...node }) => node),
};
const restricted = { ...river, rights: { display: 'titles', export: 'titles' } as const };

const area = (step: PlacedStep, id: string): string =>
  step.element.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`)!.value;
const form = (step: PlacedStep) => step.element.renderRoot.querySelector('builder-training-form')!.shadowRoot!;
const tester = (step: PlacedStep) => step.element.renderRoot.querySelector('builder-page-tester')!;

/** What a decoder that knows nothing of ours reads in a picture. */
async function decoded(picture: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(picture);
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height)?.data;
}

/** An SVG as a picture of some size, as a browser draws it. */
async function drawn(svg: string, size: number): Promise<Blob> {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  canvas.getContext('2d')!.drawImage(image, 0, 0, size, size);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!)));
}

async function test(step: PlacedStep, html: string | Blob, name?: string): Promise<string> {
  const element = tester(step);
  await step.until(() => element.shadowRoot?.querySelector('builder-file-input') !== null);
  const before = element.shadowRoot!.querySelector('[role=status], [role=alert]')?.textContent;
  const event = new Event('builder-given', { bubbles: true, composed: true });
  const input = element.shadowRoot!.querySelector('builder-file-input')!;
  input.dispatchEvent(Object.assign(event, { given: { content: html, ...(name ? { name } : {}) } }));
  const result = () => element.shadowRoot!.querySelector('[role=status], [role=alert]')?.textContent;
  await step.until(() => result() !== undefined && result() !== before);
  return result()!.replace(/\s+/g, ' ');
}

describe('the training card of the builder', () => {
  afterEach(async () => {
    await closeAll();
    clearSteps();
    expectQuietConsole();
  });

  it('follows what a trainer types, field by field', async () => {
    const step = await placeStep('builder-card', { framework: river });
    expect(text(step.element)).to.include('Give the training a title');
    await expect(step.element).to.be.accessible();
    await step.until(() => form(step).querySelector('#title') !== null);
    const type = (id: string, value: string): void => {
      const field = form(step).querySelector<HTMLInputElement>(`#${id}`)!;
      field.value = value;
      field.dispatchEvent(new Event('change'));
    };
    type('title', 'Calm');
    await step.until(() => step.work().card !== undefined);
    type('hours', '1:30');
    await step.until(() => step.work().card?.minutes === 90);
    type('address', 'www.otter.example/calm');
    await step.until(() => step.work().card?.urls !== undefined);
    expect(step.work().card).to.deep.include({ title: 'Calm', minutes: 90, urls: ['https://www.otter.example/calm'] });
    type('address', 'no address');
    await step.until(() => form(step).querySelector('[role=alert]') !== null);
    expect(step.work().card!.urls).to.deep.equal(['https://www.otter.example/calm']);
    expect(text(step.element)).to.include('announces none');
    await step.undo();
    expect(step.work().card).not.to.have.property('urls');
  });

  it('writes markup that ends nowhere early, and that the reader of the extension takes as the page’s own', async () => {
    const step = await placeStep('builder-card', { framework: river, card });
    const markup = area(step, 'markup');
    expect(markup.match(/<\/script>/g)).to.have.length(1);
    expect(markup).not.to.match(/meets|counts/i);
    const page = `<!doctype html><title>Events</title><h1>Something else</h1><p>Text</p>${markup}`;
    const result = await test(step, page);
    expect(result).to.include(`Read as the page ${address}`);
    expect(result)
      .to.include('Provider Otter Academy')
      .and.to.include('Date March 19, 2099')
      .and.to.include('Hours 1.5');
    expect(result)
      .to.include('Announced: 2 competencies')
      .and.to.include('2.1 Observation')
      .and.to.include('1.1.1 Trust');
    await expect(step.element).to.be.accessible();
  });

  it('announces in a plain sentence in both languages, and promises nothing', async () => {
    const step = await placeStep('builder-card', { framework: river, card: { ...card, title: 'Calm' } });
    expect(area(step, 'sentence-en')).to.equal(
      `“Calm” (March 19, 2099, 1.5 h, Otter Academy) is announced by the trainer as relating to these competencies of River competencies (invented): 2.1 Observation; 1.1.1 Trust. More: ${address}`,
    );
    expect(area(step, 'sentence-es')).to.equal(
      `“Calm” (19 de marzo de 2099, 1.5 h, Otter Academy): quien la imparte la anuncia como relacionada con estas competencias de River competencies (invented): 2.1 Observation; 1.1.1 Trust. Más información: ${address}`,
    );
  });

  it('passes on names only as far as the rights of the framework permit', async () => {
    const statement = 'Notices what a baby trusts.';
    for (const framework of [river, restricted, onlyIds]) {
      clearSteps();
      const step = await placeStep('builder-card', { framework, card });
      const all = ['markup', 'sentence-en', 'sentence-es']
        .map((id) => step.element.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`)?.value ?? '')
        .join('\n');
      expect(all).not.to.include(statement);
      expect(all).to.include(nodeUri(river.id, 'trust'));
      const isNamed = framework.rights?.export !== 'ids';
      expect(all.includes('Observation')).to.equal(isNamed);
    }
    expect(document.querySelector('builder-card')!.shadowRoot!.textContent).to.include('announced by address only');
  });

  it('saves a file that the evidence log of an attendee imports as one planned entry', async () => {
    const saving = savedFiles();
    try {
      const step = await placeStep('builder-card', { framework: river, card: { ...card, title: 'Calm' } });
      byRole(step.element, 'button', 'Save the file for attendees').click();
      const [file] = saving.files;
      expect(file!.name).to.match(/^evidence-Calm-\d{4}-\d\d-\d\d\.json$/);
      const log = must(parseDocument('imh-evidence-log', await file!.text));
      const store = await openStore({ shipped: [river] });
      expect(must(await store.importLog(log))).to.include({ entries: 1, added: 1, conflicts: 0 });
      const backup: EvidenceLog = await backupOf(store);
      const content = itemState(backup.entries[0]!).content!;
      expect(content).to.include({
        title: 'Calm',
        status: 'planned',
        dateStart: '2099-03-19',
        minutes: 90,
        url: address,
      });
      expect(content.competencies!.map(({ framework, node }) => [framework, node])).to.deep.equal([
        [river.id, 'watching'],
        [river.id, 'trust'],
      ]);
      // The same file opened by a reviewer's page is a valid log as well, and a second import adds nothing.
      expect(must(await store.importLog(log))).to.include({ added: 0, conflicts: 0 });
    } finally {
      saving.stop();
    }
  });

  it('shows a QR code with a name, and an independent decoder reads the address in the files that it saves', async () => {
    const saving = savedFiles();
    try {
      const step = await placeStep('builder-card', { framework: river, card: { ...card, title: 'Calm' } });
      const image = step.element.renderRoot.querySelector<HTMLImageElement>('img.code')!;
      expect(image.alt).to.equal('QR code: page of “Calm”');
      byRole(step.element, 'button', 'Save as SVG').click();
      const svg = await saving.files[0]!.text;
      expect(saving.files[0]!.name).to.match(/^qr-Calm-.*\.svg$/);
      expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('title')!.textContent).to.equal(
        'QR code: page of “Calm”',
      );
      expect(await decoded(await drawn(svg, 300))).to.equal(address);
      byRole(step.element, 'button', 'Save as PNG').click();
      await step.until(() => saving.files.length === 2);
      expect(saving.files[1]!.name).to.match(/\.png$/);
    } finally {
      saving.stop();
    }
  });

  it('reads back codes of short, long and foreign addresses', async () => {
    const addresses = ['https://a.example/', `https://a.example/?q=${'x'.repeat(900)}`, 'https://a.example/niñez/☂'];
    for (const one of addresses) {
      const made = qrCode(one);
      if (!made.ok) throw new Error(made.error);
      const code = made.value;
      expect(await decoded(await qrPng(code))).to.equal(one);
      expect(await decoded(await drawn(qrSvg(code, '<"&'), 600))).to.equal(one);
    }
    expect(qrCode(`https://a.example/${'x'.repeat(3000)}`)).to.deep.equal({ ok: false, error: 'too-long' });
  });

  describe('its tester', () => {
    it('runs and loads nothing of a page', async () => {
      const step = await placeStep('builder-card', { framework: river });
      const before = performance.getEntriesByType('resource').length;
      const harm = 'window.harmed = true';
      const result = await test(
        step,
        `<html><head><link rel="canonical" href="https://a.example/x"><script>${harm}</script><script src="/answers/late.json"></script></head><body><h1>Calm</h1><img src="/answers/gone.json" onerror="${harm}"><iframe src="/answers/empty.json"></iframe></body></html>`,
      );
      expect(result).to.include('Read as the page https://a.example/x').and.to.include('Title Calm');
      expect(result).to.include('The page announces no competencies.');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect((window as { harmed?: boolean }).harmed).to.equal(undefined);
      const loaded = performance.getEntriesByType('resource').slice(before);
      expect(loaded.filter(({ name }) => name.includes('/answers/'))).to.deep.equal([]);
    });

    it('takes the address that a browser noted in a saved page, and reads its encoding', async () => {
      const step = await placeStep('builder-card', { framework: river });
      const page = '<!-- saved from url=(0025)https://otter.example/one -->\n<h1>Niñez</h1>';
      const bytes = Uint8Array.from(page, (letter) => letter.charCodeAt(0));
      const result = await test(step, new Blob([bytes]), 'page.html');
      expect(result).to.include('Read as the page https://otter.example/one').and.to.include('Title Niñez');
    });

    it('explains why nothing is announced', async () => {
      const step = await placeStep('builder-card', { framework: river });
      const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
      const event = { '@context': 'https://schema.org', '@type': 'EducationEvent', name: 'Calm' };
      expect(await test(step, `<h1>Calm</h1>${ld(event)}`)).to.include('Some editors remove or change pasted HTML');
      const list = [
        { ...event, name: 'One', startDate: '2099-01-02' },
        { ...event, name: 'Two', startDate: '2099-01-03' },
      ];
      expect(await test(step, `<h1>Trainings</h1>${list.map(ld).join('')}`)).to.include('The page lists 2 trainings');
      const named = { ...event, teaches: ['Observation', 'Something of another list'] };
      const result = await test(step, `<h1>Calm</h1>${ld(named)}`);
      expect(result)
        .to.include('2.1 Observation')
        .and.to.include('1 other, not in this framework: Something of another');
    });

    it('recognizes a page that the training guide of the draft lists', async () => {
      const trainings = {
        format: 'imh-trainings',
        formatVersion: 1,
        id: 'urn:example:guide',
        title: 'Guide',
        trainings: [{ id: 'calm', title: 'Calm in the guide', urls: ['https://a.example/calm'] }],
      } as const;
      const step = await placeStep('builder-card', {
        framework: river,
        trainings: structuredClone(trainings) as never,
      });
      const page = (address: string) => `<link rel="canonical" href="${address}"><h1>Something</h1>`;
      expect(await test(step, page('https://a.example/calm'))).to.include(
        'Your training guide has this page: “Calm in the guide”',
      );
      expect(await test(step, page('https://a.example/other'))).not.to.include('Your training guide');
    });

    it('refuses what is no page with a sentence', async () => {
      const step = await placeStep('builder-card', { framework: river });
      expect(await test(step, 'only words')).to.include('contains no HTML');
      expect(await test(step, 'From: <Saved by Blink>\nMIME-Version: 1.0\n\n<html>')).to.include('.mhtml');
      expect(nameOf(tester(step).shadowRoot!.querySelector('[role=alert]')!)).to.include('.mhtml');
      await expect(step.element).to.be.accessible();
    });
  });

  it('is in Spanish throughout', async () => {
    const step = await placeStep('builder-card', { framework: river, card });
    step.element.language = 'es';
    await step.until(() => text(step.element).includes('Una ficha para una capacitación'));
    await expect(step.element).to.be.accessible();
  });
});
