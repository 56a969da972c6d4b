import { defineElement } from '../define-element.js';
import { defineEvidenceForm } from '../form/define.js';
import { PanelAppElement } from './panel-app-element.js';
import { PanelDraftElement } from './panel-draft-element.js';

/** Registers the panel and its form. What surrounds the form is loaded after the first frame (`define-rest.ts`). */
export function definePanelApp(): void {
  defineEvidenceForm();
  defineElement('panel-draft', PanelDraftElement);
  defineElement('panel-app', PanelAppElement);
}
