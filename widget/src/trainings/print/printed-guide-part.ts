// Loaded when a person is about to print a training guide.
import { tableStyles } from '@imh/elements';
import type { LitElement, ReactiveController } from 'lit';
import { addStyles } from '../../element/late-styles.js';
import { LateWords } from '../../element/late-words.js';
import { type GuideViewsStrings, guideViewsStrings } from '../../strings/guide-views.js';
import { printedGuideStyles } from './printed-guide-styles.js';
import { type PrintedGuideProps, printedGuideView } from './printed-guide-view.js';

/** A guide on paper. It is in the page only while the browser prints. */
export class PrintedGuide implements ReactiveController {
  readonly #host: LitElement;
  readonly #strings: LateWords<GuideViewsStrings>;
  #isPrinting = false;
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
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  prepare(language: string): Promise<unknown> {
    return this.#strings.load(language);
  }

  render(props: Omit<PrintedGuideProps, 'strings'>) {
    const strings = this.#strings.in(props.words.language);
    return this.#isPrinting && strings ? printedGuideView({ ...props, strings }) : undefined;
  }

  /** Synchronously, because printing does not wait. */
  #print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#host.requestUpdate();
    // Protected, because only an element itself should need it.
    (this.#host as unknown as { performUpdate(): void }).performUpdate();
  }
}
