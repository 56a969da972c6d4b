import type { EvidenceKind } from '@imh/core';

export type EvidenceKindNames = Readonly<Record<EvidenceKind, string>>;

/** Names of the kinds of evidence, one table for the widget and the extension. */
export const englishKindNames: EvidenceKindNames = {
  course: 'Courses',
  series: 'Series',
  'in-service': 'In-service and webinars',
  conference: 'Conferences',
  reading: 'Reading',
  'rsc-received': 'RSC received',
  'rsc-provided': 'RSC provided',
  work: 'Work',
  leading: 'Teaching and leading',
  other: 'Other or not stated',
};

export const spanishKindNames: EvidenceKindNames = {
  course: 'Cursos',
  series: 'Series',
  'in-service': 'Capacitación en servicio y seminarios web',
  conference: 'Congresos',
  reading: 'Lecturas',
  'rsc-received': 'Supervisión reflexiva recibida',
  'rsc-provided': 'Supervisión reflexiva brindada',
  work: 'Trabajo',
  leading: 'Docencia y liderazgo',
  other: 'Otra o sin indicar',
};
