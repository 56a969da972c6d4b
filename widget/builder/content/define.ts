import { define as definePreview } from '../preview/define.js';
import { AboutElement } from './about/about-element.js';
import { ContentElement } from './content-element.js';
import { FileInputElement } from './input/file-input-element.js';
import { PlanElement } from './plan/plan-element.js';
import { OutlineTableElement } from './table/outline-table-element.js';

const elements = {
  'builder-about': AboutElement,
  'builder-content': ContentElement,
  'builder-file-input': FileInputElement,
  'builder-outline-table': OutlineTableElement,
  'builder-plan': PlanElement,
};

export function define(): void {
  definePreview();
  for (const [tag, element] of Object.entries(elements)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
