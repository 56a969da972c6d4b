import { defineElement } from '../define-element.js';
import { AnnouncedCompetenciesElement } from './announced-competencies-element.js';

export function defineAnnouncedCompetencies(): void {
  defineElement('announced-competencies', AnnouncedCompetenciesElement);
}
