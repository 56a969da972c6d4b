import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after the last change until the value is written. */
const pause = 250;

/** `none`: the browser holds no value for the key. `blocked`: the browser refused to read or to write. */
export type KeptState = 'kept' | 'none' | 'blocked';

/**
 * Reports a value that another tab wrote, or undefined if it removed the value.
 * @param isWriting true if a newer value of this page is not written yet; it will replace the other one
 */
export type ChangedElsewhere = (value: string | undefined, isWriting: boolean) => void;

/** Values that this browser keeps under a key or under that key, a space and more, by their keys. */
export function keptUnder(key: string): ReadonlyMap<string, string> {
  try {
    const keys = Object.keys(localStorage).filter((kept) => kept === key || kept.startsWith(`${key} `));
    return new Map(keys.map((kept) => [kept, localStorage.getItem(kept) ?? '']));
  } catch {
    return new Map();
  }
}

/** One text in this browser's localStorage: read, written with a delay, and compared with what other tabs write. */
export class KeptValue implements ReactiveController {
  state: KeptState = 'none';
  /** The text in the browser as this page knows it; what is not written yet is not part of it. */
  value: string | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #changedElsewhere: ChangedElsewhere;
  #key: string | undefined;
  #unwritten: string | (() => string) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connection: AbortController | undefined;

  constructor(host: ReactiveControllerHost, changedElsewhere: ChangedElsewhere) {
    host.addController(this);
    this.#host = host;
    this.#changedElsewhere = changedElsewhere;
  }

  /** Reads the value of a key, after writing what is left to write for the key before. Undefined: keeps nothing. */
  open(key: string | undefined): void {
    if (key === this.#key) return;
    this.flush();
    this.#key = key;
    this.value = undefined;
    this.state = 'none';
    if (key !== undefined) this.value = this.#read();
  }

  /** Writes soon. A function is called when it is time to write, so that typing does not serialize at each key. */
  write(text: string | (() => string)): void {
    if (this.#key === undefined) return;
    this.#unwritten = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), pause);
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#unwritten = undefined;
    this.#store(undefined);
  }

  /** Writes now what is not written yet. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#unwritten === undefined) return;
    // A page that was suspended has missed the events of other tabs.
    this.#compare();
    const text = this.#unwritten;
    this.#unwritten = undefined;
    if (text !== undefined) this.#store(typeof text === 'string' ? text : text());
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    addEventListener('storage', ({ key }) => (key === this.#key || key === null) && this.#compare(), { signal });
    const flush = (): void => this.flush();
    // A phone may end a page in the background without any further event.
    addEventListener('pagehide', flush, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
    this.#compare();
  }

  hostDisconnected(): void {
    this.flush();
    this.#connection?.abort();
  }

  #compare(): void {
    if (this.#key === undefined) return;
    const before = this.value;
    const now = this.#read();
    if (now === before || this.state === 'blocked') return;
    this.value = now;
    this.#changedElsewhere(now, this.#unwritten !== undefined);
  }

  #read(): string | undefined {
    try {
      const value = localStorage.getItem(this.#key!) ?? undefined;
      // Reading still works if the storage is full.
      if (this.state !== 'blocked') this.#become(value === undefined ? 'none' : 'kept');
      return value;
    } catch {
      this.#become('blocked');
      return undefined;
    }
  }

  #store(text: string | undefined): void {
    if (this.#key === undefined) return;
    try {
      if (text === undefined) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, text);
      this.value = text;
      this.#become(text === undefined ? 'none' : 'kept');
    } catch {
      this.#become('blocked');
    }
  }

  #become(state: KeptState): void {
    if (state === this.state) return;
    this.state = state;
    this.#host.requestUpdate();
  }
}
