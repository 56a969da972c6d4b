import { defineCoverageMap, defineEntryList } from '@imh/elements';
import { CertificateElement } from './certificate-element.js';
import { PersonElement } from './person-element.js';

export { evidencePersonStrings as loadWords } from '../../strings/evidence-person.js';
export { personView } from './person-view.js';

defineEntryList();
defineCoverageMap();
CertificateElement.define();
PersonElement.define();
