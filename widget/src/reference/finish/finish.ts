// Loaded when the rater wants to check and save.
import type { ReferenceRating } from '@imh/core';
import { saveFile } from '@imh/elements';
import type { ReactiveControllerHost } from 'lit';
import { createRef, type Ref } from 'lit/directives/ref.js';
import { CopyButton } from '../../element/copy-button.js';
import { Printing } from '../../element/printing.js';
import { checkView, type CheckViewProps } from './check-view.js';
import { doneView, type DoneViewProps } from './done-view.js';
import { type SavedFile, savedFile } from './saved-file.js';

export { finishStyles } from './finish-styles.js';

type Own = 'title' | 'areAllShown' | 'showAll' | 'file' | 'text' | 'copyButton' | 'saveAgain';

/** The page to check the answers on, and the page that follows when the file is saved. */
export class Finish {
  /** Heading of the page that is shown. */
  readonly title: Ref<HTMLElement> = createRef();
  readonly #host: ReactiveControllerHost & { performUpdate?(): void };
  readonly #saved: (file: SavedFile) => void;
  readonly #copyButton: CopyButton;
  readonly #printing: Printing;
  readonly #text: Ref<HTMLTextAreaElement> = createRef();
  #file: SavedFile | undefined;
  #areAllShown = false;

  /** @param saved after a file was offered to the rater, also for the second time */
  constructor(host: ReactiveControllerHost, saved: (file: SavedFile) => void) {
    this.#host = host;
    this.#saved = saved;
    this.#copyButton = new CopyButton(host);
    this.#printing = new Printing(host);
  }

  checkPage(props: Omit<CheckViewProps, Own>) {
    return checkView({
      ...props,
      title: this.title,
      areAllShown: this.#areAllShown || this.#printing.isPrinting,
      showAll: (isOpen) => {
        if (!this.#printing.isPrinting) this.#areAllShown = isOpen;
      },
    });
  }

  closeAnswers(): void {
    this.#areAllShown = false;
  }

  /** @param word names the content of the file, in the rater's language */
  save(document: ReferenceRating, word: string): void {
    this.#file = savedFile(document, word, new Date());
    this.#copyButton.reset();
    this.#offer(this.#file);
  }

  /** Call `save()` first. */
  donePage(props: Omit<DoneViewProps, Own>) {
    const file = this.#file!;
    const { words } = props;
    return doneView({
      ...props,
      file,
      title: this.title,
      text: this.#text,
      copyButton: this.#copyButton.render(words.done.copy, words, () => this.#text.value),
      saveAgain: () => this.#offer(file),
    });
  }

  #offer(file: SavedFile): void {
    saveFile(file.name, file.text);
    this.#saved(file);
    this.#host.requestUpdate();
  }
}
