import { defineElement } from '../define-element.js';
import { defineFrameworkReview } from '../frameworks/define.js';
import { PageDocumentsElement } from './page-documents-element.js';

export function definePageDocuments(): void {
  defineFrameworkReview();
  defineElement('page-documents', PageDocumentsElement);
}
