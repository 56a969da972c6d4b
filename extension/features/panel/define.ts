import { defineAnnouncedCompetencies } from '../announced/define.js';
import { defineRecoveredNotice } from '../backup/define.js';
import { defineElement } from '../define-element.js';
import { defineDraftList } from '../drafts/define.js';
import { defineSetUp } from '../first-run/define.js';
import { defineEvidenceForm } from '../form/define.js';
import { definePageDocuments } from '../page-documents/define.js';
import { defineWorklistNotice } from '../worklist/define.js';
import { PanelAppElement } from './panel-app-element.js';
import { PanelDraftElement } from './panel-draft-element.js';

/** Registers the panel and the elements that it contains. */
export function definePanelApp(): void {
  defineDraftList();
  defineRecoveredNotice();
  defineEvidenceForm();
  defineSetUp();
  defineAnnouncedCompetencies();
  definePageDocuments();
  defineWorklistNotice();
  defineElement('panel-draft', PanelDraftElement);
  defineElement('panel-app', PanelAppElement);
}
