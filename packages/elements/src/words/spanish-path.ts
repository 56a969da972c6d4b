import type { PathLabels } from './english-path.js';
import { spanishPlan } from './spanish-plan.js';
import { spanishSteps } from './spanish-steps.js';

const counted = (n: number, one: string, more: string): string =>
  `${n.toLocaleString('es-US')} ${n === 1 ? one : more}`;
const competencies = (n: number): string => counted(n, 'competencia', 'competencias');
const answers = (n: number): string => counted(n, 'respuesta', 'respuestas');

export const spanishPath: PathLabels = {
  ...spanishPlan,
  ...spanishSteps,
  now: 'Ahora',
  workingToward: (parts) => `Mi objetivo: ${parts}`,
  purposes: { application: 'una primera solicitud', renewal: 'renovación', record: 'llevar un registro' },
  since: (date) => `Fecha de inicio en esta categoría: ${date}.`,
  aimUnknown: 'No se sabe cuál es su objetivo.',
  shownFor: (category) => `Se muestra para la categoría ${category}.`,
  toProfile: 'Ir a su perfil',
  toProgress: 'Ver su avance',
  logHas: (n) => `Su registro tiene ${counted(n, 'entrada terminada', 'entradas terminadas')}.`,
  logUnknown: 'No hay ningún registro abierto, así que no se conocen sus horas.',
  kinds: {
    training: 'Capacitación',
    rscReceived: 'Supervisión reflexiva recibida',
    rscProvided: 'Supervisión reflexiva brindada',
    other: 'Otra evidencia',
  },
  hours: (hours) => `${hours} h`,
  byYear: 'Horas por año',
  year: 'Año',
  undated: 'Sin fecha',
  nextDate: 'Próxima fecha:',
  nextDateUnknown: 'No se conoce la próxima fecha.',
  checks: 'Autoevaluaciones a lo largo de los años',
  checksNone: 'Todavía no hay ninguna autoevaluación.',
  checksOne: 'Hay una autoevaluación. La próxima mostrará qué cambió.',
  picture:
    'Cuántas competencias hay en cada nivel, por dominio y autoevaluación. La tabla muestra lo mismo en números.',
  inNumbers: 'En números',
  domain: 'Dominio',
  check: 'Autoevaluación',
  notAnswered: 'Sin responder',
  checkCategory: (date, category) => `${date}: categoría ${category}`,
  checkVersion: (date, version, now) =>
    `${date}: hecha con la versión ${version} del marco; la versión actual es la ${now}.`,
  checkLeftOut: (date, n) =>
    `${date}: ${counted(n, 'respuesta no corresponde a la versión actual y no se muestra', 'respuestas no corresponden a la versión actual y no se muestran')}.`,
  checkUnknown: (date, n) =>
    `${date}: ${answers(n)}, con un marco que no está disponible aquí; por eso no se pueden mostrar.`,
  changes: (before, after) => `Qué cambió de ${before} a ${after}`,
  changeKinds: {
    rose: (n) => `Más alto que antes: ${competencies(n)}`,
    fell: (n) => `Más bajo que antes: ${competencies(n)}`,
    other: (n) => `Con otra respuesta: ${competencies(n)}`,
    new: (n) => `Con respuesta por primera vez: ${competencies(n)}`,
    open: (n) => `Ya sin respuesta: ${competencies(n)}`,
  },
  changesNone: 'Todas las respuestas son las mismas.',
  same: (n) => `Igual que antes: ${answers(n)}.`,
  dates: 'Fechas y pasos',
  setsUnknown: 'Ninguna lista de requisitos corresponde, así que no se conocen las fechas ni los pasos.',
  datesUnknown: 'No se conoce ninguna fecha.',
  period: 'Termina el período actual.',
  valid: 'Esta lista de requisitos se publicó hasta esta fecha.',
  firstDay: 'Primer día:',
  lastDay: 'Último día:',
  inDays: (days) => (days === 0 ? 'hoy' : days === 1 ? 'mañana' : `en ${days.toLocaleString('es-US')} días`),
  over: 'Estas fechas ya pasaron. Busque las nuevas en la fuente:',
  steps: 'Pasos',
  stepsUnknown: 'No se conocen los pasos.',
  source: 'Fuente',
  read: (date) => `leída el ${date}`,
  next: 'La próxima categoría',
  nextAbout: 'Una categoría es un tipo de trabajo, no una jerarquía. Su asociación decide cuál le corresponde.',
  nextLabel: 'Mostrar qué sería nuevo en',
  nextChoose: 'Elija una categoría',
  nextNew: (next, present, added, shared) =>
    `${counted(added, 'competencia', 'competencias')} de “${next}” ${added === 1 ? 'sería nueva' : 'serían nuevas'} en comparación con “${present}”. ${competencies(shared)} ${shared === 1 ? 'está' : 'están'} en ambas.`,
  nextUnknown: 'Aquí el marco no indica competencias por categoría, así que no se sabe qué sería nuevo.',
  presentUnknown: 'No se conoce su categoría, así que no hay nada que comparar.',
  nextBelow: (domain, n) => `${domain}: ${counted(n, 'nueva', 'nuevas')}`,
  inLog: (n) => counted(n, 'entrada en su registro', 'entradas en su registro'),
  compare: 'Comparar lo que piden ambas',
};
