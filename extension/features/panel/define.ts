import { defineElement } from '../define-element.js';
import { defineFormFields } from '../form/define.js';
import { PanelAppElement } from './panel-app-element.js';
import { PanelDraftElement } from './panel-draft-element.js';

/** Registers the panel and its form. The rest is loaded after the first frame (`define-rest.ts`). */
export function definePanelApp(): void {
  defineFormFields();
  defineElement('panel-draft', PanelDraftElement);
  defineElement('panel-app', PanelAppElement);
}
