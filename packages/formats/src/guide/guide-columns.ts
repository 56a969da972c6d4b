import { plainName } from '../draft/level-names.js';

/** What a column of a training guide contains. */
export type GuideColumn =
  | 'title'
  | 'description'
  | 'material'
  | 'provider'
  | 'people'
  | 'url'
  | 'date'
  | 'dateEnd'
  | 'schedule'
  | 'hours'
  | 'minutes'
  | 'ce'
  | 'ceAccreditor'
  | 'ceNumber'
  | 'delivery'
  | 'language'
  | 'place'
  | 'region'
  | 'cost'
  | 'level'
  | 'audience'
  | 'topics'
  | 'competencies'
  | 'alignedBy'
  | 'validUntil'
  | 'id';

/** What a row above the table is about: its first cell is the name, its second the value. */
export type GuideField =
  'title' | 'publisher' | 'website' | 'rights' | 'modified' | 'language' | 'id' | 'version' | 'dates';

interface NamesIn<Name> {
  readonly english: Readonly<Record<Name & string, string>>;
  readonly spanish: Readonly<Record<Name & string, string>>;
}

const columns: NamesIn<GuideColumn> = {
  english: {
    title: 'title|training|training title|name|name of training|course|course title|event|resource|resource title',
    description: 'description|summary|about|details|abstract',
    material: 'kind|material|type|type of resource|resource type|type of material',
    provider: 'provider|organization|offered by|sponsor|host|agency|training provider|publisher',
    people: 'trainer|trainers|presenter|presenters|instructor|instructors|speaker|speakers|facilitator|author|authors|authors or trainers|people',
    url: 'web address|web addresses|website|link|links|url|web page|registration link|register',
    date: 'date|dates|start|start date|starts|begins|first day|when',
    dateEnd: 'end|end date|ends|last day|until',
    schedule: 'schedule|dates in words|times',
    hours: 'hours|length|duration|length in hours|training hours|clock hours|contact hours',
    minutes: 'minutes|length in minutes|duration in minutes',
    ce: 'ce|ces|ce hours|ce credits|ceu|ceus|continuing education|continuing education hours|credits',
    ceAccreditor: 'ce approved by|ce accreditor|ce provider|accreditor|approved by',
    ceNumber: 'ce number|approval number|ce approval number',
    delivery: 'format|delivery|mode|modality|in person or online',
    language: 'language|languages',
    place: 'place|location|city|venue|where|address',
    region: 'region|area of the state|county|part of the state|state region',
    cost: 'cost|price|fee|fees|costs',
    level: 'level|difficulty',
    audience: 'audience|for whom|intended audience|target audience|who it is for|categories|category|roles',
    topics: 'topics|topic|subjects',
    competencies: 'competencies|competency|competency codes|codes|competencies met|imh competencies|knowledge skill areas|areas',
    alignedBy: 'aligned by|alignment|crosswalked by',
    validUntil: 'valid until|available until|expires|expiration date',
    id: 'id|number',
  },
  spanish: {
    title: 'titulo|capacitacion|nombre|titulo de la capacitacion|nombre de la capacitacion|curso|evento|recurso',
    description: 'descripcion|resumen|detalles',
    material: 'clase|tipo|tipo de recurso|tipo de material',
    provider: 'quien la ofrece|organizacion|proveedor|entidad|ofrecida por',
    people: 'docente|docentes|quien la imparte|autoras|autores|autora|autor|facilitadora|facilitador|presentadora',
    url: 'direccion web|enlace|enlaces|sitio web|pagina web|inscripcion',
    date: 'fecha|fechas|inicio|fecha de inicio|primer dia|cuando',
    dateEnd: 'fin|fecha de fin|ultimo dia|hasta|termina',
    schedule: 'horario|fechas en palabras|calendario',
    hours: 'horas|duracion|duracion en horas',
    minutes: 'minutos|duracion en minutos',
    ce: 'educacion continua|horas de educacion continua|creditos|creditos de educacion continua',
    ceAccreditor: 'acreditada por|educacion continua acreditada por',
    ceNumber: 'numero de acreditacion|numero de educacion continua',
    delivery: 'formato|modalidad',
    language: 'idioma|idiomas',
    place: 'lugar|ciudad|sede|donde|direccion',
    region: 'region|condado|zona',
    cost: 'costo|precio|costos',
    level: 'nivel',
    audience: 'publico|para quien|dirigida a|categorias|categoria',
    topics: 'temas|tema',
    competencies: 'competencias|competencia|codigos|areas de competencia',
    alignedBy: 'relacionada por|alineada por',
    validUntil: 'valida hasta|vigente hasta|disponible hasta|vence',
    id: 'identificador',
  },
}; // prettier-ignore

