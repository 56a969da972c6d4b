import type { EvidenceStatus, EvidenceType } from '@imh/core';
import { plainName } from '../draft/level-names.js';

/** What a word for a kind of activity means. */
export interface TypeMeaning {
  readonly type: EvidenceType;
  readonly mode?: 'individual' | 'group';
}

const typeWords: Readonly<Record<EvidenceType, string>> = {
  course:
    'course|college course|university course|online course|class|college class|academic course|graduate course|curso|curso universitario|curso en linea|clase|diplomado|asignatura',
  series: 'series|training series|webinar series|learning collaborative|learning community|community of practice|serie|serie de capacitaciones|comunidad de practica',
  'in-service':
    'in service|inservice|in service training|training|workshop|in person|in person training|staff training|seminar|professional development|pd|capacitacion|capacitacion en servicio|taller|seminario|entrenamiento|presencial|formacion|online training|virtual training|capacitacion virtual|capacitacion en linea|lunch and learn',
  conference: 'conference|conferences|conference session|summit|symposium|institute|congress|congreso|conferencia|simposio|cumbre|jornada|jornadas|encuentro',
  'webinar-live': 'webinar|live webinar|webinar live|zoom|zoom training|virtual|online live|live online|webinario|seminario web|seminario web en vivo|seminario en linea|en vivo',
  'webinar-recorded': 'recorded webinar|webinar recorded|webinar recording|recording|on demand|on demand webinar|self paced|video|recorded|podcast|online module|module|e learning|elearning|seminario web grabado|grabacion|grabado|modulo en linea|modulo|video grabado|seminario web o video grabado|webinar or video recorded',
  article: 'article|journal article|reading|book|book chapter|journal|articulo|lectura|libro|revista|capitulo',
  'book-group': 'book group|book club|book study|reading group|journal club|book or reading group|grupo de lectura|club de lectura|club del libro',
  'rsc-received':
    'reflective supervision|reflective consultation|reflective supervision consultation|rsc|rs|rs c|supervision|consultation|reflective practice|reflective supervision consultation received|rsc received|supervision received|clinical supervision|supervision reflexiva|consulta reflexiva|consultoria reflexiva|consulta|supervision reflexiva recibida|practica reflexiva|supervision clinica',
  'rsc-provided': 'rsc provided|supervision provided|provided rsc|provided supervision|reflective supervision provided|reflective supervision consultation provided|providing rsc|providing reflective supervision|supervision reflexiva brindada|supervision brindada|supervision ofrecida',
  work: 'work|work experience|employment|job|practicum|internship|clinical work|trabajo|experiencia laboral|empleo|practica profesional|practicas|pasantia',
  teaching: 'teaching|presenting|presentation given|presenter|trainer|taught|presented|training provided|teaching or presenting|docencia|ensenanza|presentacion impartida|docencia o presentacion|imparti',
  'reviewer-service': 'reviewer|endorsement reviewer|reviewer service|portfolio review|exam review|advisor|revision|servicio de revision|revisora|asesoria',
  leadership: 'leadership|committee|board|advocacy|policy|volunteer leadership|liderazgo|comite|junta directiva|incidencia',
  other: 'other|something else|misc|miscellaneous|otro|otra|otra cosa|otros|otras|varios',
}; // prettier-ignore

const types = new Map(
  Object.entries(typeWords).flatMap(([type, words]) =>
    words.split('|').map((word): [string, EvidenceType] => [word, type as EvidenceType]),
  ),
);

/** The type that a word means; undefined if the word is not known. `types` of the schema are known too. */
export function typeMeaning(word: string): TypeMeaning | undefined {
  const name = plainName(word);
  const mode = /\b(?:group|grupal|grupo)\b/.test(name)
    ? 'group'
    : /\bindividual\b/.test(name)
      ? 'individual'
      : undefined;
  const withoutMode = name
    .replace(/\b(?:group|grupal|en grupo|individual|1 1|one on one)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const type = types.get(name) ?? types.get(withoutMode) ?? types.get(withoutMode.replace(/s$/, ''));
  if (!type) return undefined;
  return { type, ...(mode && type.startsWith('rsc') ? { mode } : {}) };
}

/** cancelled: the person did not take part. */
export type StatusMeaning = EvidenceStatus | 'cancelled';

const statusWords: Readonly<Record<StatusMeaning, string>> = {
  finished: 'finished|completed|complete|done|yes|y|x|passed|certified|finalizado|finalizada|completado|completada|completo|completa|terminado|terminada|si|hecho|aprobado|aprobada|concluido|concluida',
  attended: 'attended|in progress|started|partial|partially attended|incomplete|ongoing|asistio|asisti|en curso|en progreso|incompleto|incompleta|iniciado|iniciada|parcial',
  planned: 'planned|registered|scheduled|upcoming|enrolled|to do|not started|pending|waitlisted|planificado|planificada|planeado|planeada|inscrito|inscrita|programado|programada|por hacer|pendiente|proximo|proxima',
  cancelled: 'cancelled|canceled|no show|did not attend|not attended|dropped|withdrawn|no|cancelado|cancelada|no asistio|no asisti|retirado|retirada',
}; // prettier-ignore

const statuses = new Map(
  Object.entries(statusWords).flatMap(([status, words]) =>
    words.split('|').map((word): [string, StatusMeaning] => [word, status as StatusMeaning]),
  ),
);

export function statusMeaning(word: string): StatusMeaning | undefined {
  return /^[✓✔☑✅]\uFE0F?$/u.test(word.trim()) ? 'finished' : statuses.get(plainName(word));
}

/** True for the yes of "Certificate: yes", false for a no. */
export function yesOrNo(word: string): boolean | undefined {
  const name = plainName(word);
  if (/^(?:yes|y|si|x|true|1|have|on file|received|tengo|verdadero)$/.test(name) || /^[✓✔☑✅]\uFE0F?$/u.test(word))
    return true;
  return /^(?:no|n|false|0|none|falso|ninguno|na|n a)$/.test(name) ? false : undefined;
}
