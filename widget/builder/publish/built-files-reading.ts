import { failure, type Result, success } from '@imh/core';
import { type BuiltFiles, builtFilesFor, type Integrity, type Places, type PublishingWay } from '@imh/publish';

/** A file of the build that is not beside this page, or that the server does not give. */
export interface MissingFile {
  readonly name: string;
}

/** Reads the built files beside this page, each once. */
export class BuiltFilesReading {
  readonly #base: string;
  readonly #texts = new Map<string, Promise<string>>();

  constructor(base = document.baseURI) {
    this.#base = base;
  }

  async read(way: PublishingWay, places: Places): Promise<Result<BuiltFiles, MissingFile>> {
    try {
      const sri = JSON.parse(await this.#text('sri.json')) as Integrity;
      const names = builtFilesFor(way, sri, places);
      const texts = await Promise.all(names.map(async (name) => [name, await this.#text(name)] as const));
      return success({ sri, texts: Object.fromEntries(texts) });
    } catch (error) {
      if (error instanceof MissingFileError) return failure({ name: error.file });
      if (error instanceof SyntaxError) return failure({ name: 'sri.json' });
      throw error;
    }
  }

  #text(name: string): Promise<string> {
    const known = this.#texts.get(name);
    if (known) return known;
    const text = readText(new URL(name, this.#base), name);
    this.#texts.set(name, text);
    // A file that could not be read is requested again the next time.
    text.catch(() => this.#texts.delete(name));
    return text;
  }
}

async function readText(address: URL, name: string): Promise<string> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) throw new MissingFileError(name);
  return response.text();
}

class MissingFileError extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file} is missing`);
    this.file = file;
  }
}
