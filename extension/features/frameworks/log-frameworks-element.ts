import { type Framework, textIn, type Trainings, webAddress } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { DoneElement } from '../done-element.js';
import { outdatedVersions } from '../framework-update/update-plan.js';
import { viewAddress } from '../log/view-address.js';
import { documentOrigin, type DocumentOrigin, showFramework, shownFramework } from '../settings.js';
import { view } from '../../look/view.js';
import type { FrameworkAcceptedEvent } from './framework-events.js';
import { frameworksStyles } from './frameworks-styles.js';
import { removeFramework, takeBack } from './keep-framework.js';
import { sourceAndDay } from './origin-words.js';

interface Listed<Document> {
  readonly document: Document;
  readonly origin: DocumentOrigin | undefined;
}

interface ListedFramework extends Listed<Framework> {
  /** Entries that are tagged with it. */
  readonly entries: number;
  /** Entries that are tagged with another version. */
  readonly outdated: number;
}

/** The frameworks and training guides on this computer: where they are from, new versions, and removing them. */
export class LogFrameworksElement extends DoneElement {
  @state() private frameworks?: readonly ListedFramework[];
  @state() private guides: readonly Listed<Trainings>[] = [];
  /** Id of the framework that the form shows. */
  @state() private shown?: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => ['items', 'frameworks', 'guides', 'settings'].includes(what),
      () => this.#read(),
    );
  }

  async #read(): Promise<void> {
    const { store } = this;
    const frameworks: ListedFramework[] = [];
    for (const document of store.installedFrameworks) {
      const { versions } = await store.counters(document.id);
      const outdated = (await outdatedVersions(store, document.id)).reduce((sum, { entries }) => sum + entries, 0);
      const entries = [...versions.values()].reduce((sum, counter) => sum + counter.entries, 0);
      frameworks.push({ document, origin: await documentOrigin(store, document.id), entries, outdated });
    }
    const guides: Listed<Trainings>[] = [];
    for (const document of await store.guides.list())
      guides.push({ document, origin: await documentOrigin(store, document.id) });
    this.frameworks = frameworks;
    this.guides = guides;
    this.shown = (await shownFramework(store))?.id;
  }

  protected override render() {
    const { strings, frameworks, guides, store } = this;
    if (!frameworks) return html`<p role="status">${strings.documentReading}</p>`;
    const shipped = store.frameworks.filter((one) => !store.installedFrameworks.includes(one));
    return html`
      ${this.renderDone()} ${this.renderFailure()}
      <h2>${strings.views.frameworks}</h2>
      ${
        frameworks.length > 0
          ? html`<ul class="list">
              ${frameworks.map((one) => html`<li>${this.#renderFramework(one)}</li>`)}
            </ul>`
          : html`<p>${strings.frameworksNone}</p>`
      }
      <section class="card stack" aria-labelledby="add">
        <div>
          <h3 id="add">${strings.frameworksAdd}</h3>
          <p class="quiet">${strings.frameworksAddHint}</p>
        </div>
        <framework-source
          .app=${this.app}
          @imh-framework-accepted=${(event: FrameworkAcceptedEvent) => this.#onKept(event)}
        ></framework-source>
      </section>
      ${shipped.length > 0 ? this.#renderShipped(shipped) : nothing}
      ${
        guides.length > 0
          ? html`<section class="stack" aria-labelledby="guides">
              <h3 id="guides">${strings.guidesTitle}</h3>
              <ul class="list">
                ${guides.map((one) => html`<li>${this.#renderGuide(one)}</li>`)}
              </ul>
            </section>`
          : nothing
      }
    `;
  }

  #title({ title, language }: Framework | Trainings): string {
    return textIn(title, this.strings.language, language);
  }

  #renderFramework({ document: framework, origin, entries, outdated }: ListedFramework): TemplateResult {
    const { strings } = this;
    const title = this.#title(framework);
    const address = addressOf(origin);
    const page = origin?.kind === 'page' ? webAddress(origin.from) : undefined;
    const facts = [
      textIn(framework.publisher?.name, strings.language, framework.language),
      framework.version === '0' ? '' : strings.versionNumber(framework.version),
      strings.partCount(framework.nodes.length),
      strings.entriesTagged(entries),
    ];
    return html`<section class="card stack" aria-label=${title}>
      <div>
        <h3>${title}</h3>
        <p class="quiet">${facts.filter(Boolean).join(' · ')}</p>
        ${origin ? html`<p class="quiet">${strings.addedFrom(sourceAndDay(origin, strings))}</p>` : nothing}
      </div>
      ${
        outdated > 0
          ? html`<p class="notice">
              ${strings.entriesOutdated(outdated)}
              <a href=${viewAddress({ view: 'update' })}>${strings.updateReview}</a>
            </p>`
          : nothing
      }
      ${
        page && !address
          ? html`<p>
              ${strings.updateOnPage}
              <a href=${page} target="_blank" rel="noopener noreferrer">${strings.openPage}</a>
            </p>`
          : nothing
      }
      <div class="row">
        ${
          address
            ? html`<button
                type="button"
                aria-label="${strings.lookForUpdate}: ${title}"
                @click=${() => this.#update(address)}
              >
                ${strings.lookForUpdate}
              </button>`
            : nothing
        }
        ${
          this.shown === framework.id
            ? html`<span class="quiet">${strings.frameworkIsShown}</span>`
            : html`<button
                type="button"
                class="plain"
                aria-label="${strings.tagWithIt}: ${title}"
                @click=${() => this.act(() => this.attempt(showFramework(this.store, framework.id)))}
              >
                ${strings.tagWithIt}
              </button>`
        }
        <button
          type="button"
          class="plain"
          aria-label="${strings.removeFramework}: ${title}"
          @click=${() => this.act(() => this.#remove(framework, entries))}
        >
          ${strings.removeFramework}
        </button>
      </div>
    </section>`;
  }

  #renderShipped(shipped: readonly Framework[]): TemplateResult {
    const { strings } = this;
    return html`<section class="stack" aria-labelledby="shipped">
      <h3 id="shipped">${strings.frameworksShipped}</h3>
      <ul>
        ${shipped.map((framework) => html`<li>${this.#title(framework)}</li>`)}
      </ul>
    </section>`;
  }

  #renderGuide({ document: guide, origin }: Listed<Trainings>): TemplateResult {
    const { strings } = this;
    const title = this.#title(guide);
    return html`<section class="card stack" aria-label=${title}>
      <div>
        <h4>${title}</h4>
        <p class="quiet">
          ${[strings.trainingCount(guide.trainings.length), origin ? sourceAndDay(origin, strings) : ''].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div class="row">
        <button type="button" class="plain" @click=${() => this.act(() => this.#removeGuide(guide))}>
          ${strings.removeGuide(title)}
        </button>
      </div>
    </section>`;
  }

  #update(address: string): void {
    const source = this.renderRoot.querySelector('framework-source');
    source?.scrollIntoView({ block: 'nearest' });
    source?.openLink(address);
  }

  #onKept({ framework, change }: FrameworkAcceptedEvent): void {
    const { strings, store } = this;
    this.done = {
      sentence: strings.frameworkKept(this.#title(framework)),
      undo: () => this.attempt(takeBack(store, change)),
    };
  }

  async #remove(framework: Framework, entries: number): Promise<void> {
    const { store, strings } = this;
    const removed = await this.attempt(removeFramework(store, framework.id));
    if (!removed) return;
    this.done = {
      sentence: strings.frameworkRemoved(this.#title(framework), entries),
      undo: () => this.attempt(takeBack(store, removed.value)),
    };
  }

  async #removeGuide(guide: Trainings): Promise<void> {
    const { store, strings } = this;
    if (!(await this.attempt(store.guides.remove(guide.id)))) return;
    this.done = {
      sentence: strings.guideRemoved(this.#title(guide)),
      undo: () => this.attempt(store.guides.put(guide)),
    };
  }

  static override styles = [...DoneElement.styles, view, frameworksStyles];
}

/** The address of the document itself, by which a new version can be looked for. */
function addressOf(origin: DocumentOrigin | undefined): string | undefined {
  if (origin?.kind === 'link') return origin.from;
  return webAddress(origin?.src);
}

declare global {
  interface HTMLElementTagNameMap {
    'log-frameworks': LogFrameworksElement;
  }
}
