import { permittedFramework, type Framework } from '@imh/core';
import { button, h, type OutlineContent } from '@imh/elements';
import { saveFile } from '../element/save-file.js';
import { drawer } from './drawer.js';
import { competencyToolsStrings } from '../strings/competency-tools.js';

type Format = 'json' | 'csv' | 'case' | 'jsonld';

const endings: Readonly<Record<Format, readonly [ending: string, type: string]>> = {
  json: ['.json', 'application/json'],
  csv: ['.csv', 'text/csv'],
  case: ['.case.json', 'application/json'],
  jsonld: ['.jsonld', 'application/ld+json'],
};

/** Offers a framework as a file, as much of it as rights let leave; where that is no text at all, it says so. */
export async function downloading(pressed: HTMLElement, content: OutlineContent, language: string): Promise<void> {
  const words = await competencyToolsStrings(language);
  const { framework, say } = content;
  const { rights = {}, publisher } = framework;
  const owner = rights.licensee ?? (say(publisher?.name).text || rights.holder);
  const { framework: leaving, withheld } = permittedFramework(framework, 'export');
  const names = leaving.nodes.some(({ id, code, label }) => label !== (code?.trim() ? code : id));
  drawer(pressed, words.downloadTitle, words.close, ({ close }) => {
    if (!names) return [words.exportsNothing(owner)];
    const choices = (Object.keys(endings) as Format[]).map((format) =>
      h(
        'li',
        {},
        button(words.formats[format], {}, () => {
          void save(framework, format).then(close);
        }),
      ),
    );
    return [h('ul', {}, ...choices), withheld.length > 0 ? words.exportsTitles(owner) : words.exportsAll];
  });
}

async function save(framework: Framework, format: Format): Promise<void> {
  const { writers } = await import('./framework-writers.js');
  const [ending, type] = endings[format];
  saveFile(nameOf(framework) + ending, writers[format](framework).text, type);
}

/** From the identity, which is the same in every language. */
function nameOf({ id, version }: Framework): string {
  const words = `${id.split(/[:/#]/).filter(Boolean).slice(-1)[0] ?? ''}-${version}`;
  return words.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 80);
}
