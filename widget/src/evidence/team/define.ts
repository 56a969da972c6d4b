import { pageStyles } from '../page-styles.js';
import { TeamElement } from './team-element.js';
import { teamStyles } from './team-styles.js';

export { evidenceTeamStrings as loadWords } from '../../strings/evidence-team.js';
export { programPageView } from './program-page-view.js';
export { loadTeamGuide } from './team-guide.js';
export { teamView } from './team-view.js';

/** Also for what is on a program's page before there is a file. */
export const styles = [pageStyles, teamStyles];

TeamElement.define();
