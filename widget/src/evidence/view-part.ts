import type { CSSResult, LitElement } from 'lit';
import { addStyles } from '../element/late-styles.js';
import { LazyPart } from '../element/lazy-part.js';

interface ViewModule<Words> {
  /** For a view that is not an element of its own. */
  readonly styles?: readonly CSSResult[];
  /** The strings of the view in a language. */
  loadWords(language: string): Promise<Words>;
}

/** Code and strings of one view, loaded together when the view is first needed. */
export class ViewPart<Module extends ViewModule<Words>, Words = Awaited<ReturnType<Module['loadWords']>>> {
  /** Undefined until the view is loaded. */
  words: Words | undefined;
  readonly #host: LitElement;
  readonly #code: LazyPart<Module>;

  constructor(host: LitElement, load: () => Promise<Module>, failed: () => void) {
    this.#host = host;
    this.#code = new LazyPart(host, load, failed);
  }

  get module(): Module | undefined {
    return this.#code.part;
  }

  /** @returns whether the view can be rendered; after a failure, which has been shown, it can be tried again */
  async load(language: string): Promise<boolean> {
    const module = await this.#code.load();
    for (const styles of module?.styles ?? []) addStyles(this.#host.renderRoot as ShadowRoot, styles);
    if (module && !this.words) this.words = await module.loadWords(language);
    return module !== undefined;
  }

  /** Loads the strings in another language, if the view has been needed before. */
  async translate(language: string): Promise<void> {
    if (this.module) this.words = await this.module.loadWords(language);
  }
}
