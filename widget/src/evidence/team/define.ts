import { TeamElement } from './team-element.js';

export { evidenceTeamStrings as loadWords } from '../../strings/evidence-team.js';
export { teamView } from './team-view.js';

TeamElement.define();
