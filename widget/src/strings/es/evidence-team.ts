import { count } from './count.js';
import type { evidenceTeam as English } from '../en/evidence-team.js';
import { evidenceReview } from './evidence-review.js';

export const evidenceTeam: typeof English = {
  ...evidenceReview,
  teamTitle: 'El equipo',
  teamHint: 'Totales de todas las personas que enviaron algo. Sin nombres y sin promedios.',
  fewPeople: 'Con menos de tres personas, es posible reconocer a alguien. Piense en quién verá esto.',
  teamCounts: (people, checks, ratings, logs) =>
    [
      count(people, '# persona', '# personas'),
      count(checks, '# autoevaluación', '# autoevaluaciones'),
      count(ratings, '# evaluación de referencia', '# evaluaciones de referencia'),
      count(logs, '# registro de evidencias', '# registros de evidencias'),
    ].join(' · '),
  teamRules:
    'Cada archivo de autoevaluación cuenta como una persona. Los registros con el mismo nombre cuentan como una persona.',
  teamOther: (n) =>
    count(n, '# archivo trata de otro marco y no se incluye.', '# archivos tratan de otro marco y no se incluyen.'),
  teamNothing:
    'No hay totales que mostrar: ninguna autoevaluación, evaluación de referencia ni registro trata de este marco.',
  teamFramework: 'Marco',
  levelsTitle: 'Cómo se evaluaron las personas',
  ratingsTitle: 'Cómo las evaluaron otras personas',
  levelsHint: 'Cada barra contiene todas las respuestas de un dominio. La tabla muestra cuántas personas las dieron.',
  answersBy: (answers, people) =>
    `${count(answers, '# respuesta', '# respuestas')} (${count(people, '# persona', '# personas')})`,
  evidenceTitle: 'Dónde hay evidencia',
  withEvidence: 'Personas con evidencia',
  withEvidenceOf: (n, of) => `${n} de ${of}`,
  gapsTitle: 'Áreas sin evidencia de nadie',
  noGaps: 'Cada área mostrada tiene por lo menos una entrada de alguien.',
  sourcesTitle: 'Dónde lo aprendieron o practicaron',
};
