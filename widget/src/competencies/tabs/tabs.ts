import type { Framework } from '@imh/core';
import { html, type LitElement, nothing } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Source } from '../../data/load-document.js';
import { addStyles } from '../../element/late-styles.js';
import type { CompetencyToolsStrings } from '../../strings/competency-tools.js';
import type { TrainingsElement } from '../../trainings/trainings-element.js';
import type { FrameworkView } from '../page/framework-view.js';
import { tabsStyles } from './tabs-styles.js';

export type TabName = 'competencies' | 'self-check' | 'trainings' | 'requirements';

export interface TabsProps {
  readonly strings: CompetencyToolsStrings;
  readonly framework: Framework;
  readonly view: FrameworkView;
  /** For the documents that the attributes name. */
  readonly source: Source;
  /** Content of the first tab. */
  readonly main: unknown;
  /** Chosen in the first tab; a self-check and the requirements begin with it. */
  readonly category: string;
  /** The attributes of the element; null for one that is missing, and so without a tab. */
  readonly attributes: {
    readonly selfCheck: string | null;
    readonly trainingsSource: string | null;
    readonly requirements: string | null;
    readonly storage: string | null;
  };
}

/**
 * The competencies, a self-check, the trainings and the requirements, one at a time (ARIA Authoring Practices: tabs with manual
 * activation, because a tab's content may have to be fetched). A tab that was opened keeps its content.
 */
export class Tabs {
  readonly #host: LitElement;
  readonly #need: (tag: string) => Promise<void>;
  #chosen: TabName = 'competencies';
  /** Has the Tab stop; arrow keys move it. */
  #focusable: TabName = 'competencies';
  readonly #opened = new Set<TabName>(['competencies']);
  /** Whose rows have links to their trainings. */
  #view: FrameworkView | undefined;
  #opening: Promise<void> | undefined;
  readonly #unreachable = new Set<TabName>();
  readonly #guide: Ref<TrainingsElement> = createRef();
  readonly #trainingsTab: Ref<HTMLElement> = createRef();
  /** Category with which the self-check began. */
  #selfCheckCategory: string | undefined;
  /** Category that the requirements showed at first. */
  #requirementsCategory: string | undefined;

  /** @param need loads the code of a tag */
  constructor(host: LitElement, need: (tag: string) => Promise<void>) {
    this.#host = host;
    this.#need = need;
  }

