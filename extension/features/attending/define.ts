import { defineElement } from '../define-element.js';
import { AttendingClockElement } from './attending-clock-element.js';
import { AttendingNoticeElement } from './attending-notice-element.js';

export function defineAttendingClock(): void {
  defineElement('attending-clock', AttendingClockElement);
}

export function defineAttendingNotice(): void {
  defineElement('attending-notice', AttendingNoticeElement);
}
