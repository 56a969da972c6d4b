import type { Host } from './element/host.js';

interface Definition {
  define(host: Host): void;
}

/** How to get an element's code, and which of its attributes name documents. */
type Provider = readonly [code: () => Promise<Definition>, ...attributes: string[]];

interface Steps {
  /** The first element with a tag is in the document; its code is about to be loaded. */
  readonly found: (element: Element, ...attributes: string[]) => void;
  readonly loaded: (code: Definition) => void;
  /** The document has contained none of the tags for a while. Called once at most. */
  readonly unused: (tags: readonly string[]) => unknown;
}

/**
 * Loads an element's code when its tag first appears in the document. A tag that exists already, or that another copy
 * of this file is loading, is left alone: a page may name the file twice, or have two versions of it.
 * @param patience milliseconds until `unused` is called
 * @returns a function that loads the code of a tag used inside a shadow root
 */
export function provide(
  providers: Readonly<Record<string, Provider>>,
  steps: Steps,
  patience: number,
): (tag: string) => Promise<void> {
  const key = Symbol.for('imh-competencies.loading');
  const loading = ((globalThis as { [key]?: Set<string> })[key] ??= new Set());
  const tags = Object.keys(providers);
  const waiting = new Map(Object.entries(providers).filter(([tag]) => !loading.has(tag) && !customElements.get(tag)));
  for (const tag of waiting.keys()) loading.add(tag);

  const load = async (tag: string, first?: Element): Promise<void> => {
    const provider = waiting.get(tag);
    if (!provider) return;
    waiting.delete(tag);
    const [code, ...attributes] = provider;
    if (first) steps.found(first, ...attributes);
    try {
      const definition = await code();
      // Evaluating the code and upgrading the elements are separate tasks, so that neither is long.
      await new Promise((resolve) => setTimeout(resolve));
      steps.loaded(definition);
    } catch (cause) {
      waiting.set(tag, provider);
      throw new Error(`<${tag}> did not load: is the folder whole?`, { cause });
    }
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node);
  });
  const look = (root: ParentNode): void => {
    for (const tag of [...waiting.keys()]) {
      const first = root instanceof Element && root.localName === tag ? root : root.querySelector(tag);
      if (first) load(tag, first).catch(reportError);
    }
  };
  if (waiting.size > 0) observer.observe(document, { childList: true, subtree: true });
  look(document);
  setTimeout(() => waiting.size === tags.length && steps.unused(tags), patience);
  return load;
}
