import { type Attribute, attributeNames } from './column-names.js';
import { cellLine } from './rows.js';
import { type LevelName, levelNames, plainName } from '../draft/level-names.js';

/** The meaning of a column, as its title states it. */
export interface ColumnMeaning {
  readonly attribute: Attribute;
  /** The level, if the title names one: "Domain code". */
  readonly level?: LevelName;
  /** BCP 47: "Label (es)", "text_es", "Título – inglés". */
  readonly language?: string;
}

const languageNames: Record<string, string> = {
  en: 'en|eng|english|ingles',
  es: 'es|esp|spa|spanish|espanol|castellano',
  fr: 'fr|french|frances|francais',
  pt: 'pt|portuguese|portugues',
  ht: 'ht|haitian creole|kreyol|criollo haitiano',
  de: 'de|german|aleman|deutsch',
  it: 'it|italian|italiano',
  vi: 'vi|vietnamese|vietnamita',
  zh: 'zh|chinese|chino',
  ar: 'ar|arabic|arabe',
  so: 'so|somali',
  hmn: 'hmn|hmong',
  ru: 'ru|russian|ruso',
};
const languages = new Map(
  Object.entries(languageNames).flatMap(([tag, names]) =>
    names.split('|').map((name): [string, string] => [name, tag]),
  ),
);

const fillers = new Set(['the', 'of', 'a', 'an', 'for', 'de', 'del', 'la', 'el', 'los', 'las', 'para', 'this', 'each']);

/** The meaning of a title; undefined if it is not a known name. */
export function meaningOf(title: string): ColumnMeaning | undefined {
  const line = cellLine(title);
  if (line === '' || line.length > 80) return undefined;
  const whole = plainMeaning(line);
  if (whole) return whole;
  // "English" beside "Español": the words themselves, in that language.
  const only = languages.get(plainName(line));
  if (only && line.length > 3) return { attribute: 'label', language: only };
  const { words, language } = withoutLanguage(line);
  const meaning = language === undefined ? undefined : plainMeaning(words);
  if (meaning) return { ...meaning, language: language! };
  // "Area (choose one)": words in brackets are an explanation.
  const short = line.replace(/\s*[([][^()[\]]*[)\]]\s*/g, ' ').trim();
  return short === '' || short === line ? undefined : meaningOf(short);
}

function plainMeaning(title: string): ColumnMeaning | undefined {
  return meaningOfName(title) ?? meaningOfParts(title);
}

/** "Competency, skill" and "Domain / Área temática": names of one column, the first of which is known. */
function meaningOfParts(title: string): ColumnMeaning | undefined {
  const parts = title.split(/\s*[,;/|&+]\s*|\s+(?:and|or|y|o)\s+/i);
  return parts.length > 1 && parts.length < 5 ? meaningOfName(parts[0]!) : undefined;
}

function meaningOfName(title: string): ColumnMeaning | undefined {
  if (title.trim() === '#') return { attribute: 'code' };
  const name = plainName(title);
  const attribute = attributeNames.get(name);
  if (attribute) return { attribute };
  const level = levelNames.get(name);
  if (level) return { attribute: 'label', level };
  const numbered = /^(?:level|nivel|tier) ([1-9])$/.exec(name);
  if (numbered) return { attribute: 'label', level: { rank: Number(numbered[1]) } };
  const words = name.split(' ').filter((word) => !fillers.has(word));
  if (words.length > 6) return undefined;
  // "Domain code", "Código del dominio", "Competency ID": a level's name at one end, an attribute's at the other.
  for (let cut = words.length - 1; cut > 0; cut -= 1) {
    const [start, end] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const found = levelled(start, end) ?? levelled(end, start);
    if (found) return found;
  }
  return undefined;
}

function levelled(levelWords: string, attributeWords: string): ColumnMeaning | undefined {
  const level = levelNames.get(levelWords);
  const attribute = attributeNames.get(attributeWords);
  return level && attribute ? { attribute, level } : undefined;
}

const spanishNames =
  /^(?:dominio|ambito|pilar|area (?:de|tematica)|eje|tema|subdominio|subtema|sub ?competencia|competencia|estandar|habilidad|destreza|objetivo|resultado|codigo|numero|nombre|titulo|texto|descripcion|definicion|detalle|redaccion|declaracion|enunciado|etiqueta|encabezado|denominacion|termino|padre|tipo|clase|nivel|categoria|funcion|indicador|ejemplo|practica|demostrad|se demuestra|como se|en la practica|conducta|palabra|sinonimo)/;

/** True if a title is in Spanish, by its first word. */
export function isSpanishTitle(title: string): boolean {
  return spanishNames.test(plainName(title));
}

/** Splits off a language at the end of a title; unknown language tags count in brackets only. */
function withoutLanguage(line: string): { words: string; language?: string } {
  const bracketed = /^(.*\S)\s*[([{]\s*([^()[\]{}]{2,20}?)\s*[)\]}]$/.exec(line);
  if (bracketed) {
    const [, words, inside] = bracketed;
    const tag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/i.test(inside!) ? inside! : undefined;
    const language = languages.get(plainName(inside!)) ?? tag;
    return language ? { words: words!, language } : { words: line };
  }
  const parts = line.split(/[\s_\-–—:/|.]+/);
  const last = parts.at(-1) ?? '';
  const language = parts.length > 1 ? languages.get(plainName(last)) : undefined;
  if (!language) return { words: line };
  return { words: line.slice(0, line.length - last.length).replace(/[\s_\-–—:/|.]+$/, ''), language };
}
