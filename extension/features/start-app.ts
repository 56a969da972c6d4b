import { stringsIn } from '../strings/index.js';
import type { App, AppElement } from './app-element.js';
import { updateBackupBadge } from './backup/backup-badge.js';
import { openingLog } from './opening-log.js';
import { languageSetting } from './settings.js';
import { showAlone, stringsOfBrowser } from './shown-alone.js';

function showLog(element: AppElement): void {
  document.body.classList.remove('alone');
  document.body.replaceChildren(element);
}

/** Explains that the log cannot be opened, with a button to try again. Changes nothing in the log. */
async function showNotOpened(): Promise<void> {
  await showAlone(({ notOpened }) => notOpened, 'alert');
  const again = document.createElement('button');
  again.textContent = (await stringsOfBrowser).tryAgain;
  again.addEventListener('click', () => location.reload());
  document.querySelector('main')!.append(again);
}

/** Opens the log, adds the page's single element, and passes it the language that the user has chosen. */
export async function startApp(tag: 'log-app' | 'panel-app'): Promise<void> {
  try {
    await openApp(tag);
  } catch (error) {
    await showNotOpened();
    throw error;
  }
}

async function openApp(tag: 'log-app' | 'panel-app'): Promise<void> {
  // Created first, so that it can ask the browser for what it needs while the log is opened.
  const element: AppElement = document.createElement(tag);
  const store = await openingLog.store;
  const update = async () => {
    const language = await languageSetting(store);
    const strings = await stringsIn(language);
    document.documentElement.lang = language;
    document.title = tag === 'log-app' ? strings.log : strings.name;
    element.app = { store, language, strings } satisfies App;
  };
  await Promise.all([update(), element.prepare(store)]);
  if (openingLog.isSuperseded()) return;
  showLog(element);
  // Catches what no element has caught. The browser also prints it to the console.
  addEventListener('unhandledrejection', ({ reason }) => element.report(reason));
  const updateBadge = () => void updateBackupBadge(store).catch((error: unknown) => element.report(error));
  updateBadge();
  store.listen((change) => {
    if (change.what === 'items' || change.what === 'settings') updateBadge();
    if (change.what === 'settings' && (change.ids?.includes('language') ?? true)) {
      update().catch((error: unknown) => element.report(error));
    }
  });
}
