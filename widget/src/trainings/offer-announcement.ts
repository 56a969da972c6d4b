import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GuideContent } from './guide-content.js';

/** Keeps the page's structured data in step with what a guide shows. */
export class OfferAnnouncement implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #announced: GuideContent | undefined;
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    host.addController(this);
    this.#host = host;
  }

  hostDisconnected(): void {
    this.update(undefined);
  }

  /** @param content undefined if the guide shows nothing */
  update(content: GuideContent | undefined): void {
    if (content === this.#announced) return;
    this.#announced = content;
    this.#running?.abort();
    if (content) void this.#announce(content);
  }

  async #announce(content: GuideContent): Promise<void> {
    const { signal } = (this.#running = new AbortController());
    try {
      const { announce } = await import('./announcement.js');
      announce(this.#host, content, signal);
    } catch {
      // Without structured data people still see the guide.
    }
  }
}
