import { defineElement } from '../define-element.js';
import { FrameworkReviewElement } from './framework-review-element.js';
import { FrameworkSourceElement } from './framework-source-element.js';
import { LogFrameworksElement } from './log-frameworks-element.js';

export function defineFrameworkReview(): void {
  defineElement('framework-review', FrameworkReviewElement);
}

export function defineFrameworkSource(): void {
  defineFrameworkReview();
  defineElement('framework-source', FrameworkSourceElement);
}

export function defineLogFrameworks(): void {
  defineFrameworkSource();
  defineElement('log-frameworks', LogFrameworksElement);
}
