import { defineElement } from '../define-element.js';
import { DeleteEverythingElement } from './delete-everything-element.js';

export function defineDeleteEverything(): void {
  defineElement('delete-everything', DeleteEverythingElement);
}
