import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Milliseconds without a newer message before one is announced, so that typing does not interrupt a screen reader. */
const quietTime = 500;

/** Announces what happened to screen readers, in a live region that is not visible. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
    this.#host = host;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Debounced: if several messages arrive in quick succession, only the last is announced. */
  announce(message: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#message = message;
      this.#host.requestUpdate();
    }, quietTime);
  }

  /** The live region; it must be rendered before the first announcement. */
  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#message}</p>`;
  }
}
