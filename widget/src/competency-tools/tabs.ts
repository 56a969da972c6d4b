import { button, h } from '@imh/elements';
import type { FrameworkPage } from '../competencies/framework-page.js';
import { adopt } from '../element/adopt.js';
import { tabsStyles } from './tabs-styles.js';
import { type CompetencyToolsStrings, competencyToolsStrings } from '../strings/competency-tools.js';

/** What the elements in the tabs are given from the one around them. */
export interface TabContents {
  readonly element: HTMLElement;
  /** Loads the code of a tag. */
  readonly need: (tag: string) => Promise<void>;
  readonly category: () => string;
  readonly language: string;
  readonly framework: unknown;
}

interface Tab {
  readonly name: 'competencies' | 'self-check' | 'trainings';
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  content?: HTMLElement;
}

/**
 * The competencies, a self-check and the trainings, one at a time (ARIA Authoring Practices: tabs with manual
 * activation, because what a tab shows may have to be fetched). It stays when the page is shown anew, so that answers
 * do.
 */
export class Tabs {
  readonly #frame = h('div', { class: 'frame', part: 'frame' });
  readonly #list = h('div', { class: 'tabs', role: 'tablist' });
  readonly #tabs: Tab[] = [];
  #words: CompetencyToolsStrings | undefined;
  #contents: TabContents | undefined;

  constructor(root: ShadowRoot) {
    adopt(root, tabsStyles);
    this.#list.addEventListener('keydown', (event) => this.#key(event));
  }

  /** The whole page, with the parts that were made anew in it. */
  async frame({ about, main, rights }: FrameworkPage, contents: TabContents): Promise<HTMLElement> {
    const words = await competencyToolsStrings(contents.language);
    const { element } = contents;
    this.#words = words;
    this.#contents = contents;
    this.#frame.lang = words.language;
    this.#list.setAttribute('aria-label', words.tabs);
    this.#tab('competencies', words.tabCompetencies, true).panel.replaceChildren(main);
    this.#tab('self-check', words.tabSelfCheck, element.hasAttribute('self-check'));
    this.#tab('trainings', words.tabTrainings, element.hasAttribute('trainings'));
    if (!this.#tabs.some(({ button: one }) => isChosen(one) && !one.hidden)) this.#choose(this.#tabs[0]!);
    for (const tab of this.#tabs) this.#fill(tab);
    // What stands already is not moved: elements on their way begin anew.
    const { childNodes } = this.#frame;
    const panels = this.#tabs.map(({ panel }) => panel);
    if (childNodes.length === 0) this.#frame.append(this.#list, ...panels);
    for (const child of [...childNodes]) {
      if (child !== this.#list && !panels.includes(child as HTMLElement)) child.remove();
    }
    if (about) this.#frame.prepend(about);
    if (rights) this.#frame.append(rights);
    return this.#frame;
  }

  /** Chooses the tab with the competencies. */
  home(): void {
    const [first] = this.#tabs;
    if (first) this.#choose(first);
  }

  #tab(name: Tab['name'], label: string, wanted: boolean): Tab {
    let tab = this.#tabs.find((one) => one.name === name);
    if (!tab) {
      const made: Tab = {
        name,
        button: button(label, { role: 'tab', id: `tab-${name}`, 'aria-controls': `panel-${name}` }, () =>
          this.#choose(made),
        ),
        panel: h('div', { role: 'tabpanel', id: `panel-${name}`, 'aria-labelledby': `tab-${name}`, hidden: '' }),
      };
      tab = made;
      this.#tabs.push(tab);
      this.#list.append(tab.button);
      state(tab, false);
    }
    tab.button.textContent = label;
    tab.button.hidden = !wanted;
    return tab;
  }

  #choose(chosen: Tab): void {
    for (const tab of this.#tabs) state(tab, tab === chosen);
    if (!chosen.content && chosen.name !== 'competencies') void this.#open(chosen);
  }

  async #open(tab: Tab): Promise<void> {
    const tag = `imh-${tab.name}`;
    try {
      await this.#contents!.need(tag);
      if (!customElements.get(tag)) throw new Error(`There is no <${tag}>`);
    } catch (error) {
      tab.panel.replaceChildren(h('p', { role: 'alert' }, this.#words!.unreachable));
      reportError(error);
      return;
    }
    if (tab.content) return;
    tab.content = document.createElement(tag);
    this.#fill(tab);
    tab.panel.replaceChildren(tab.content);
  }

  /** Hands on what the page says. */
  #fill({ name, content }: Tab): void {
    if (!content) return;
    const { element, language, framework, category } = this.#contents!;
    const given = {
      lang: language,
      credentials: element.getAttribute('credentials'),
      ...(name === 'trainings'
        ? { src: element.getAttribute('trainings') }
        : {
            category: content.getAttribute('category') ?? category(),
            mode: element.getAttribute('self-check'),
            trainings: element.getAttribute('trainings'),
            storage: element.getAttribute('storage'),
          }),
    };
    for (const [attribute, value] of Object.entries(given)) {
      if (value) content.setAttribute(attribute, value);
    }
    const holder = content as { framework?: unknown };
    if (holder.framework !== framework) holder.framework = framework;
  }

  #key(event: KeyboardEvent): void {
    const shown = this.#tabs.filter(({ button: one }) => !one.hidden);
    const at = shown.findIndex(({ button: one }) => one === event.target);
    const forward = getComputedStyle(this.#list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: -1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = shown.at(to % shown.length)!;
    for (const { button: one } of this.#tabs) one.tabIndex = one === next.button ? 0 : -1;
    next.button.focus();
  }
}

const isChosen = (tab: HTMLElement): boolean => tab.getAttribute('aria-selected') === 'true';

function state({ button: tab, panel }: Tab, chosen: boolean): void {
  tab.setAttribute('aria-selected', `${chosen}`);
  tab.tabIndex = chosen ? 0 : -1;
  panel.hidden = !chosen;
}
