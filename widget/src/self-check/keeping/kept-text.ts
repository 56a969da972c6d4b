/** Whether answers are kept in this browser. `none`: the publisher turned it off. `blocked`: the browser refuses. */
export type Keeping = 'kept' | 'none' | 'blocked';

/** One text in this browser's localStorage. */
export class KeptText {
  readonly key: string;
  keeping: Keeping;
  /** The stored text as this page knows it. */
  seen: string | null;

  constructor(key: string, keeps: boolean) {
    this.key = key;
    this.keeping = keeps ? 'kept' : 'none';
    this.seen = this.read();
  }

  /** The stored text; null if there is none, or none is to be kept. */
  read(): string | null {
    if (this.keeping !== 'kept') return null;
    try {
      return localStorage.getItem(this.key);
    } catch {
      this.keeping = 'blocked';
      return null;
    }
  }

  /** @param text null to remove it. @returns false if the browser refuses: there is no room, or it is not permitted */
  write(text: string | null): boolean {
    if (this.keeping !== 'kept') return true;
    try {
      if (text === null) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, text);
      this.seen = text;
      return true;
    } catch {
      this.keeping = 'blocked';
      return false;
    }
  }
}
