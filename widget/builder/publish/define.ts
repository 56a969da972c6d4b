import { define as definePreview } from '../preview/define.js';
import { PublishElement } from './publish-element.js';
import { PublishedElement } from './published-element.js';
import { ViewsElement } from './views-element.js';

export function define(): void {
  definePreview();
  for (const [tag, element] of [
    ['builder-published', PublishedElement],
    ['builder-views', ViewsElement],
    ['builder-publish', PublishElement],
  ] as const) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