const fields: NamesIn<GuideField> = {
  english: {
    title: 'guide|title|title of the guide|guide title|name of the guide',
    publisher: 'publisher|published by|association',
    website: 'website|web address|publisher website',
    rights: 'rights|copyright|rights statement|license',
    modified: 'updated|date|last updated|modified|as of',
    language: 'language|language of the guide',
    id: 'id',
    version: 'version',
    dates: 'date format|dates are written|order of dates',
  },
  spanish: {
    title: 'guia|titulo|titulo de la guia|nombre de la guia',
    publisher: 'publicada por|publicado por|asociacion',
    website: 'sitio web|direccion web',
    rights: 'derechos|derechos de autor|licencia',
    modified: 'actualizada|actualizado|fecha|ultima actualizacion',
    language: 'idioma|idioma de la guia',
    id: 'identificador',
    version: 'version',
    dates: 'formato de fecha|formato de las fechas|orden de las fechas',
  },
}; // prettier-ignore

/** A column by its name, with the language that the name states: "Title (es)". */
export interface NamedGuideColumn {
  readonly column: GuideColumn;
  readonly language?: string;
  /** True if the name is Spanish only. */
  readonly isSpanish: boolean;
}

const columnOf = lookup(columns);
const fieldOf = lookup(fields);

function lookup<Name extends string>({ english, spanish }: NamesIn<Name>) {
  const names = new Map<string, { readonly name: Name; readonly isSpanish: boolean }>();
  for (const [list, isSpanish] of [[spanish, true] as const, [english, false] as const]) {
    for (const [name, words] of Object.entries<string>(list)) {
      for (const word of words.split('|')) names.set(word, { name: name as Name, isSpanish });
    }
  }
  return names;
}

const languages: Readonly<Record<string, string>> = { english: 'en', ingles: 'en', spanish: 'es', espanol: 'es' };

/** All columns, in the order of a guide. */
export const guideColumns = Object.keys(columns.english) as readonly GuideColumn[];

/** The column that a name means; undefined if it is unknown. What is in brackets may be a language or a remark. */
export function guideColumn(title: string): NamedGuideColumn | undefined {
  const [, name = title, remark = ''] = /^(.*?)\s*\(([^()]*)\)\s*$/.exec(title) ?? [];
  const found = columnOf.get(plainName(title)) ?? columnOf.get(plainName(name));
  if (!found) return undefined;
  const word = plainName(remark);
  const language = languages[word] ?? (/^[a-z]{2,3}$/.test(word) ? word : undefined);
  return { column: found.name, isSpanish: found.isSpanish, ...(language ? { language } : {}) };
}

export function guideField(name: string): GuideField | undefined {
  return fieldOf.get(plainName(name.replace(/:\s*$/, '')))?.name;
}

/** How many columns a row names, if one of them is the title; a row of values names none, or one by chance. */
export function guideHeaderScore(cells: readonly string[]): number {
  const named = new Set(cells.flatMap((cell) => guideColumn(cell)?.column ?? []));
  return named.has('title') && named.size > 1 ? named.size : 0;
}
