import { defineSavedRemark } from '../after-saving/define.js';
import { defineAnnouncedCompetencies } from '../announced/define.js';
import { defineAttendingNotice } from '../attending/define.js';
import { defineRecoveredNotice } from '../backup/notice-define.js';
import { defineElement } from '../define-element.js';
import { defineDraftList } from '../drafts/define.js';
import { defineEvidenceForm } from '../form/define.js';
import { definePageDocuments } from '../page-documents/define.js';
import { defineQuickEntry } from '../quick/define.js';
import { defineWorklistNotice } from '../worklist/notice-define.js';
import { PanelAppElement } from './panel-app-element.js';
import { PanelDraftElement } from './panel-draft-element.js';

/** Registers the panel and the elements that it contains; those of the questions are loaded when they are shown. */
export function definePanelApp(): void {
  defineAttendingNotice();
  defineDraftList();
  defineRecoveredNotice();
  defineEvidenceForm();
  defineSavedRemark();
  defineQuickEntry();
  defineAnnouncedCompetencies();
  definePageDocuments();
  defineWorklistNotice();
  defineElement('panel-draft', PanelDraftElement);
  defineElement('panel-app', PanelAppElement);
}
