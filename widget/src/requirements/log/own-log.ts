import type { LitElement, ReactiveController } from 'lit';
import type { RequirementsStrings } from '../../strings/requirements.js';
import type { OpenedLog } from './open-log.js';

type State = OpenedLog | { readonly is: 'none' | 'reading' };

/** The log that a person has opened, if any. The code that reads it is loaded then. */
export class OwnLog implements ReactiveController {
  state: State = { is: 'none' };
  readonly #host: LitElement;
  readonly #announce: (sentence: string) => void;
  #reading: AbortController | undefined;

  /** @param announce tells screen readers that a log was opened */
  constructor(host: LitElement, announce: (sentence: string) => void) {
    host.addController(this);
    this.#host = host;
    this.#announce = announce;
  }

  hostDisconnected(): void {
    this.#reading?.abort();
    if (this.state.is === 'reading') this.state = { is: 'none' };
  }

  async open(file: File, words: RequirementsStrings): Promise<void> {
    this.#reading?.abort();
    const { signal } = (this.#reading = new AbortController());
    this.#show({ is: 'reading' });
    const state = await import('./open-log.js')
      .then(({ openLog }) => openLog(file, words, this.#host, signal))
      .catch((error: unknown): State => {
        if (signal.aborted) return { is: 'none' };
        reportError(error);
        return { is: 'failed', reason: words.unreachable };
      });
    if (signal.aborted) return;
    this.#show(state);
    if (state.is === 'open') this.#announce(words.log.opened(state.name, state.entries));
  }

  close(): void {
    this.#reading?.abort();
    this.#show({ is: 'none' });
  }

  #show(state: State): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
