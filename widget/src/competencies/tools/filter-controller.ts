import { markStyles } from '@imh/elements';
import { FilteredEvent } from '../../events.js';
import type { FrameworkView } from '../page/framework-view.js';
import { type Filter, noFilter } from './filter.js';
import { type Filtered, FrameworkFinder } from './framework-finder.js';
import { onlyStyles } from './only-marks.js';
import type { ToolContext } from './tool-context.js';

/** Search text and category, and what they leave of the framework. */
export class FilterController {
  filter = noFilter;
  /** Undefined if nothing is filtered. */
  result: Filtered | undefined;
  readonly #tools: ToolContext;
  #finder: { readonly view: FrameworkView; readonly language: string; readonly finder: FrameworkFinder } | undefined;

  constructor(tools: ToolContext) {
    this.#tools = tools;
  }

  get isActive(): boolean {
    return this.filter !== noFilter && (this.filter.query !== '' || this.filter.category !== '');
  }

  set(change: Partial<Filter>, view: FrameworkView | undefined): void {
    this.filter = { ...this.filter, ...change };
    if (view) this.apply(view);
  }

  /** As `set`, reported and announced, after the person typed or chose something. */
  setByPerson(change: Partial<Filter>, view: FrameworkView, everything: string): void {
    this.set(change, view);
    const { competencies, rows } = view.content;
    const { host, announcer } = this.#tools;
    announcer.announce(this.result?.sentence ?? everything);
    const count = this.result?.count ?? (competencies || rows.length);
    const { query, category } = this.filter;
    /** @internal */
    host.dispatchEvent(new FilteredEvent(query, category || undefined, count));
  }

  /** The person shows everything again; the button is gone then, so the focus moves to the search. */
  clearByPerson(view: FrameworkView, everything: string): void {
    this.setByPerson(noFilter, view, everything);
    (this.#tools.host.renderRoot as ShadowRoot).getElementById('search')?.focus();
  }

  apply(view: FrameworkView): void {
    const { strings } = this.#tools;
    if (!this.isActive && this.#finder?.view !== view) return;
    if (this.#finder?.view !== view || this.#finder.language !== strings.language) {
      this.#tools.addStyles(markStyles, onlyStyles);
      const plain = (text: string): string => view.extras.extras?.plain(text) ?? text;
      const finder = new FrameworkFinder(view.outline, strings, plain, view.ended.signal);
      this.#finder = { view, language: strings.language, finder };
    }
    this.result = this.#finder.finder.filter(this.filter);
    this.#tools.update();
  }
}
