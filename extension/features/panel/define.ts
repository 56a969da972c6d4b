import { defineRecoveredNotice } from '../backup/notice-define.js';
import { defineElement } from '../define-element.js';
import { defineDraftList } from '../drafts/define.js';
import { defineEvidenceForm } from '../form/define.js';
import { defineWorklistNotice } from '../worklist/notice-define.js';
import { PanelAppElement } from './panel-app-element.js';
import { PanelDraftElement } from './panel-draft-element.js';

/** Registers the panel and the elements that it contains; those of the questions are loaded when they are shown. */
export function definePanelApp(): void {
  defineDraftList();
  defineRecoveredNotice();
  defineEvidenceForm();
  defineWorklistNotice();
  defineElement('panel-draft', PanelDraftElement);
  defineElement('panel-app', PanelAppElement);
}
