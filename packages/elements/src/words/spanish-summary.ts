import type { englishRelations, englishSummary } from './english-summary.js';
import { spanishTopics } from './spanish-topics.js';
import { spanishTypes } from './spanish.js';

const counted = (n: number, one: string, more: string): string =>
  `${n.toLocaleString('es-US')} ${n === 1 ? one : more}`;

export const spanishRelations: typeof englishRelations = {
  supervisor: 'Persona que supervisa',
  supervisee: 'Persona supervisada',
  'recipient-of-services': 'Persona que recibe los servicios',
  colleague: 'Colega',
  teacher: 'Docente',
  other: 'Otra',
};

export const spanishSummary: typeof englishSummary = {
  language: 'es',
  title: 'Resumen para la solicitud',
  informal: 'Recuento informal; su asociación decide.',
  asOf: (date) => `Al ${date}.`,
  subject: { name: 'Nombre', association: 'Asociación', category: 'Categoría', period: 'Período' },
  scope: (description) => `Limitado a: ${description}`,
  withheld: (what) => `Se omitió: ${what}`,
  sections: {
    work: 'Trabajo',
    education: 'Estudios',
    training: 'Capacitación',
    supervision: 'Supervisión reflexiva',
    references: 'Referencias',
    other: 'Otra evidencia',
  },
  nothing: 'Nada registrado.',
  fields: {
    role: 'Puesto',
    employer: 'Lugar de trabajo',
    degree: 'Título o certificado',
    institution: 'Escuela o institución',
    title: 'Título',
    name: 'Nombre',
    relation: 'Relación',
    category: 'Categoría',
    supervisor: 'Quien supervisa o asesora',
    from: 'Desde',
    to: 'Hasta',
    date: 'Fecha',
    provider: 'Quién la ofrece',
    people: 'Autoras, autores o docentes',
    hours: 'Horas',
    individual: 'Horas, individual',
    group: 'Horas, en grupo',
    sessions: 'Sesiones',
    type: 'Tipo',
    hoursPerWeek: 'Horas por semana',
    families: 'Número de familias',
    ageRange: 'Edades de las niñas y los niños',
    workSupervisor: 'Quien supervisa',
    duties: 'Funciones',
    topics: 'Temas',
    domains: 'Dominios y áreas',
    competencies: 'Competencias',
    certificates: 'Certificados',
    asked: 'Pedida el',
    received: 'Evaluación recibida el',
    waived: 'Derecho de leer la evaluación',
  },
  typeNames: spanishTypes,
  topics: spanishTopics,
  relations: spanishRelations,
  waived: { yes: 'Renunció', no: 'No renunció' },
  providerUnknown: 'Sin indicar quién supervisa',
  providedByApplicant: 'Brindada a otras personas',
  inTwoVersions: 'Hay dos versiones de esto; se muestra la más nueva.',
  hours: (hours) => `${hours} h`,
  span: (from, to) => `${from} a ${to}`,
  ongoing: (from) => `desde ${from}`,
  rows: (count) => counted(count, 'fila', 'filas'),
  hoursTitle: 'Horas registradas',
  kinds: {
    training: 'Capacitación',
    rscReceived: 'Supervisión reflexiva recibida',
    rscProvided: 'Supervisión reflexiva brindada',
    other: 'Otra evidencia',
  },
  kind: 'Clase',
  categoryHours: (framework, category) =>
    `Horas de capacitación por dominio: ${[category, framework].filter(Boolean).join(', ')}`,
  domain: 'Dominio o área',
  entries: 'Entradas',
  overlap:
    'Una capacitación puede contar en varios dominios y áreas; por eso la suma de sus horas no es igual al total.',
  withoutMinutes: (count) => `${counted(count, 'entrada terminada no tiene', 'entradas terminadas no tienen')} horas.`,
  notFinished: (count) =>
    count === 1
      ? '1 entrada está planeada o sin terminar y no aparece aquí.'
      : `${counted(count, '', 'entradas están planeadas o sin terminar y no aparecen aquí')}.`,
  untagged: (count) => `${counted(count, 'capacitación no tiene', 'capacitaciones no tienen')} competencia.`,
};
