import type { Framework, SelfCheck } from '@imh/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emptyState } from './self-check-state.js';
import { type Incident, type IncidentEvent, Session } from './session.js';

export interface CurrentSessionOptions {
  /** Answers that the page set are open now. */
  readonly opened: () => void;
  readonly reported: (incident: Incident) => void;
}

/** The session of the framework shown. It continues while the same framework is shown, in whatever language. */
export class CurrentSession implements ReactiveController {
  /** Undefined until a framework is shown. */
  session: Session | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: CurrentSessionOptions;
  /** Of the framework that is loading. */
  #next: Session | undefined;
  /** What the page has set, until it is open. */
  #given: SelfCheck | undefined;
  #isConnected = false;
  #listening = new AbortController();

  constructor(host: ReactiveControllerHost, options: CurrentSessionOptions) {
    host.addController(this);
    this.#host = host;
    this.#options = options;
  }

  get answers(): SelfCheck | undefined {
    return this.session?.document() ?? this.#given;
  }

  set answers(check: SelfCheck | undefined) {
    this.#given = check;
    if (this.session) void this.#openGiven(this.session);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#listen();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#listening.abort();
  }

  /** Reads what is kept for a framework that is loading. @returns undefined if code for it could not be loaded */
  async prepare(framework: Framework, keeps: boolean): Promise<Session | undefined> {
    if (this.session?.isFor(framework)) return this.session;
    const session = (this.#next = new Session(framework, keeps));
    const isReady = await (this.#given ? this.#openGiven(session) : session.read());
    return isReady ? session : undefined;
  }

  /** The session of a framework that is shown or prepared. */
  sessionOf(framework: Framework): Session | undefined {
    return [this.session, this.#next].find((session) => session?.isFor(framework));
  }

  /** Continues with the framework that is shown now. @returns true if that is another session */
  adopt(framework: Framework): boolean {
    if (this.session?.isFor(framework)) return false;
    this.session = this.#next;
    this.#listen();
    return true;
  }

  #listen(): void {
    this.#listening.abort();
    const { session } = this;
    if (!session || !this.#isConnected) return;
    const { signal } = (this.#listening = new AbortController());
    session.connect(signal);
    session.addEventListener('change', () => this.#host.requestUpdate(), { signal });
    session.addEventListener('incident', (event) => this.#options.reported((event as IncidentEvent).incident), {
      signal,
    });
  }

  async #openGiven(session: Session): Promise<boolean> {
    const given = this.#given;
    try {
      const { stateFromPage } = await import('./kept-checks.js');
      const opened = given ? await stateFromPage(given, session.framework) : emptyState;
      if (this.#given === given) this.#given = undefined;
      if (!opened) return true;
      session.resume(opened);
      this.#options.opened();
      return true;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      if (session === this.session) this.#options.reported('unreachable');
      return false;
    }
  }
}
