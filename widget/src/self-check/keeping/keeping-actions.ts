import { button, h } from '@imh/elements';
import { saveFile } from '../element/save-file.js';
import { dayIn } from '../self-check/day-in.js';
import { open } from '../self-check/returning.js';
import type { Act, SelfCheckPage } from '../self-check/self-check-page.js';
import type { Elsewhere } from '../self-check/session.js';
import { askForFiles, readAnswers } from './answer-file.js';
import { type More, moreWords, notify } from './notices.js';

/** What a person may do with her answers besides giving them. */
export const acts: Readonly<Record<Act, (page: SelfCheckPage) => void>> = {
  download: (page) => void download(page),
  open: (page) => askForFiles(page, false, ([file]) => file && void openFile(page, file)),
  delete: (page) => void askToDelete(page),
  carried: (page) => void moreWords(page).then((words) => notify(page, words, carried(page, words))),
};

async function download(page: SelfCheckPage): Promise<void> {
  const words = await moreWords(page);
  const check = page.options.session.document();
  if (!check) return;
  saveFile(`${words.fileName}-${check.takenAt.slice(0, 10)}.json`, `${JSON.stringify(check, null, 2)}\n`);
}

/** What to say about answers of another version. */
function carried({ options, content }: SelfCheckPage, words: More): string[] {
  const { base, others } = options.session.said;
  const version = base?.framework.version;
  const now = content.framework.version;
  return [
    version !== undefined && version !== now ? words.otherVersion(version, now) : '',
    others.length > 0 ? words.notCarried(others.length) : '',
  ];
}

/** The answers in a file become those at hand; the ones before stay beside, and one step brings them back. */
async function openFile(page: SelfCheckPage, file: File): Promise<void> {
  const words = await moreWords(page);
  const { session } = page.options;
  const found = await readAnswers(file, page, words);
  if (found.kind !== 'self-check') {
    const why = found.kind === 'rating' ? words.aRating(file.name) : found.sentence;
    notify(page, words, [why, words.nothingChanged]);
    return;
  }
  const back = session.remember();
  const before = session.document();
  open(session, found.check);
  if (before && before.id !== found.check.id) session.earlier = [...session.earlier, before];
  session.resumable = false;
  session.write();
  await page.goTo('rating');
  notify(page, words, [words.opened(dayIn(words.language, found.check.takenAt)), ...carried(page, words)], () => {
    back();
    void page.goTo(page.firstStage());
  });
}

async function askToDelete(page: SelfCheckPage): Promise<void> {
  const words = await moreWords(page);
  const { session } = page.options;
  const keep = (): void => {
    page.yours(true);
    page.footer.querySelector('button')?.focus();
  };
  const no = button(words.deleteNo, {}, keep);
  const yes = button(words.deleteYes, { class: 'primary' }, () => {
    const back = session.delete();
    void page.goTo(page.firstStage(), false).then(() => {
      notify(page, words, [words.deleted], () => {
        back();
        void page.goTo('rating');
      });
      page.notice.querySelector('button')?.focus();
      page.notice.scrollIntoView({ block: 'nearest' });
    });
  });
  const question = h('p', { id: 'delete' }, h('strong', {}, words.deleteTitle), ' ', words.deleteWhat);
  const group = h('div', { class: 'buttons', role: 'group', 'aria-labelledby': 'delete' }, yes, no);
  page.footer.replaceChildren(question, group);
  no.focus();
}

/** Another tab, or the browser, did something with the answers. */
export async function saidElsewhere(page: SelfCheckPage, what: Elsewhere): Promise<void> {
  const words = await moreWords(page);
  if (what === 'updated') await page.refresh();
  if (what === 'deleted') await page.goTo(page.firstStage(), false);
  page.yours(true);
  const sentences = {
    updated: words.broughtUpToDate,
    deleted: words.deletedElsewhere,
    refused: page.options.words.keptBlocked,
    unreadable: words.keptUnreadable,
  };
  notify(page, words, [sentences[what]]);
}
