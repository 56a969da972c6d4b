import { state } from 'lit/decorators.js';
import { AppElement } from './app-element.js';
import { type Done, doneNotice } from './done-notice.js';

/** An element that announces what was just done, and takes it back. */
export class DoneElement extends AppElement {
  @state() protected done: Done | undefined;

  protected renderDone() {
    const takeBack = async (undo: () => Promise<unknown>): Promise<void> => {
      if (await undo()) this.done = undefined;
    };
    return doneNotice(this.done, this.strings, (undo) => this.act(() => takeBack(undo)));
  }
}
