import type { Framework, Trainings } from '@imh/core';
import { audiencesOf, membersNote } from './audiences.js';
import { classicName, textOf } from './built-files.js';
import { classicScript, elementHtml, folderOf } from './element-html.js';
import { fallbackHtml } from './fallback.js';
import { membersComment } from './inline.js';
import type { Audience, BuiltFiles, Publication, Published, PublishedFile } from './publication.js';
import { scriptString } from './script-text.js';

/** Names say what is inside, because a person chooses where to upload each. */
export const oneFileName = 'competencies.js';
export const membersOneFileName = 'competencies-members-only.js';

/**
 * One classic script with the documents inside: no second upload, no permission to read a file of another site. The
 * snippet is one script tag and the element.
 */
export function publishOneFile(publication: Publication, built: BuiltFiles): Published {
  const audiences = audiencesOf(publication, 'on-a-page');
  const code = textOf(built.texts, classicName);
  const folder = folderOf(publication.places);
  const fallback = fallbackHtml(publication, audiences?.everyone);
  const snippetFor = (name: string): string =>
    classicScript(folder + name) + elementHtml(publication.show, { lang: publication.language }, fallback);
  const file = (name: string, audience: Audience, framework: Framework | undefined): PublishedFile => ({
    name,
    type: 'text/javascript',
    content: scriptWith(code, framework, publication.trainings, audience === 'members' ? membersNote : undefined),
    audience,
  });
  const members = publication.places?.members === 'none' ? undefined : audiences?.membersPage;
  return {
    files: [
      file(oneFileName, 'public', audiences?.everyone),
      ...(members ? [file(membersOneFileName, 'members', members)] : []),
    ],
    snippet: snippetFor(oneFileName),
    ...(members ? { membersSnippet: membersComment(publication) + snippetFor(membersOneFileName) } : {}),
    losses: [],
  };
}

/** @param note the first line, for a person who opens the file */
export function scriptWith(
  code: string,
  framework: Framework | undefined,
  trainings: Trainings | undefined,
  note?: string,
): string {
  const documents = Object.entries({ framework, trainings })
    .filter(([, document]) => document !== undefined)
    .map(([name, document]) => `${name}:${scriptString(JSON.stringify(document))}`);
  // Sites that merge scripts may put this after code without a semicolon.
  return `${note ? `/* ${note} */\n` : ''};(${handOver})({${documents.join(',')}});\n${code}`;
}

/**
 * Gives the documents to the elements of the page that have none, as JSON scripts inside them: these are read by the
 * element and by the browser extension, whose scripts do not see properties. The policy for Trusted Types has the name that
 * docs/hosting.md asks sites to allow; without it, the documents are properties. Elements may be parsed or added later than
 * this script runs. A text, because it becomes part of a file that is not built.
 */
const handOver = `function(documents){
var wanted={"imh-competencies":["framework"],"imh-self-check":["framework"],"imh-reference":["framework"],"imh-trainings":["trainings","framework"]};
var policy;
try{policy=window.trustedTypes&&trustedTypes.createPolicy("lit-html",{createScript:function(text){return text}})}catch(error){}
function give(element){
var names=wanted[element.localName].filter(function(name){return documents[name]});
if(element.hasAttribute("src")||element.querySelector("script,ul,ol"))return;
names.forEach(function(name){
var script=document.createElement("script");
script.type="application/json";
try{script.textContent=policy?policy.createScript(documents[name]):documents[name];element.append(script)}catch(error){element[name]=JSON.parse(documents[name])}
});
}
var tags=Object.keys(wanted).join();
function look(node){
if(!node.querySelectorAll)return;
if(node.matches&&node.matches(tags))give(node);
node.querySelectorAll(tags).forEach(give);
}
new MutationObserver(function(records){records.forEach(function(record){record.addedNodes.forEach(look)})}).observe(document,{childList:true,subtree:true});
look(document);
}`;