  choose(name: TabName): void {
    this.#chosen = name;
    this.#focusable = name;
    this.#host.requestUpdate();
    if (!this.#opened.has(name)) this.#opening = this.#open(name);
  }

  /** Opens the guide with the trainings on one competency; the focus goes there. */
  async showTrainingsOn(nodeId: string): Promise<void> {
    this.choose('trainings');
    await this.#opening;
    await this.#host.updateComplete;
    this.#trainingsTab.value?.focus();
    this.#guide.value?.showTrainingsOn(nodeId);
  }

  render(props: TabsProps) {
    const { strings, main, view } = props;
    if (this.#view !== view) {
      this.#view = view;
      void this.#addTrainings(props);
    }
    const labels = {
      competencies: strings.tabCompetencies,
      'self-check': strings.tabSelfCheck,
      trainings: strings.tabTrainings,
      requirements: strings.tabRequirements,
    };
    const names: TabName[] = ['competencies'];
    if (props.attributes.selfCheck !== null) names.push('self-check');
    if (props.attributes.trainingsSource !== null) names.push('trainings');
    if (props.attributes.requirements !== null) names.push('requirements');
    if (!names.includes(this.#chosen)) this.#chosen = this.#focusable = 'competencies';
    const contents = {
      competencies: () => main,
      'self-check': () => this.#selfCheck(props),
      trainings: () => this.#trainings(props),
      requirements: () => this.#requirements(props),
    };
    const tab = (name: TabName) =>
      html`<button
        type="button"
        role="tab"
        id="tab-${name}"
        aria-controls="panel-${name}"
        aria-selected="${name === this.#chosen}"
        tabindex=${name === this.#focusable ? 0 : -1}
        @click=${() => this.choose(name)}
        ${ref(name === 'trainings' ? this.#trainingsTab : undefined)}
      >
        ${labels[name]}
      </button>`;
    const panel = (name: TabName) =>
      html`<div role="tabpanel" id="panel-${name}" aria-labelledby="tab-${name}" ?hidden=${name !== this.#chosen}>
        ${this.#opened.has(name) ? contents[name]() : nothing}${
          this.#unreachable.has(name) ? html`<p role="alert">${strings.unreachable}</p>` : nothing
        }
      </div>`;
    const onKey = (event: KeyboardEvent): void => this.#moveFocus(event, names);
    return html`<div class="tabs" role="tablist" aria-label=${strings.tabs} @keydown=${onKey}>
        ${repeat(names, (name) => name, tab)}
      </div>
      ${repeat(names, (name) => name, panel)}`;
  }

  #selfCheck({ strings, framework, category, attributes }: TabsProps) {
    const { selfCheck, trainingsSource, storage } = attributes;
    this.#selfCheckCategory ??= category;
    return html`<imh-self-check
      lang=${strings.language}
      category=${this.#selfCheckCategory || nothing}
      mode=${selfCheck || nothing}
      trainings=${trainingsSource || nothing}
      storage=${storage ?? nothing}
      credentials=${this.#host.getAttribute('credentials') ?? nothing}
      .framework=${framework}
    ></imh-self-check>`;
  }

  #trainings({ strings, framework, attributes }: TabsProps) {
    return html`<imh-trainings
      lang=${strings.language}
      src=${attributes.trainingsSource || nothing}
      credentials=${this.#host.getAttribute('credentials') ?? nothing}
      .framework=${framework}
      ${ref(this.#guide)}
    ></imh-trainings>`;
  }

  #requirements({ strings, framework, category, attributes }: TabsProps) {
    this.#requirementsCategory ??= category;
    return html`<imh-requirements
      lang=${strings.language}
      src=${attributes.requirements || nothing}
      category=${this.#requirementsCategory || nothing}
      credentials=${this.#host.getAttribute('credentials') ?? nothing}
      .framework=${framework}
    ></imh-requirements>`;
  }

  /** Competencies get links to their trainings. If that fails, they have none, and the guide's tab gives the reason. */
  async #addTrainings({ attributes, view, source, strings }: TabsProps): Promise<void> {
    const { trainingsSource: trainings } = attributes;
    if (!trainings) return;
    try {
      const { loadRowTrainings } = await import('../rows/load-row-trainings.js');
      const onShow = (nodeId: string): void => void this.showTrainingsOn(nodeId);
      const loaded = await loadRowTrainings(source, trainings, { content: view.content, strings, onShow });
      if (!loaded) return;
      view.extras.also = (row, rowView) => loaded.complete(row, rowView);
      loaded.completeAll(view.outline);
    } catch {
      // The code cannot be loaded, or another document is on its way.
    }
  }

  async #open(name: TabName): Promise<void> {
    const tag = `imh-${name}`;
    try {
      await this.#need(tag);
      if (!customElements.get(tag)) throw new Error(`There is no <${tag}>`);
      this.#unreachable.delete(name);
      this.#opened.add(name);
    } catch (error) {
      this.#unreachable.add(name);
      reportError(error);
    }
    this.#host.requestUpdate();
  }

  #moveFocus(event: KeyboardEvent, names: readonly TabName[]): void {
    const list = event.currentTarget as HTMLElement;
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    const index = tabs.indexOf(event.target as HTMLElement);
    const isRightToLeft = getComputedStyle(list).direction === 'rtl';
    const [forward, back] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const next = { [forward!]: index + 1, [back!]: index - 1, Home: 0, End: -1 }[event.key];
    if (index < 0 || next === undefined) return;
    event.preventDefault();
    this.#focusable = names.at(next % names.length)!;
    tabs.at(next % tabs.length)!.focus();
    this.#host.requestUpdate();
  }
}

export function createTabs(host: LitElement, need: (tag: string) => Promise<void>): Tabs {
  addStyles(host.renderRoot as ShadowRoot, tabsStyles);
  return new Tabs(host, need);
}
