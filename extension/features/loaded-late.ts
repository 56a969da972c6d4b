import { nothing, type TemplateResult } from 'lit';
import type { AppElement } from './app-element.js';

/**
 * An element whose code is loaded when it is rendered for the first time. It is rendered once it is registered: an element
 * that is upgraded on the page has no properties yet when it is connected.
 */
export class LoadedLate {
  readonly #host: AppElement;
  readonly #load: () => Promise<void>;
  #loading: Promise<void> | undefined;
  #isRegistered = false;

  /** @param load imports the `define.ts` of the element and registers it */
  constructor(host: AppElement, load: () => Promise<void>) {
    this.#host = host;
    this.#load = load;
  }

  render(template: () => TemplateResult): TemplateResult | typeof nothing {
    if (this.#isRegistered) return template();
    this.#loading ??= this.#register().catch((error: unknown) => this.#host.report(error));
    return nothing;
  }

  async #register(): Promise<void> {
    await this.#load();
    this.#isRegistered = true;
    this.#host.requestUpdate();
  }
}
