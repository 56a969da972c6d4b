import { Announcer } from '../element/announcer.js';

const announcers = new WeakMap<HTMLElement, Announcer>();

/** Says something to screen readers from within a frame, for which it makes the place when it is first needed. */
export function announce(frame: HTMLElement, sentence: string, signal: AbortSignal): void {
  let announcer = announcers.get(frame);
  if (!announcer?.element.isConnected) {
    announcer = new Announcer(signal);
    announcers.set(frame, announcer);
    frame.append(announcer.element);
  }
  announcer.say(sentence);
}
