import { CoverageMapElement, EntryListElement } from '@imh/elements';
import { CertificateElement } from './certificate-element.js';
import { PersonElement } from './person-element.js';

export { evidencePersonStrings as loadWords } from '../../strings/evidence-person.js';
export { personView } from './person-view.js';

EntryListElement.define();
CoverageMapElement.define();
CertificateElement.define();
PersonElement.define();
