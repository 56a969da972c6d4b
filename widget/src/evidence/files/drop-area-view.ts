import { button, h } from '@imh/elements';
import type { EvidenceStrings } from '../strings/evidence.js';

export interface DropArea {
  readonly element: HTMLElement;
  /** Smaller once there is something else to look at. */
  shrink(small: boolean): void;
  /** Says how far the reading is; nothing: it is done. */
  say(sentence: string | undefined): void;
}

/** Where files come in: by dropping them, or by a button and the browser's own window. */
export function dropArea(words: EvidenceStrings, take: (files: readonly File[]) => void, stop: () => void): DropArea {
  const input = h('input', { type: 'file', multiple: '', hidden: '', accept: '.json,.zip,application/json,application/zip' }); // prettier-ignore
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    // The same file chosen once more is a change, too.
    input.value = '';
  });
  const choose = button(words.choose, { class: 'primary' }, () => input.click());
  const how = h('p', {}, '');
  const state = h('p', { class: 'reading', hidden: '' }, how, button(words.stop, { class: 'plain' }, stop));
  const large = h('p', { class: 'drop-here' }, words.drop);
  const what = h('p', { class: 'drop-what' }, words.dropWhat);
  const element = h(
    'div',
    { class: 'drop', part: 'drop' },
    large,
    what,
    choose,
    input,
    state,
    h('p', { class: 'quiet nothing-sent' }, words.nothingSent),
  );
  return {
    element,
    shrink(small) {
      element.classList.toggle('small', small);
      large.hidden = what.hidden = small;
      choose.textContent = small ? words.addFiles : words.choose;
      choose.classList.toggle('primary', !small);
    },
    say(sentence) {
      state.hidden = sentence === undefined;
      how.textContent = sentence ?? '';
    },
  };
}

/** Marks the frame while files are over it, takes those that fall on it, and keeps a near miss from leaving the page. */
export function watchDrops(frame: HTMLElement, take: (files: readonly File[]) => void, signal: AbortSignal): void {
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  let over = 0;
  const mark = (change: number): void => {
    over = Math.max(0, over + change);
    frame.classList.toggle('over', over > 0);
  };
  frame.addEventListener('dragenter', (event) => holdsFiles(event) && mark(1), { signal });
  frame.addEventListener('dragleave', (event) => holdsFiles(event) && mark(-1), { signal });
  frame.addEventListener(
    'drop',
    (event) => {
      mark(-over);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      take([...event.dataTransfer!.files]);
    },
    { signal },
  );
  // A browser opens a file that falls beside the frame in place of the page, and all that was looked at is gone.
  for (const name of ['dragover', 'drop'] as const) {
    addEventListener(name, (event) => !event.defaultPrevented && holdsFiles(event) && event.preventDefault(), { signal }); // prettier-ignore
  }
}
