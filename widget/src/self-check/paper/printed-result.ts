// Loaded when a person may be about to print their result.
import { addStyles } from '../../element/late-styles.js';
import { LateWords } from '../../element/late-words.js';
import { Printing } from '../../element/printing.js';
import { type LitElement, type ReactiveController, render } from 'lit';
import { type SelfCheckPaperStrings, selfCheckPaperStrings } from '../../strings/self-check-paper.js';
import { PaperSheet } from './paper-sheet.js';
import { paperStyles } from './paper-styles.js';
import { printFields } from './print-fields.js';
import type { PrintedResultProps } from '../result/result-props.js';
import { resultSheet } from './result-sheet.js';

/** Prints the result, with a name if the person wishes. Ctrl+P prints the same. */
export class PrintedResult implements ReactiveController {
  readonly #host: LitElement;
  readonly #propsOf: () => PrintedResultProps;
  readonly #words: LateWords<SelfCheckPaperStrings>;
  readonly #printing: Printing;
  readonly #sheet = new PaperSheet();
  readonly #fields = document.createElement('div');
  /** Kept nowhere else. */
  #name = '';

  /** @param propsOf the result that is shown */
  constructor(host: LitElement, propsOf: () => PrintedResultProps) {
    this.#host = host;
    this.#propsOf = propsOf;
    this.#words = new LateWords(host, selfCheckPaperStrings);
    this.#printing = new Printing(host);
    host.addController(this);
  }

  hostConnected(): void {}

  /** Loads the strings, without which the page is printed as it is. */
  async ready(language: string): Promise<void> {
    await this.#words.load(language);
  }

  hostUpdated(): void {
    const props = this.#propsOf();
    const words = this.#words.in(props.words.language);
    const result = this.#result;
    if (this.#printing.isPrinting && words && result) this.#sheet.show(result, resultSheet(props, words, this.#name));
    else this.#sheet.clear();
  }

  /** Asks for a name, then prints. Without the strings, the page is printed as it is. */
  print(): void {
    const words = this.#words.in(this.#propsOf().words.language);
    const buttons = this.#result?.querySelector('.buttons');
    if (!words || !buttons) return print();
    addStyles(this.#host.renderRoot as ShadowRoot, paperStyles);
    const close = (): void => {
      this.#name = '';
      this.#fields.remove();
      buttons.querySelector<HTMLElement>('button:last-child')?.focus();
    };
    const props = { words, named: (name: string) => (this.#name = name), print: () => this.printNow(), close };
    render(printFields(props), this.#fields);
    buttons.after(this.#fields);
    this.#fields.querySelector('input')!.focus();
  }

  printNow(): void {
    this.#printing.begin();
    print();
  }

  get #result(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.result');
  }
}
