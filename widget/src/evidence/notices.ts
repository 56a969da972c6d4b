import { button, h } from '@imh/elements';
import type { FirstWords } from './desk.js';
import { type FileFault, LARGEST_LOG } from './review-file.js';

/** What there is to say of a file that is not in the list. */
export type Notice =
  | { readonly file: string; readonly fault: FileFault }
  | { readonly file: string; readonly is: 'alreadyOpen' | 'replaced' };

/** A sentence for each file: which one, what is wrong with it and where. */
export async function noticeBox(
  notices: readonly Notice[],
  words: FirstWords,
  close: () => void,
): Promise<HTMLElement> {
  const lines = await Promise.all(notices.map((notice) => sentenceOf(notice, words)));
  const failed = notices.some((notice) => 'fault' in notice);
  return h(
    'div',
    { class: 'failure', part: 'failure', role: 'alert' },
    failed && h('p', {}, h('strong', {}, words.problems)),
    h('ul', {}, ...lines.map((line) => h('li', { dir: 'auto' }, line))),
    failed && h('p', {}, words.askAgain),
    button(words.dismiss, {}, close),
  );
}

async function sentenceOf(notice: Notice, words: FirstWords): Promise<string> {
  if ('is' in notice) return words[notice.is](notice.file);
  const { fault } = notice;
  const reason = async (): Promise<string> => {
    if ('problem' in fault) return (await import('../failure/reason.js')).reasonOf(fault.problem, words.language);
    const sentence = words.file[fault.code];
    return typeof sentence === 'string' ? sentence : sentence(LARGEST_LOG);
  };
  return `${notice.file}: ${await reason().catch(() => words.unreachable)}`;
}
