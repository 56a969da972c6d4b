import { defineElement } from '../define-element.js';
import { LogProfileElement } from './log-profile-element.js';
import { ProfilePartElement } from './profile-part-element.js';
import { ReferenceSetElement } from './reference-set-element.js';

export function defineProfilePart(): void {
  defineElement('profile-part', ProfilePartElement);
}

export function defineLogProfile(): void {
  defineProfilePart();
  defineElement('reference-set', ReferenceSetElement);
  defineElement('log-profile', LogProfileElement);
}
