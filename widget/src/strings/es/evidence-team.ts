import { count } from './count.js';
import type { evidenceTeam as English } from '../en/evidence-team.js';
import { evidenceReview } from './evidence-review.js';

const people = (n: number): string => count(n, '# persona', '# personas');

export const evidenceTeam: typeof English = {
  ...evidenceReview,
  teamTitle: 'El equipo',
  teamHint: 'Totales de todas las personas que enviaron algo. Sin nombres y sin promedios.',
  teamCounts: (members, checks, ratings, logs) =>
    [
      people(members),
      count(checks, '# autoevaluación', '# autoevaluaciones'),
      ratings > 0 && count(ratings, '# evaluación de referencia', '# evaluaciones de referencia'),
      logs > 0 && count(logs, '# registro de evidencias', '# registros de evidencias'),
    ]
      .filter(Boolean)
      .join(' · '),
  teamPeriod: (from, to) => (from === to ? `Autoevaluaciones del ${from}` : `Autoevaluaciones del ${from} al ${to}`),
  teamRules:
    'Cada archivo de autoevaluación cuenta como una persona. Los registros con el mismo nombre cuentan como una persona.',
  teamOther: (n) =>
    count(n, '# archivo trata de otro marco y no se incluye.', '# archivos tratan de otro marco y no se incluyen.'),
  teamOtherVersion: (n, version) =>
    count(
      n,
      `# autoevaluación o evaluación es para otra versión del marco; se cuenta donde la versión ${version} tiene las mismas áreas.`,
      `# autoevaluaciones o evaluaciones son para otra versión del marco; se cuentan donde la versión ${version} tiene las mismas áreas.`,
    ),
  teamNothing: 'No hay totales que mostrar: ninguno de los archivos trata de este marco.',
  teamFramework: 'Marco',

  smallTitle: '¿Quién verá esto?',
  small: 'Mostrar cifras sobre menos de tres personas',
  smallHint: 'Si no la marca, esas cifras se ocultan, porque sus colegas podrían reconocer quién dio una respuesta.',
  hidden: 'no se muestra: podría revelar a menos de 3 personas',
  hiddenPeople: (n) => `${people(n)} sin mostrar`,
  hiddenHint:
    'Algunas cifras no se muestran, porque podrían revelar lo que respondieron menos de tres personas. Las cifras vecinas se ocultan también, para que nadie pueda calcularlas.',

  growthTitle: 'Fortalezas y aspectos por desarrollar por dominio',
  growthHint:
    'Cada persona cuenta una vez en cada fila, según la mayor parte de sus propias respuestas. Por desarrollar: por lo menos la mitad de las respuestas están en la mitad inferior de la escala, o por debajo de lo que la asociación espera de la categoría.',
  toDevelop: 'Por desarrollar',
  onTrack: 'Fortaleza',
  answered: 'Respondieron',
  notAnswered: 'No respondieron',
  doesNotApply: 'No corresponde',
  notSeen: 'No lo han visto',
  notShown: 'No se muestra',
  answeredOf: (n, of) => `respondieron ${n} de ${people(of)}`,
  ratingsAnsweredOf: (n, of) => `${n} de ${count(of, '# evaluación', '# evaluaciones')} con respuesta`,
  notAnsweredBy: (n) => `${n} sin respuesta`,
  doesNotApplyTo: (n) => `no corresponde a ${n}`,
  notSeenBy: (n) => `${n} que no lo han visto`,
  nOf: (n, of) => `${n} de ${of}`,
  domainOrArea: 'Dominio o área',
  inNumbers: 'Lo mismo en números',

  strengths: 'Fortalezas',
  strengthsHint: 'Fortaleza de más de la mitad de quienes respondieron.',
  noStrengths: 'Todavía ninguna área.',
  roomToGrow: 'Por desarrollar',
  roomToGrowHint: 'Por desarrollar para por lo menos la mitad de quienes respondieron.',
  noRoomToGrow: 'Ninguna área.',
  ofThose: (n, of) => `${n} de ${of} que respondieron`,
  moreInTable: (n) => count(n, 'Hay # más en “Lo mismo en números”.', 'Hay # más en “Lo mismo en números”.'),
  cannotTell: (n) =>
    count(
      n,
      '# dominio o área no aparece en las listas, porque sus cifras no se muestran.',
      '# dominios o áreas no aparecen en las listas, porque sus cifras no se muestran.',
    ),

  levelsTitle: 'Cómo se evaluaron las personas',
  ratingsTitle: 'Cómo las evaluaron otras personas',
  levelsHint: 'Cada barra contiene todas las respuestas de un dominio. La tabla muestra cuántas personas las dieron.',
  ratingsHint: 'Cada barra contiene todas las respuestas de un dominio. La tabla muestra de cuántas personas tratan.',
  answersBy: (answers, members) => `${count(answers, '# respuesta', '# respuestas')} (${people(members)})`,
  answerCount: (n) => count(n, '# respuesta', '# respuestas'),
  evidenceTitle: 'Dónde hay evidencia',
  withEvidence: 'Personas con evidencia',
  withoutEvidence: 'Personas sin evidencia',
  gapsTitle: 'Áreas sin evidencia de nadie',
  noGaps: 'Cada área mostrada tiene por lo menos una entrada de alguien.',
  appliesToNobody: 'Áreas que aquí no corresponden a nadie',
  sourcesTitle: 'Dónde lo aprendieron o practicaron',

  programTitle: 'Las fortalezas de su equipo y lo que falta por desarrollar',
  programSteps: [
    'Pida a cada persona que guarde su autoevaluación en un archivo y que se lo envíe.',
    'Suelte los archivos aquí abajo. No salen de esta computadora.',
    'Lea las fortalezas, lo que falta por desarrollar y lo que no se sabe. Planifiquen en equipo e imprima el plan.',
  ],
  programInformal:
    'Cada persona describió su propio trabajo. Esto no evalúa a nadie y no hay clasificación de personas.',
  programDrop: 'Suelte aquí las autoevaluaciones',
  programDropWhat:
    'Archivos de autoevaluación (JSON o ZIP). Puede agregar evaluaciones de referencia, registros de evidencias y las sumas guardadas de otros programas.',
  removed: (name) => `${name} ya no se incluye. El archivo no ha cambiado.`,
  files: (n) => count(n, '# archivo', '# archivos'),
  filesHint: 'Esta lista no se imprime ni se guarda.',
  logOf: (name) => `Registro de evidencias de ${name}`,
  remove: 'Quitar',
  removeOf: (name) => `Quitar ${name}`,
  program: 'Nombre del programa',
  programHint: 'Se imprime y se guarda con las sumas.',
  programMissing:
    'Escriba primero el nombre del programa. Así una región se da cuenta de que tiene el mismo archivo dos veces.',
  names: 'Nombrar a quienes participaron',
  namesHint: 'Si no la marca, ningún nombre de persona aparece en papel ni en las sumas guardadas.',
  namesTitle: 'Quiénes participaron',
  programs: (n) => count(n, '# programa', '# programas'),
  programsTitle: 'Programas en estas sumas',
  programPeople: (program, n) => `${program}: ${people(n)}`,
  theseFiles: 'Estos archivos',
  twice: (program, counted, left) =>
    `${program} está aquí dos veces. Se cuentan las sumas guardadas el ${counted}; las guardadas el ${left}, no.`,
  partOf: (program, whole) =>
    `${program} ya está en las sumas combinadas de ${whole}, así que sus propias sumas no se cuentan otra vez.`,
  alike: (one, other) =>
    `${one} y ${other} tienen exactamente las mismas cifras. Si son el mismo programa, quite uno de los dos.`,
  sumsOtherFramework: (programs) => `Las sumas de ${programs} tratan de otro marco y no se pueden agregar.`,
  sumsOtherVersion: (programs, version, now) =>
    `Las sumas de ${programs} son para la versión ${version}; esta es la versión ${now}. Las áreas que solo están en una de las dos cuentan como “no corresponde” para la otra.`,
  unknownVersion: 'no indicada',
  and: (list) => new Intl.ListFormat('es').format(list),

  planTitle: 'Plan del equipo',
  planHint: 'Elija un área en “Por desarrollar”, o agregue otra cosa.',
  addToPlan: 'Agregar al plan',
  inPlan: 'En el plan',
  planOther: 'Planear otra cosa',
  planRemoved: 'Se quitó del plan.',
  undo: 'Deshacer',
  intention: 'Lo que hará el equipo',
  noNames: 'No escriba nombres de niñas, niños ni familias.',
  by: 'Para cuándo',
  byHint: 'Un año, un mes o un día, por ejemplo 2027, 2027-03 o 2027-03-15.',
  byWrong: 'Escriba un año, un mes o un día, por ejemplo 2027, 2027-03 o 2027-03-15.',

  trainings: 'Capacitaciones que corresponden',
  trainingsFrom: (guide) => `De: ${guide}`,
  trainingsNone: 'Todavía no hay en la guía capacitaciones que correspondan.',
  trainingsFailed: 'No se pudo cargar la guía de capacitaciones.',
  relatesTo: (areas) => `Se relaciona con: ${areas}`,
  saysWho: {
    association: 'según la asociación',
    provider: 'según quien la ofrece',
    community: 'sugerida por colegas',
  },
  next: (date) => `próxima: ${date}`,
  hours: (hours) => `${hours} h`,
  more: (n) => `Mostrar ${n} más`,

  compareTitle: 'Comparación con el año pasado',
  compareHint:
    'Elija las autoevaluaciones del año pasado, o las sumas que guardó entonces. Se comparan, no se suman. Quizá no sean las mismas personas.',
  compareChoose: 'Elegir los archivos del año pasado',
  compareRemove: 'Dejar de comparar',
  compareFailed: (names) => `No se pudo abrir: ${names}`,
  earlier: 'El año pasado',
  earlierPeriod: (from, to) => (from === to ? `El año pasado: ${from}` : `El año pasado: del ${from} al ${to}`),
  today: 'Ahora',
  change: 'Por desarrollar',
  changes: {
    fewer: 'una parte menor que el año pasado',
    more: 'una parte mayor que el año pasado',
    same: 'la misma parte que el año pasado',
    unknown: 'no se puede comparar',
  },
  plannedThen: 'Lo que se planeó el año pasado',
  growOf: (n, of) => `${n} de ${of} por desarrollar`,

  saveTitle: 'Guardar y compartir',
  saveHint:
    'Las sumas contienen conteos y ninguna respuesta de una persona. Una región o un estado puede reunir aquí las sumas de varios programas.',
  saveSums: 'Guardar las sumas',
  saved: (file) => `Guardado: ${file}`,
  sumsFile: 'sumas-del-equipo',
};
