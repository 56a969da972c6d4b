// Loaded when a person is about to print a training guide.
import { tableStyles } from '@imh/elements';
import type { LitElement, ReactiveController } from 'lit';
import { addStyles } from '../../element/late-styles.js';
import { LateWords } from '../../element/late-words.js';
import { type GuideViewsStrings, guideViewsStrings } from '../../strings/guide-views.js';
import { printedGuideStyles } from './printed-guide-styles.js';
import type { PrintedGuideProps } from './printed-guide-props.js';
import { printedGuideView } from './printed-guide-view.js';

/**
 * A guide on paper. It is rendered before the browser prints, hidden on the screen, and not when the browser asks for it
 * (`beforeprint`): in a page with Trusted Types, Chromium runs no policy during `print()`, so no new template could be
 * rendered then (Chromium 156, November 2026).
 */
export class PrintedGuide implements ReactiveController {
  readonly #host: LitElement;
  readonly #strings: LateWords<GuideViewsStrings>;
  #isWanted = false;
  #connection: AbortController | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#strings = new LateWords(host, guideViewsStrings);
    for (const styles of [tableStyles, printedGuideStyles]) addStyles(host.renderRoot as ShadowRoot, styles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection?.abort();
    const { signal } = (this.#connection = new AbortController());
    addEventListener('afterprint', () => this.#want(false), { signal });
    // Ctrl was pressed for something else.
    addEventListener('keyup', ({ key }) => (key === 'Control' || key === 'Meta') && this.#want(false), { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  /** Renders the guide until it is printed. */
  async prepare(language: string): Promise<void> {
    await this.#strings.load(language);
    this.#want(true);
    await this.#host.updateComplete;
  }

  render(props: Omit<PrintedGuideProps, 'strings'>) {
    const strings = this.#strings.in(props.words.language);
    return this.#isWanted && strings ? printedGuideView({ ...props, strings }) : undefined;
  }

  #want(isWanted: boolean): void {
    if (this.#isWanted === isWanted) return;
    this.#isWanted = isWanted;
    this.#host.requestUpdate();
  }
}
