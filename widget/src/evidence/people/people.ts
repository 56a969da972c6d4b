import { entryStyles, tableStyles } from '@imh/elements';
import { peopleStyles } from './people-styles.js';

export { evidencePeopleStrings as loadWords } from '../../strings/evidence-people.js';
export { peopleView } from './people-view.js';

export const styles = [tableStyles, entryStyles, peopleStyles];
