import { button, h } from '@imh/elements';
import { type FileWords, fileWords } from './evidence-files/words.js';
import { type FileFault, LARGEST_LOG } from './review-file.js';

/** What there is to say of a file that is not in the list. */
export type Notice =
  | { readonly file: string; readonly fault: FileFault }
  | { readonly file: string; readonly is: 'alreadyOpen' | 'replaced' };

/** A sentence for each file: which one, what is wrong with it and where. */
export async function noticeBox(notices: readonly Notice[], language: string, close: () => void): Promise<HTMLElement> {
  const words = await fileWords(language);
  const lines = await Promise.all(notices.map((notice) => sentenceOf(notice, words)));
  const failed = notices.flatMap((notice) => ('fault' in notice ? [notice.fault] : []));
  const newer = failed.filter(isNewer).length;
  return h(
    'div',
    { class: 'failure', part: 'failure', role: 'alert' },
    failed.length > 0 && h('p', {}, h('strong', {}, words.problems)),
    h('ul', {}, ...lines.map((line) => h('li', { dir: 'auto' }, line))),
    failed.length > newer && h('p', {}, words.askAgain),
    newer > 0 && h('p', {}, words.newer),
    button(words.dismiss, {}, close),
  );
}

/** Nobody needs to hand such a file over again: it is this page that does not know it yet. */
const isNewer = (fault: FileFault): boolean => 'problem' in fault && fault.problem.code === 'newer-version';

async function sentenceOf(notice: Notice, words: FileWords): Promise<string> {
  if ('is' in notice) return words[notice.is](notice.file);
  const { fault } = notice;
  const reason = async (): Promise<string> => {
    if (!('problem' in fault)) return faultSentence(fault, words);
    return (await import('../failure/reason.js')).reasonOf(fault.problem, words.language);
  };
  return `${notice.file}: ${await reason().catch(() => words.unreachable)}`;
}

export function faultSentence({ code }: Extract<FileFault, { code: unknown }>, words: FileWords): string {
  const sentence = words.file[code];
  return typeof sentence === 'string' ? sentence : sentence(LARGEST_LOG);
}
