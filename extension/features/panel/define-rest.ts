import { defineSavedRemark } from '../after-saving/define.js';
import { defineAnnouncedCompetencies } from '../announced/define.js';
import { defineAttendingNotice } from '../attending/define.js';
import { defineRecoveredNotice } from '../backup/notice-define.js';
import { defineDraftList } from '../drafts/define.js';
import { defineFormRest } from '../form/define-rest.js';
import { definePageDocuments } from '../page-documents/define.js';
import { defineQuickEntry } from '../quick/define.js';
import { defineWorklistNotice } from '../worklist/notice-define.js';

/** Registers what the panel shows after its first frame: the rest of the form, notices, offers of the page, other drafts. */
export function definePanelRest(): void {
  defineFormRest();
  defineAttendingNotice();
  defineRecoveredNotice();
  defineAnnouncedCompetencies();
  definePageDocuments();
  defineDraftList();
  defineWorklistNotice();
  defineQuickEntry();
  defineSavedRemark();
}
