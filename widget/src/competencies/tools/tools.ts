// Loaded when a person first uses a tool, or the page asks for what one does (a category, a link, a tab).
import type { Framework } from '@imh/core';
import type { CSSResult, LitElement } from 'lit';
import type { Source } from '../../data/load-document.js';
import { Announcer } from '../../element/announcer.js';
import { addStyles } from '../../element/late-styles.js';
import { type CompetencyToolsStrings, competencyToolsStrings } from '../../strings/competency-tools.js';
import type { FrameworkView } from '../page/framework-view.js';
import { LinkController } from '../links/link-controller.js';
import type { Tabs } from '../tabs/tabs.js';
import { ChoiceController } from './choice-controller.js';
import { noFilter } from './filter.js';
import { FilterController } from './filter-controller.js';
import type { ToolContext } from './tool-context.js';

/** What people do with a framework besides reading it: search, filter, link, print, download. */
export class Tools implements ToolContext {
  readonly filter = new FilterController(this);
  readonly choice = new ChoiceController(this);
  readonly links = new LinkController(this);
  readonly host: LitElement;
  readonly announcer: Announcer;
  /** In the language shown. */
  strings: CompetencyToolsStrings;
  readonly #reportUnreachable: () => void;

  /** @param reportUnreachable tells the person that a part of the code cannot be loaded */
  constructor(host: LitElement, strings: CompetencyToolsStrings, reportUnreachable: () => void) {
    this.host = host;
    this.announcer = new Announcer(host);
    host.addController(this.choice);
    this.strings = strings;
    this.#reportUnreachable = reportUnreachable;
  }

  async translate(language: string): Promise<void> {
    if (this.strings.language !== language) this.strings = await competencyToolsStrings(language);
  }

  /** @returns undefined, after telling the person, if the code cannot be loaded */
  async load<Part>(loading: Promise<Part>): Promise<Part | undefined> {
    try {
      return await loading;
    } catch {
      this.#reportUnreachable();
      return undefined;
    }
  }

  /** Goes to the node that the page's address names, if the framework contains it. */
  async followAddress(
    view: FrameworkView,
    tabs: Pick<Tabs, 'choose'> | undefined,
    opened: (nodeId: string) => void,
  ): Promise<void> {
    const nodeId = this.links.linkedNode(view);
    if (nodeId === undefined) return;
    tabs?.choose('competencies');
    if (this.filter.isActive) this.filter.set(noFilter, view);
    await this.host.updateComplete;
    if (this.links.goTo(view, nodeId)) opened(nodeId);
  }

  /**
   * Shows a signed-in reader the statements; see `membersText()` in members-text.ts.
   * @param show returns false if they are shown already
   */
  async showMembersText(
    framework: Framework,
    source: Source,
    base: string,
    show: (text: Framework) => unknown,
  ): Promise<void> {
    const part = await this.load(import('./members-text.js'));
    const text = await part?.membersText(framework, source, base);
    // Aborted once the element loads anything else.
    if (!text || source.signal.aborted || !show(text)) return;
    await this.host.updateComplete;
    this.announcer.announce(this.strings.membersShown);
  }

  addStyles(...styles: CSSResult[]): void {
    for (const one of styles) addStyles(this.host.renderRoot as ShadowRoot, one);
  }

  showIn(category: string, view: FrameworkView, nodeId?: string): void {
    this.filter.setByPerson({ category, query: '' }, view, '');
    if (nodeId !== undefined) this.links.follow(view, nodeId);
  }

  get category(): string {
    return this.filter.filter.category;
  }

  async printCategory(category: string, view: FrameworkView): Promise<void> {
    const before = this.filter.filter;
    this.filter.set({ category, query: '' }, view);
    await this.host.updateComplete;
    addEventListener('afterprint', () => this.filter.set(before, view), { once: true });
    print();
  }

  update(): void {
    this.host.requestUpdate();
  }
}

/** @param language of the strings */
export async function createTools(host: LitElement, language: string, reportUnreachable: () => void): Promise<Tools> {
  return new Tools(host, await competencyToolsStrings(language), reportUnreachable);
}
