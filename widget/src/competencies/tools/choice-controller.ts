import type { ReactiveController, TemplateResult } from 'lit';
import type { FrameworkView } from '../page/framework-view.js';
import { canFilterByCategory, type Choice } from '../page/toolbar-view.js';
import type { Comparison } from '../compare/comparison.js';
import { drawerStyles } from './drawer-styles.js';
import type { ToolContext } from './tool-context.js';

/** What "Compare categories", "Print" and "Download" open below the toolbar, one at a time. */
export class ChoiceController implements ReactiveController {
  /** Which of them is open. */
  open: Choice | undefined;
  readonly #tools: ToolContext;
  #printing: typeof import('./print-view.js') | undefined;
  #downloading: typeof import('./download-view.js') | undefined;
  #comparison: Comparison | undefined;
  #mustFocus = false;

  constructor(tools: ToolContext) {
    this.#tools = tools;
  }

  hostUpdated(): void {
    if (!this.#mustFocus) return;
    this.#mustFocus = false;
    this.#tools.host.renderRoot.querySelector<HTMLElement>('.drawer :is(button, select)')?.focus();
  }

  /** The person pressed one of the buttons. */
  async toggle(choice: Choice, view: FrameworkView): Promise<void> {
    const wasOpen = this.open === choice;
    this.#close();
    if (wasOpen) return;
    if (choice === 'print') {
      this.#printing ??= await this.#tools.load(import('./print-view.js'));
      if (!this.#printing) return;
      if (!this.#printing.hasPrintChoice(view.outline) && !this.#offersCategories(view)) return print();
    } else if (choice === 'download') this.#downloading ??= await this.#tools.load(import('./download-view.js'));
    else {
      const part = await this.#tools.load(import('../compare/comparison.js'));
      this.#comparison ??= part?.createComparison(this.#tools);
    }
    if (!{ print: this.#printing, download: this.#downloading, compare: this.#comparison }[choice]) return;
    this.#tools.addStyles(drawerStyles);
    this.open = choice;
    this.#mustFocus = true;
    this.#tools.update();
  }

  /** @param category the one that the outline is filtered by; empty for none */
  render(view: FrameworkView, category: string): TemplateResult | undefined {
    if (!this.open) return undefined;
    const { strings } = this.#tools;
    const onClose = (): void => this.#close();
    if (this.open === 'compare') return this.#comparison!.render(view, category, onClose);
    if (this.open === 'print') {
      const isFiltered = view.outline.visible?.includes(0) === true;
      const onPrint = (what: 'open' | 'all'): void => this.#print(what, view);
      const hasParts = this.#printing?.hasPrintChoice(view.outline) === true;
      const categories = this.#offersCategories(view) ? (view.content.framework.categories ?? []) : [];
      const onCategory = (id: string): void => {
        this.#close();
        void this.#tools.printCategory(id, view);
      };
      const { say } = view.content;
      return this.#printing?.printView({
        strings,
        isFiltered,
        hasParts,
        categories: categories.map(({ id, label }) => ({ id, name: say(label).text || id })),
        onPrint,
        onCategory,
        onClose,
      });
    }
    const { content } = view;
    const { downloadView, downloadFramework } = this.#downloading!;
    const onFormat: Parameters<typeof downloadView>[0]['onFormat'] = (format) =>
      void this.#closeAfter(downloadFramework(content.framework, format));
    return downloadView({ content, strings, onClose, onFormat });
  }

  /** The person has not chosen a category yet, so a printout for each is offered. */
  #offersCategories({ content }: FrameworkView): boolean {
    return this.#tools.category === '' && canFilterByCategory(content);
  }

  #print(what: 'open' | 'all', view: FrameworkView): void {
    this.#close();
    if (what === 'all') return print();
    this.#tools.addStyles(this.#printing!.printStyles);
    this.#printing!.printOpenRows(view.outline);
  }

  async #closeAfter(saving: Promise<true>): Promise<void> {
    if (await this.#tools.load(saving)) this.#close();
  }

  #close(): void {
    if (!this.open) return;
    const root = this.#tools.host.renderRoot as ShadowRoot;
    if (root.querySelector('.drawer')?.contains(root.activeElement)) root.getElementById(this.open)?.focus();
    this.open = undefined;
    this.#tools.update();
  }
}
