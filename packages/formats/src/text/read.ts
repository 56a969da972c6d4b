import { failure, type Result, success } from '@imh/core';
import { frameworkOf } from '../draft/framework.js';
import type { FileContent } from '../file/file-content.js';
import type { FormatError, Imported, ImportOptions } from '../report/results.js';
import type { Recognition } from '../file/importer.js';
import { LossReport } from '../report/loss-report.js';
import { textBlocks } from './blocks.js';
import { contentLines } from './lines.js';
import { isListLine } from './marks.js';
import { draftsOfText } from './outline.js';

export function recognizeText({ text, json }: FileContent): Recognition {
  if (text === undefined || text.trim() === '') return { score: 0, reason: 'it contains no text' };
  if (json.ok || /^\s*[{[<]/.test(text)) return { score: 0, reason: 'it is JSON or a web page, not plain text' };
  const lines = text
    .slice(0, 32_768)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const items = lines.filter(isListLine).length;
  if (items * 4 >= lines.length && items > 1) {
    return { score: 0.7, reason: `${items} of its first ${lines.length} lines begin with a number or a bullet` };
  }
  if (items > 1)
    return { score: 0.5, reason: `${items} of its first ${lines.length} lines begin with a number or a bullet` };
  return { score: 0.3, reason: 'hardly a line begins with a number or a bullet' };
}

/**
 * Reads plain text as pasted from a PDF or a Word document: headings, numbers and bullets make the outline. Page numbers
 * and running heads are removed and broken lines joined; both are reported. Nothing is made up.
 */
export function readText({ text = '' }: FileContent, options: ImportOptions): Result<Imported, FormatError> {
  if (text.trim() === '') return failure({ code: 'empty', message: 'The file is empty; expected a text.' });
  const report = new LossReport();
  const blocks = textBlocks(contentLines(text, report), report);
  const { drafts, title } = draftsOfText(blocks, report);
  if (drafts.length === 0) {
    const message = 'The text has no headings, numbers or bullets from which an outline could be read.';
    return failure({ code: 'no-nodes', message });
  }
  const content = blocks.map((block) => block.text).join('\n');
  const framework = frameworkOf({ drafts, content, ...(title ? { title } : {}) }, options, report);
  return framework.ok ? success({ format: 'text', framework: framework.value, losses: report.losses }) : framework;
}
