import { localDay, type TaughtIn, textIn, type Training } from '@imh/core';
import { fileName, saveFile } from '@imh/elements';
import { announcedNames, attendeeLog, cardGuide, eventMarkup } from '@imh/formats/guide';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { StepElement } from '../step/step-element.js';
import { type CardStrings, cardStrings } from '../strings/card.js';
import { matchedFramework } from '../trainings/matched-framework.js';
import { edited, type TrainingEditedEvent } from '../training-form/training-edit.js';
import type { Work } from '../work/work.js';
import { announcement } from './announcement.js';
import { cardStyles } from './card-styles.js';
import { type Copied, copyField } from './copy-field.js';
import { qrCode, qrPng, qrSvg } from './qr-code.js';

/** "A card for one training": what a trainer puts on a page, into an e-mail, and into the hands of attendees. */
export class CardElement extends StepElement<CardStrings> {
  static override properties: PropertyDeclarations = {
    ...StepElement.properties,
    copied: { state: true },
  };

  static override styles = [...[StepElement.styles].flat(), cardStyles];

  private copied: Copied | undefined;
  /** The card before anything is typed. */
  readonly #empty: Training = { id: crypto.randomUUID(), title: '' };

  protected override loadWords(language: string): Promise<CardStrings> {
    return cardStrings(language);
  }

  protected override renderStep(work: Work, words: CardStrings): TemplateResult {
    const card = work.card ?? this.#empty;
    const title = textIn(card.title, words.language);
    return html`<h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <p class="text">${words.principle}</p>
      <section class="box" aria-labelledby="training">
        <h2 id="training">${words.formTitle}</h2>
        ${
          work.framework
            ? nothing
            : html`<p class="notice">${words.frameworkMissing} <a href="#content">${words.toFramework}</a></p>`
        }
        <builder-training-form
          .training=${card}
          .framework=${work.framework && matchedFramework(work.framework)}
          .language=${words.language}
          @builder-training-edited=${({ edit, field }: TrainingEditedEvent) =>
            this.change({ ...work, card: edited(card, edit) }, words.changed(field))}
        ></builder-training-form>
        ${
          work.card
            ? html`<div class="actions">
                <button type="button" @click=${() => this.#discard(words)}>${words.startAgain}</button>
              </div>`
            : nothing
        }
      </section>
      ${title ? this.#outputs(card, title, work, words) : html`<p class="quiet">${words.formFirst}</p>`}
      <section class="box" aria-labelledby="test">
        <h2 id="test">${words.testTitle}</h2>
        <p class="text">${words.testAbout}</p>
        <builder-page-tester
          .words=${words}
          .framework=${work.framework}
          .guide=${work.trainings}
          .address=${card.urls?.[0] ?? ''}
        ></builder-page-tester>
      </section>`;
  }

  #outputs(card: Training, title: string, { framework }: Work, words: CardStrings): TemplateResult {
    const guide = cardGuide(card, framework, words.language);
    const within: TaughtIn = { guide, framework, language: words.language };
    const [training] = guide.trainings as [Training];
    const { names, unnamed } = announcedNames(card, within);
    const copy = { copied: this.copied, done: (copied: Copied) => (this.copied = copied) };
    const markup = eventMarkup(training, within);
    return html`${names.length + unnamed === 0 ? html`<p class="notice">${words.noCompetencies}</p>` : nothing}
      ${unnamed > 0 ? html`<p class="notice">${words.unnamed(unnamed)}</p>` : nothing}
      <div class="outputs">
        <section class="box markup" aria-labelledby="page">
          <h2 id="page">${words.pageTitle}</h2>
          <p class="text">${words.pageAbout}</p>
          ${copyField({ ...copy, id: 'markup', label: words.pageLabel, text: markup, rows: 12 }, words)}
        </section>
        ${names.length > 0 ? this.#sentences(card, within, words) : nothing}
        <section class="box" aria-labelledby="file">
          <h2 id="file">${words.fileTitle}</h2>
          <p class="text">${words.fileAbout}</p>
          <div class="actions">
            <button type="button" @click=${() => saveLog(training, title, within)}>${words.fileSave}</button>
          </div>
        </section>
        <section class="box" aria-labelledby="code">
          <h2 id="code">${words.codeTitle}</h2>
          ${codeView(card, title, words)}
        </section>
      </div>`;
  }

  #sentences(card: Training, within: TaughtIn, words: CardStrings): TemplateResult {
    return html`<section class="box" aria-labelledby="sentence">
      <h2 id="sentence">${words.sentenceTitle}</h2>
      <p class="text">${words.sentenceAbout}</p>
      ${(['en', 'es'] as const).map((language) => {
        const text = announcement(card, within, language) ?? '';
        const label = words.sentenceLabel[language];
        const done = (copied: Copied): void => void (this.copied = copied);
        const field = { id: `sentence-${language}`, label, text, rows: 5, language, copied: this.copied, done };
        return copyField(field, words);
      })}
    </section>`;
  }

  #discard(words: CardStrings): void {
    const { card: _card, ...work } = this.work;
    this.change(work, words.emptied);
  }
}

function saveLog(card: Training, title: string, within: TaughtIn): void {
  const now = new Date();
  const log = attendeeLog(card, within, { now: now.toISOString(), newId: () => crypto.randomUUID() });
  saveFile(fileName('evidence', title, localDay(now)), `${JSON.stringify(log, null, 2)}\n`);
}

function codeView({ urls }: Training, title: string, words: CardStrings): TemplateResult {
  const address = urls?.[0];
  if (address === undefined) return html`<p>${words.codeMissing}</p>`;
  const code = qrCode(address);
  if (!code.ok) return html`<p class="notice fault">${words.codeTooLong}</p>`;
  const name = words.codeName(title);
  const svg = qrSvg(code.value, name);
  const save = (ending: string, content: string | Blob): void =>
    saveFile(fileName('qr', title, localDay(new Date()), ending), content, 'image/svg+xml');
  return html`<p class="text">${words.codeAbout(address)}</p>
    <img class="code" alt=${name} src="data:image/svg+xml,${encodeURIComponent(svg)}" />
    <div class="actions">
      <button type="button" @click=${() => save('svg', svg)}>${words.codeSvg}</button>
      <button type="button" @click=${async () => save('png', await qrPng(code.value))}>${words.codePng}</button>
    </div>`;
}
