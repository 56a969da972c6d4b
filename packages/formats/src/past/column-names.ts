import { plainName } from '../draft/level-names.js';
import { cellLine } from '../table/rows.js';
import type { ColumnTarget } from './column-targets.js';

/**
 * What a column's name tells: its target; `weak` if only in a table without a better column ("Description" is a title
 * only if nothing else is). neutral: a known name that belongs to no part of an entry, such as "Timestamp".
 */
export interface NamedColumn {
  readonly target: ColumnTarget | 'ignore' | 'neutral';
  readonly weak?: boolean;
}

const strong: Readonly<Record<NamedColumn['target'], string>> = {
  title:
    'title|training|trainings|training title|training name|name of training|title of training|course|course title|course name|name of course|event|event title|event name|name of event|workshop|workshop title|workshop name|session title|activity|activity name|activity title|webinar|webinar title|article|article title|presentation title|learning activity|professional development activity|pd activity|pd title|in service|inservice|titulo|nombre del curso|nombre de la capacitacion|titulo de la capacitacion|titulo del curso|capacitacion|curso|evento|taller|nombre del taller|nombre del evento|actividad|nombre de la actividad|seminario|formacion',
  dateCompleted:
    'date|dates|date s|date completed|completion date|date of completion|completed|completed on|date attended|attended on|training date|date of training|event date|session date|date of session|end date|date ended|date finished|finished|date taken|fecha|fechas|fecha de finalizacion|fecha de terminacion|fecha de termino|fecha final|fecha fin|fecha de fin|fecha del curso|fecha de la capacitacion|fecha de asistencia|fecha del evento|fecha de realizacion|finalizado|completado',
  dateStart:
    'start|start date|date started|begin date|beginning|begin|begins|starts|from|inicio|fecha de inicio|fecha inicio|fecha inicial|desde|comienzo|fecha de comienzo',
  hours:
    'hours|hrs|hr|h|number of hours|no of hours|total hours|training hours|contact hours|clock hours|credit hours|hours earned|hours completed|hours attended|duration|duration hours|duration in hours|length|time spent|horas|hs|numero de horas|no de horas|cantidad de horas|total de horas|total horas|horas totales|horas de capacitacion|horas credito|duracion|duracion horas|duracion en horas|carga horaria|tiempo',
  minutes:
    'minutes|mins|min|number of minutes|total minutes|duration min|duration mins|duration minutes|duration in minutes|length min|length minutes|time min|time minutes|minutos|duracion min|duracion minutos|duracion en minutos|numero de minutos|tiempo min|tiempo minutos',
  type: 'type|type of training|training type|activity type|type of activity|type of evidence|evidence type|event type|type of event|kind|tipo|tipo de capacitacion|tipo de actividad|tipo de evento|tipo de evidencia|tipo de formacion|clase',
  provider:
    'provider|sponsor|sponsored by|organization|organisation|agency|host|hosted by|offered by|provided by|institution|training provider|vendor|school|university|association|company|proveedor|proveedora|organizacion|institucion|ofrecido por|ofrecida por|organizado por|organizada por|organizador|entidad|agencia|patrocinador|quien la ofrece|quien lo ofrece|universidad|asociacion',
  people:
    'presenter|presenters|presented by|trainer|trainers|instructor|instructors|speaker|speakers|facilitator|facilitators|teacher|author|authors|authors or trainers|supervisor|reflective supervisor|consultant|led by|faculty|capacitador|capacitadora|capacitadores|instructora|ponente|ponentes|facilitadora|facilitador|docente|autor|autora|autores|impartido por|impartida por|expositor|supervisora|quien supervisa|presentador|presentadora|autores o capacitadores|autoras autores o docentes',
  url: 'url|link|links|web address|website|web site|web page|webpage|hyperlink|enlace|liga|vinculo|direccion web|sitio web|pagina web',
  certificate:
    'certificate|certificates|certificate number|certificate no|certificate id|cert|cert number|cert no|cert id|approval number|approval no|accreditation number|confirmation number|certificado|numero de certificado|no de certificado|folio|constancia|numero de constancia|no de constancia',
  credits:
    'ce|ces|ce hours|ce hrs|ce credits|ce credit|ceu|ceus|ceu credits|credits|credit|continuing education|continuing education hours|continuing education credits|cme|pdh|pdhs|creditos|creditos ce|horas ce|ceh|cehs|educacion continua|horas de educacion continua',
  topics: 'topic|topics|topic area|subject area|focus|theme|temas|area tematica|topicos',
  competencies:
    'competency|competencies|competence|competences|competency area|competency areas|competencies met|competencies addressed|competency code|competency codes|domain|domains|knowledge area|knowledge areas|knowledge skill area|skill area|skill areas|core competency|core competencies|imh competency|imh competencies|endorsement competencies|competencia|competencias|dominio|dominios|area de competencia|areas de competencia|area de conocimiento|areas de conocimiento',
  status:
    'status|completion status|registration status|attendance|attendance status|estado|estatus|situacion|asistencia',
  format: 'format|delivery|delivery method|delivery format|mode|modality|in person or online|formato|modalidad',
  note: 'notes|note|comments|comment|remarks|reflection|reflections|what i learned|takeaways|notas|nota|comentario|comentarios|observaciones|reflexion|reflexiones|aprendizajes',
  ignore: 'row|row number|line|fila|renglon|linea',
  neutral:
    'created|created at|created on|timestamp|date added|date entered|entry date|date registered|registered|registered on|registration date|date modified|modified|last modified|updated|last updated|expires|expiration date|expiration|marca temporal|fecha de registro|fecha de inscripcion|fecha de creacion|creado|modificado|fecha de vencimiento|vence',
};

