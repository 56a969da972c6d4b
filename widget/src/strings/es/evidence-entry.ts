import { spanishTopics, spanishTypes } from '@imh/elements/words';
import type { evidenceEntry as English } from '../en/evidence-entry.js';

export const evidenceEntry: typeof English = {
  more: (n) => `Mostrar ${n} más`,
  noDate: 'sin fecha',
  noHours: 'sin horas indicadas',
  statuses: { planned: 'planeada', attended: 'asistió, sin terminar', finished: 'terminada' },
  noType: 'tipo sin indicar',
  entryFields: {
    provider: 'Quién lo ofrece',
    people: 'Autoras, autores o docentes',
    address: 'Dirección web',
    competencies: 'Competencias',
    quotes: 'Citas',
    note: 'Nota',
    verification: 'Comprobación',
    certificates: 'Certificados',
    sessions: 'Sesiones',
    ce: 'Créditos',
    rsc: 'Supervisión',
    topics: 'Temas',
    otherVersion: 'En otra versión',
  },
  typeNames: spanishTypes,
  topics: spanishTopics,
  verified: {
    'self-reported': () => 'Declarado por la persona',
    'certificate-held': () => 'La persona declara que tiene un certificado',
    confirmed: (by) => (by ? `Lo confirma ${by}` : 'Confirmado (no se indica por quién)'),
  },
  verifiedOn: (date) => `el ${date}`,
  rscModes: { individual: 'individual', group: 'en grupo' },
  rscPlaces: { 'in-person': 'en persona', virtual: 'en línea' },
  recording: (from, to) => (to ? `Grabación, de ${from} a ${to}` : `Grabación, desde ${from}`),
  deletedElsewhere: 'Eliminada en otro dispositivo; aún sin resolver.',
};
