import { type EvidenceType, primaryLanguage } from '@imh/core';

export type EvidenceTypeNames = Readonly<Record<EvidenceType, string>>;

const english: EvidenceTypeNames = {
  course: 'Course',
  series: 'Training series',
  'in-service': 'In-service training',
  conference: 'Conference',
  'webinar-live': 'Webinar, live',
  'webinar-recorded': 'Webinar or video, recorded',
  article: 'Article',
  'book-group': 'Book or reading group',
  'rsc-received': 'Reflective supervision/consultation received',
  'rsc-provided': 'Reflective supervision/consultation provided',
  work: 'Work experience',
  teaching: 'Teaching or presenting',
  'reviewer-service': 'Service as an Endorsement reviewer or advisor',
  leadership: 'Leadership',
  other: 'Something else',
};

const spanish: EvidenceTypeNames = {
  course: 'Curso',
  series: 'Serie de capacitaciones',
  'in-service': 'Capacitación en servicio',
  conference: 'Congreso',
  'webinar-live': 'Seminario web en vivo',
  'webinar-recorded': 'Seminario web o video grabado',
  article: 'Artículo',
  'book-group': 'Grupo de lectura',
  'rsc-received': 'Supervisión reflexiva recibida',
  'rsc-provided': 'Supervisión reflexiva brindada',
  work: 'Experiencia laboral',
  teaching: 'Docencia o presentación',
  'reviewer-service': 'Servicio de revisión o asesoría',
  leadership: 'Liderazgo',
  other: 'Otra cosa',
};

/** Names of the types of evidence; English if the language is unknown. One table for the widget and the extension. */
export function evidenceTypeNames(language: string): EvidenceTypeNames {
  return primaryLanguage(language) === 'es' ? spanish : english;
}
