import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Strings that an element loads when it first needs them, and again when its language changes. */
export class LateWords<Words> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: (language: string) => Promise<Words>;
  #words: Words | undefined;
  /** The language that was asked for last. */
  #language: string | undefined;
  #loading: Promise<Words | undefined> = Promise.resolve(undefined);

  constructor(host: ReactiveControllerHost, load: (language: string) => Promise<Words>) {
    host.addController(this);
    this.#host = host;
    this.#load = load;
  }

  hostConnected(): void {}

  /** @returns undefined if the strings cannot be loaded at the moment */
  load(language: string): Promise<Words | undefined> {
    if (language === this.#language) return this.#loading;
    this.#language = language;
    this.#loading = this.#load(language).then(
      (words) => {
        if (language !== this.#language) return this.#loading;
        this.#words = words;
        this.#host.requestUpdate();
        return words;
      },
      () => {
        if (language === this.#language) this.#language = undefined;
        return undefined;
      },
    );
    return this.#loading;
  }

  /** The strings to render now. Those of another language stay until the right ones are loaded. */
  in(language: string): Words | undefined {
    if (this.#words && language !== this.#language) void this.load(language);
    return this.#words;
  }
}