const weak: Partial<Readonly<Record<ColumnTarget, string>>> = {
  title: 'name|session|presentation|description|what|subject|topic|book|conference|details|nombre|descripcion|asunto|tema|articulo|libro|congreso|que|detalle',
  dateCompleted: 'when|day|month|year|until|to|end|attended|cuando|dia|mes|ano|hasta|fin|termino|asistio',
  hours: 'time|amount|quantity|ce|ces|ce hours|ce hrs|ce credits|ce credit|credits|credit|continuing education hours|horas ce|creditos|horas de educacion continua|ceh|cehs|cantidad',
  type: 'category|categoria|format|formato|modality|modalidad|method',
  provider: 'source|by|where|location|site|place|fuente|por|donde|lugar|sede',
  url: 'web|address|page|source|direccion|pagina',
  topics: 'subject|category|tema|contenido|asunto|categoria',
  competencies: 'area|areas|code|codes|standard|standards|codigo|codigos|estandar',
  note: 'description|summary|details|learned|descripcion|resumen|detalle|detalles',
  certificate: 'number|approval|numero',
}; // prettier-ignore

const strongNames = byName(strong);
const weakNames = byName(weak);

function byName(
  names: Partial<Readonly<Record<string, string>>>,
): ReadonlyMap<string, readonly NamedColumn['target'][]> {
  const result = new Map<string, NamedColumn['target'][]>();
  for (const [target, list] of Object.entries(names)) {
    for (const name of list!.split('|')) {
      result.set(name, [...(result.get(name) ?? []), target as NamedColumn['target']]);
    }
  }
  return result;
}

/** A single word that decides in a longer name, most telling first: "Total training hours (approved)". */
const tellingWords: readonly (readonly [RegExp, ColumnTarget])[] = [
  [/^(?:minutes|minutos|mins)$/, 'minutes'],
  [/^(?:hours|horas|hrs)$/, 'hours'],
  [/^(?:url|link|enlace|website)$/, 'url'],
  [/^(?:certificate|certificado|constancia)$/, 'certificate'],
  [/^(?:competenc(?:y|ies|e|es)|competencias?)$/, 'competencies'],
  [/^(?:ceus?|ces?)$/, 'credits'],
  [/^(?:date|fecha)$/, 'dateCompleted'],
  [/^(?:title|titulo)$/, 'title'],
  [/^(?:presenters?|trainers?|speakers?|instructors?|facilitators?|supervisor|ponentes?|instructora?)$/, 'people'],
  [/^(?:provider|sponsor|organization|organizacion|proveedor)$/, 'provider'],
  [/^(?:notes|comments|notas|comentarios|observaciones)$/, 'note'],
  [/^(?:type|tipo)$/, 'type'],
];

const LONGEST_NAME = 80;

/** The meanings of a column's name, best first; empty for an unknown name. */
export function namedColumns(title: string): readonly NamedColumn[] {
  const line = cellLine(title);
  if (line === '' || line.length > LONGEST_NAME) return [];
  if (/^(?:#|no\.?|nº|n°)$/i.test(line)) return [{ target: 'ignore', weak: true }];
  const whole = exactly(plainName(line));
  if (whole.length > 0) return whole;
  const withoutBrackets = line.replace(/\s*[([][^()[\]]*[)\]]\s*/g, ' ').trim();
  if (withoutBrackets !== '' && withoutBrackets !== line) {
    const inBrackets = plainName(line.slice(withoutBrackets.length));
    // "Duration (min)" was found as a whole; "CE (hours)" is found by its word in brackets.
    const short = exactly(plainName(withoutBrackets));
    if (short.length > 0 && !/\bmin/.test(inBrackets)) return short;
  }
  // "Training / Event", "Fecha / Date": two names for one thing.
  const parts = line.split(/\s*[/|]\s*|\s+[-–—]\s+/);
  const named = parts.length > 1 ? parts.flatMap((part) => exactly(plainName(part))) : [];
  if (named.length > 0) return named;
  const words = plainName(line).split(' ');
  if (words.length > 6) return [];
  const telling = tellingWords.find(([pattern]) => words.some((word) => pattern.test(word)));
  return telling ? [{ target: telling[1] }] : [];
}

function exactly(name: string): NamedColumn[] {
  const targets = [name, name.replace(/^(?:the|my|el|la|los|las|mi|mis) /, '')].flatMap((one) => [
    ...(strongNames.get(one) ?? []).map((target) => ({ target })),
    ...(weakNames.get(one) ?? []).map((target) => ({ target, weak: true })),
  ]);
  return targets.filter(({ target }, index) => targets.findIndex((one) => one.target === target) === index);
}

/** True if a name means notes, whose text needs no heading in the notes. */
export function isNotesName(title: string): boolean {
  return namedColumns(title).some(({ target, weak: isWeak }) => target === 'note' && !isWeak);
}
