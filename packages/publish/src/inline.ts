import type { Framework, Trainings } from '@imh/core';
import { htmlListContent, type Loss } from '@imh/formats';
import { audiencesOf, membersNote } from './audiences.js';
import { uploads } from './built-files.js';
import { elementHtml, scriptHtml } from './element-html.js';
import { scriptJson } from './script-text.js';
import { trainingsList } from './trainings-list.js';
import type { BuiltFiles, Publication, Published } from './publication.js';
import { pageWords } from './words.js';

/**
 * One snippet that contains the text: as nested lists, which people read without JavaScript, search engines index, and the
 * element reads as its data. It is as public as the page that it is pasted into; members get a snippet of their own.
 */
export function publishInline(publication: Publication, built: BuiltFiles): Published {
  const audiences = audiencesOf(publication, 'on-a-page');
  const script = scriptHtml(publication, built, false);
  const { html, losses } = elementWith(publication, audiences?.everyone);
  const members = audiences?.membersPage && elementWith(publication, audiences.membersPage).html;
  return {
    files: uploads('inline', built, publication.places),
    snippet: script + html,
    ...(members ? { membersSnippet: membersComment(publication) + script + members } : {}),
    losses,
  };
}

function elementWith(publication: Publication, framework: Framework | undefined) {
  const { show, trainings, language } = publication;
  if (show === 'trainings') return guideWith(trainings, framework, language);
  if (!framework) return { html: elementHtml(show, { lang: language }, ''), losses: [] };
  const { note: _, ...others } = framework;
  const content = htmlListContent(others as Framework, { rights: 'applied', language });
  return { html: elementHtml(show, { lang: content.language }, content.text), losses: content.losses };
}

/** A guide has no lists that the element reads: a readable list for people, and JSON for the element. */
function guideWith(
  trainings: Trainings | undefined,
  framework: Framework | undefined,
  language: string,
): { html: string; losses: readonly Loss[] } {
  const documents = [trainings, framework].filter((document) => document !== undefined);
  const data = documents.map((document) => `  <script type="application/json">${scriptJson(document)}</script>\n`);
  const list = trainings ? trainingsList(trainings, language) : '';
  return { html: elementHtml('trainings', { lang: language }, list + data.join('')), losses: [] };
}

/** Editors may remove the comment; the paragraph for people stays inside the element until it is ready. */
export function membersComment({ language }: Publication): string {
  const own = pageWords(language).membersNote;
  return `<!-- ${membersNote}${own ? ` ${own}` : ''} -->\n`;
}
