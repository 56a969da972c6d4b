import { shippedFrameworks } from '@imh/frameworks';
import { EvidenceStore } from '@imh/storage';
import { nearestLanguage, stringsIn } from '../strings/index.js';
import type { App, AppElement } from './app.js';
import { languageSetting } from './settings.js';

/** A log that cannot be opened is said in words, with a way to try again; nothing is changed meanwhile. */
function sayNotOpened(): void {
  const strings = stringsIn(nearestLanguage(navigator.languages));
  const sentence = document.createElement('p');
  sentence.role = 'alert';
  sentence.textContent = strings.notOpened;
  const again = document.createElement('button');
  again.textContent = strings.tryAgain;
  again.addEventListener('click', () => location.reload());
  document.body.classList.add('alone');
  document.body.replaceChildren(sentence, again);
}

/** Opens the log and puts the page's one element into it; keeps its language as the person chose it. */
export async function startApp(tag: string): Promise<void> {
  try {
    await openApp(tag);
  } catch (error) {
    sayNotOpened();
    throw error;
  }
}

async function openApp(tag: string): Promise<void> {
  let superseded = false;
  const store = await EvidenceStore.open({
    shipped: shippedFrameworks,
    onSuperseded: () => {
      superseded = true;
      document.body.replaceChildren(stringsIn(nearestLanguage(navigator.languages)).newerProgram);
    },
  });
  const element = document.createElement(tag) as AppElement;
  const update = async () => {
    const language = await languageSetting(store);
    const strings = stringsIn(language);
    document.documentElement.lang = language;
    document.title = tag === 'log-app' ? strings.log : strings.name;
    element.app = { store, language, strings } satisfies App;
  };
  await update();
  if (superseded) return;
  document.body.append(element);
  store.listen((change) => {
    if (change.what === 'settings' && change.ids?.includes('language')) void update();
  });
}
