import { plural } from './plural.js';

const minutes = (count: number) => plural(count, 'minute', 'minutes');

/** The clock that counts how long somebody attends. */
export const attending = {
  attending: {
    heading: 'Attending',
    start: 'Start attending',
    startWithoutTab: 'Start without a tab',
    startHint:
      'A clock counts while this tab plays sound. Without a tab, it counts until you stop it. It only keeps times.',
    counted: 'Counted so far',
    sounding: 'The tab is playing sound, so the time counts.',
    silent: 'The tab is silent, so the time does not count. The clock goes on with the sound.',
    withoutTab: 'The time counts until you pause or finish.',
    paused: {
      person: 'Paused.',
      'tab-closed': 'Paused, because the tab was closed.',
      restarted: 'Paused, because the browser or this extension was restarted.',
      'other-clock': 'Paused, because another clock was started.',
    },
    ended: 'The minutes are in “Hours”. Change them there if they are not right.',
    finish: 'Finish',
    pause: 'Pause',
    resume: 'Go on with the tab in front',
    resumeWithoutTab: 'Go on without a tab',
    discard: 'Remove the clock',
    asked: 'Not counted unless you attended:',
    whatCounted: 'What was counted',
    spans: {
      sound: (from: string, to: string, count: number) => `${from} to ${to}: ${minutes(count)} with sound`,
      present: (from: string, to: string, count: number) => `${from} to ${to}: ${minutes(count)} without a tab`,
      silent: (from: string, to: string, count: number) => `${from} to ${to}: ${minutes(count)} without sound`,
      away: (from: string, to: string, count: number) =>
        `${from} to ${to}: ${minutes(count)} while the browser was closed or asleep`,
    },
    otherRuns: (title: string) => `A clock is running for “${title}”.`,
    otherPaused: (title: string) => `The clock for “${title}” is paused.`,
    show: 'Show it',
    fromClock: 'From the clock.',
    addTime: 'Add a line with the time',
  },
};
