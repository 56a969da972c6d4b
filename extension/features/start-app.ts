import { shippedFrameworks } from '@imh/frameworks';
import { EvidenceStore } from '@imh/storage';
import { nearestLanguage, stringsIn } from '../strings/index.js';
import type { App, AppElement } from './app-element.js';
import { languageSetting } from './settings.js';

/** Explains in words that the log cannot be opened, with a button to try again. Changes nothing in the log. */
function showNotOpened(): void {
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

/** Opens the log, adds the page's single element, and passes it the language that the user has chosen. */
export async function startApp(tag: 'log-app' | 'panel-app'): Promise<void> {
  try {
    await openApp(tag);
  } catch (error) {
    showNotOpened();
    throw error;
  }
}

async function openApp(tag: 'log-app' | 'panel-app'): Promise<void> {
  let superseded = false;
  const store = await EvidenceStore.open({
    shipped: shippedFrameworks,
    onSuperseded: () => {
      superseded = true;
      document.body.replaceChildren(stringsIn(nearestLanguage(navigator.languages)).newerProgram);
    },
  });
  const element: AppElement = document.createElement(tag);
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
  // Catches what no element has caught. The browser also prints it to the console.
  addEventListener('unhandledrejection', ({ reason }) => element.report(reason));
  store.listen((change) => {
    if (change.what === 'settings' && change.ids?.includes('language')) {
      update().catch((error: unknown) => element.report(error));
    }
  });
}
