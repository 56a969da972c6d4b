import { failure, type Framework, parseDocument, type Result, success, type Trainings, webAddress } from '@imh/core';
import { type ReadFramework, readFramework } from '../frameworks/read-framework.js';
import { problemSentence } from '../first-run/framework-choice.js';
import type { NotTaken, TakenText } from '../../platform/page-offers.js';
import type { Strings } from '../../strings/index.js';

// What was taken from a page is text of somebody else: it is parsed as data, checked, and never rendered as markup.
// Every failure is the reason as the end of a sentence.

export async function readTakenFramework(
  taken: TakenText | NotTaken,
  strings: Strings,
): Promise<Result<ReadFramework, string>> {
  if ('code' in taken) return failure(notTaken(taken, strings));
  if (taken.kind === 'list') return readFramework(JSON.stringify(await frameworkIn(taken)) ?? '', strings);
  return readFramework(taken.kind === 'text' ? taken.text : bytesIn(taken.base64), strings);
}

export async function readTakenGuide(
  taken: TakenText | NotTaken,
  framework: Framework | undefined,
  strings: Strings,
): Promise<Result<Trainings, string>> {
  if ('code' in taken) return failure(notTaken(taken, strings));
  if (taken.kind === 'list') return failure(strings.offerFaults.nothing);
  return readGuideSource(taken.kind === 'text' ? taken.text : bytesIn(taken.base64), framework, strings);
}

/** A guide as a document, or as a coordinator's spreadsheet whose competencies are those of a framework. */
export async function readGuideSource(
  source: string | Uint8Array,
  framework: Framework | undefined,
  strings: Strings,
): Promise<Result<Trainings, string>> {
  const { fileContent } = await import('@imh/formats');
  const { text } = fileContent(source);
  if (text !== undefined && /^\s*(?:[{[<]|$)/.test(text)) {
    const parsed = parseDocument('imh-trainings', text);
    return parsed.ok ? parsed : failure(problemSentence(strings, parsed.error, 'imh-trainings'));
  }
  const { readGuide } = await import('@imh/formats/guide');
  const read = await readGuide(source, framework);
  if (!read.ok) return failure(read.error.message);
  // A table may contain what no document may.
  const checked = parseDocument('imh-trainings', JSON.stringify(read.value.guide));
  return checked.ok ? success(checked.value) : failure(problemSentence(strings, checked.error, 'imh-trainings'));
}

export function notTaken(error: NotTaken, strings: Strings): string {
  return error.code === 'status' ? strings.httpStatus(error.status) : strings.offerFaults[error.code];
}

/** In a document of its own: nothing in it is loaded or run. */
async function frameworkIn({ html, language, base }: Extract<TakenText, { kind: 'list' }>): Promise<unknown> {
  const { frameworkFromList } = await import('@imh/capture/list');
  const page = new DOMParser().parseFromString('<!doctype html><main></main>', 'text/html');
  if (language) page.documentElement.lang = language;
  const element = page.querySelector('main')!;
  element.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  for (const link of element.querySelectorAll('a')) {
    const address = webAddress(link.getAttribute('href') ?? undefined, base);
    if (address) link.href = address;
    else link.removeAttribute('href');
  }
  return frameworkFromList(element);
}

function bytesIn(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
