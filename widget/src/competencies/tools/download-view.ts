import { type Framework, permittedFramework } from '@imh/core';
import { type OutlineContent, saveFile } from '@imh/elements';
import { html } from 'lit';
import type { CompetencyToolsStrings } from '../../strings/competency-tools.js';
import { drawerView } from './drawer-view.js';

type Format = 'json' | 'csv' | 'case' | 'jsonld';

const endings: Readonly<Record<Format, readonly [ending: string, type: string]>> = {
  json: ['.json', 'application/json'],
  csv: ['.csv', 'text/csv'],
  case: ['.case.json', 'application/json'],
  jsonld: ['.jsonld', 'application/ld+json'],
};

export interface DownloadProps {
  readonly content: OutlineContent;
  readonly strings: CompetencyToolsStrings;
  readonly onClose: () => void;
  readonly onFormat: (format: Format) => void;
}

/** Offers the framework as a file, as far as its rights allow; explains it if they allow no text at all. */
export function downloadView({ content, strings, onClose, onFormat }: DownloadProps) {
  const { framework, say } = content;
  const { rights = {}, publisher } = framework;
  const owner = rights.licensee ?? (say(publisher?.name).text || rights.holder);
  const { framework: permitted, withheld } = permittedFramework(framework, 'export');
  const hasNames = permitted.nodes.some(({ id, code, label }) => label !== (code?.trim() ? code : id));
  const formats = Object.keys(endings) as Format[];
  const choices = html`<ul>
      ${formats.map(
        (format) =>
          html`<li><button type="button" @click=${() => onFormat(format)}>${strings.formats[format]}</button></li>`,
      )}
    </ul>
    <p>${withheld.length > 0 ? strings.exportsTitles(owner) : strings.exportsAll}</p>`;
  return drawerView({
    title: strings.downloadTitle,
    closeLabel: strings.close,
    content: hasNames ? choices : html`<p>${strings.exportsNothing(owner)}</p>`,
    onClose,
  });
}

/** Writes the file; the writers leave out what rights keep from being exported. */
export async function downloadFramework(framework: Framework, format: Format): Promise<true> {
  const { writers } = await import('./framework-writers.js');
  const [ending, type] = endings[format];
  saveFile(nameOf(framework) + ending, writers[format](framework).text, type);
  return true;
}

/** From the identity, which is the same in every language. */
function nameOf({ id, version }: Framework): string {
  const words = `${id.split(/[:/#]/).findLast(Boolean) ?? ''}-${version}`;
  return words.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 80);
}
