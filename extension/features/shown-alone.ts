import { nearestLanguage, type Strings, stringsIn } from '../strings/index.js';

/** The language setting is in the log, so what is shown before it is open is in the language of the browser. */
export const stringsOfBrowser = stringsIn(nearestLanguage(navigator.languages));

const elementOf = (tag: 'main' | 'h1' | 'p') => document.createElement(tag);

/** Fills the page with a sentence while there is no log to show. */
export async function showAlone(sentenceOf: (strings: Strings) => string, role: 'status' | 'alert'): Promise<void> {
  const strings = await stringsOfBrowser;
  const [main, heading, paragraph] = [elementOf('main'), elementOf('h1'), elementOf('p')];
  heading.textContent = strings.name;
  paragraph.role = role;
  paragraph.textContent = sentenceOf(strings);
  main.append(heading, paragraph);
  document.body.classList.add('alone');
  document.body.replaceChildren(main);
}
