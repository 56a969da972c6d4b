import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Code that an element loads when a person first needs it. The element renders again when it arrives, and can try again
 * after a failure.
 */
export class LazyPart<Part> implements ReactiveController {
  /** The module, once it is loaded. */
  part: Part | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  readonly #failed: (error: unknown) => void;
  #loading: Promise<Part | undefined> | undefined;

  /**
   * @param load such as `() => import('./download.js')`
   * @param failed shows that the part cannot be loaded, where the person is looking
   */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>, failed: (error: unknown) => void) {
    host.addController(this);
    this.#host = host;
    this.#load = load;
    this.#failed = failed;
  }

  hostConnected(): void {}

  /** @returns undefined after a failure, which has been shown */
  load(): Promise<Part | undefined> {
    this.#loading ??= this.#load().then(
      (part) => {
        this.part = part;
        this.#host.requestUpdate();
        return part;
      },
      (error: unknown) => {
        this.#loading = undefined;
        this.#failed(error);
        return undefined;
      },
    );
    return this.#loading;
  }
}
