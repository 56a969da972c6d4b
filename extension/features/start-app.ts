import { EvidenceStore } from '@imh/storage';
import { privateDrafts } from '../platform/private-drafts.js';
import { secondStore } from '../platform/second-store.js';
import { nearestLanguage, stringsIn } from '../strings/index.js';
import type { App, AppElement } from './app-element.js';
import { updateBackupBadge } from './backup/backup-badge.js';
import { languageSetting } from './settings.js';

/** After how long without an open log the page explains what it may be waiting for, in milliseconds. */
const patience = 1500;

/** The language setting is in the log, so what is shown before it is open is in the language of the browser. */
const stringsOfBrowser = () => stringsIn(nearestLanguage(navigator.languages));

const elementOf = (tag: 'main' | 'h1' | 'p') => document.createElement(tag);

/** Fills the page with a sentence while there is no log to show. */
function showAlone(sentence: string, role: 'status' | 'alert'): void {
  const [main, heading, paragraph] = [elementOf('main'), elementOf('h1'), elementOf('p')];
  heading.textContent = stringsOfBrowser().name;
  paragraph.role = role;
  paragraph.textContent = sentence;
  main.append(heading, paragraph);
  document.body.classList.add('alone');
  document.body.replaceChildren(main);
}

function showLog(element: AppElement): void {
  document.body.classList.remove('alone');
  document.body.replaceChildren(element);
}

/** Explains that the log cannot be opened, with a button to try again. Changes nothing in the log. */
function showNotOpened(): void {
  const strings = stringsOfBrowser();
  showAlone(strings.notOpened, 'alert');
  const again = document.createElement('button');
  again.textContent = strings.tryAgain;
  again.addEventListener('click', () => location.reload());
  document.querySelector('main')!.append(again);
}

/** Their texts are two fifths of what the panel needs, so they are loaded while the log is opened. */
const shippedFrameworks = async () => (await import('@imh/frameworks/shipped-frameworks')).shippedFrameworks;

/** Opens the log; the page meanwhile explains what takes time. */
async function openStore(onSuperseded: () => void): Promise<EvidenceStore> {
  const strings = stringsOfBrowser();
  const onBlocked = () => showAlone(strings.closeOtherTabs, 'status');
  // The browser reports only to one of several waiting pages that another one is in the way.
  const waiting = setTimeout(onBlocked, patience);
  try {
    return await EvidenceStore.open({
      shipped: shippedFrameworks(),
      secondStore,
      privateDrafts,
      onSuperseded,
      onBlocked,
      onRestoring: (done) => {
        clearTimeout(waiting);
        showAlone(strings.restoring(Math.round(100 * done)), 'status');
      },
    });
  } finally {
    clearTimeout(waiting);
  }
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
  // Created first, so that it can ask the browser for what it needs while the log is opened.
  const element: AppElement = document.createElement(tag);
  const store = await openStore(() => {
    superseded = true;
    showAlone(stringsOfBrowser().newerProgram, 'status');
  });
  const update = async () => {
    const language = await languageSetting(store);
    const strings = stringsIn(language);
    document.documentElement.lang = language;
    document.title = tag === 'log-app' ? strings.log : strings.name;
    element.app = { store, language, strings } satisfies App;
  };
  await update();
  if (superseded) return;
  showLog(element);
  // Catches what no element has caught. The browser also prints it to the console.
  addEventListener('unhandledrejection', ({ reason }) => element.report(reason));
  const updateBadge = () => void updateBackupBadge(store).catch((error: unknown) => element.report(error));
  updateBadge();
  store.listen((change) => {
    if (change.what === 'items' || change.what === 'settings') updateBadge();
    if (change.what === 'settings' && change.ids?.includes('language')) {
      update().catch((error: unknown) => element.report(error));
    }
  });
}
