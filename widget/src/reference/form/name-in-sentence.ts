/** The person's name in sentences of the form: they change when another name is written. */
export class Naming {
  readonly #sentences: (() => void)[] = [];
  readonly #nobody: string;
  #name = '';

  /** @param nobody what stands where no name was written yet */
  constructor(nobody: string) {
    this.#nobody = nobody;
  }

  get who(): string {
    return isolated(this.#name) || this.#nobody;
  }

  rename(name: string): void {
    this.#name = name.trim();
    for (const say of this.#sentences) say();
  }

  /** Puts a sentence with the name into an element, now and after each renaming. */
  in<Target extends Element>(target: Target, sentence: (who: string) => string): Target {
    const say = (): void => {
      target.textContent = sentence(this.who);
    };
    this.#sentences.push(say);
    say();
    return target;
  }
}

/** A name that is written from the right keeps to itself in a sentence that is not, and the other way round. */
function isolated(name: string): string {
  return /[\u0590-\u08FF\uFB1D-\uFEFC]/.test(name) ? `\u2068${name}\u2069` : name;
}
