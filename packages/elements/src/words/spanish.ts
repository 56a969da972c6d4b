import type { englishHows, englishKinds, englishProgress, englishReasons, englishTypes } from './english.js';

export const spanishTypes: typeof englishTypes = {
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

export const spanishKinds: typeof englishKinds = {
  course: 'Cursos',
  series: 'Series de capacitaciones',
  'in-service': 'Capacitación en servicio y seminarios web',
  conference: 'Congresos',
  reading: 'Lecturas',
  'rsc-received': 'Supervisión reflexiva recibida',
  'rsc-provided': 'Supervisión reflexiva brindada',
  work: 'Trabajo',
  leading: 'Docencia y liderazgo',
  other: 'Otra o sin indicar',
};

export const spanishHows: typeof englishHows = { acquired: 'Adquirida', demonstrated: 'Demostrada' };

export const spanishProgress: typeof englishProgress = {
  listedOf: (listed, asked) => `${listed} de ${asked} h registradas`,
  listed: (listed) => `${listed} h registradas`,
  askedIn: (year, listed, asked) => `${year}: ${listed} de ${asked} h registradas`,
  untouched: (areas) => `Áreas sin evidencia aquí: ${areas}`,
  untouchedBelow: (domains) =>
    `Dominios con áreas sin evidencia: ${domains
      .map(({ title, untouched, areas }) => `${title} (${untouched} de ${areas})`)
      .join('; ')}`,
  spreadUnclear: 'Las fechas no son lo bastante exactas para saber cuánto tiempo pasó entre las sesiones.',
  referencesFrom: (who: string) => `De: ${who}`,
  asPrinted: 'Poco claro en la fuente',
  source: 'Fuente',
  seen: (date) => `leída el ${date}`,
};

export const spanishReasons: typeof englishReasons = {
  'other-type': 'otro tipo',
  'type-missing': 'falta el tipo',
  'other-topic': 'otro tema',
  'other-provider-category': 'quien brinda la supervisión tiene otra categoría',
  'provider-category-missing': 'falta la categoría de quien brinda la supervisión',
  'other-rsc-mode': 'es de la otra modalidad (individual o en grupo)',
  'rsc-mode-missing': 'no se indica si es individual o en grupo',
  'no-date': 'falta la fecha',
  'unclear-date': 'la fecha no es lo bastante exacta',
  'outside-period': 'fuera del período',
  'in-the-future': 'en el futuro',
  'too-few-competencies': 'faltan competencias elegidas',
  'minutes-missing': 'faltan las horas',
  'counted-apart': 'contada en otra línea',
  'over-maximum': 'por encima del máximo que cuenta',
  'outside-window': 'demasiado lejos de las otras sesiones',
};
