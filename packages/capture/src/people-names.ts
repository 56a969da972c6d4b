import { plainText, skeleton } from './plain-text.js';

const BYLINE = /^(?:by|written by|posted by|words by|author|authors|par|por|escrito por)[\s:]+(?=\S)/i;
const NOBODY =
  /^(?:admin(?:istrator)?|author|editor|guest|anonymous|unknown|unnamed|undefined|null|none|n ?\/ ?a|root|staff|site ?admin|test|user|web ?(?:master|team|editor)|wordpress|default|person|organi[sz]ation|communications?|comunicaci[oó]n(?:es)?|comms|prensa|press|marketing|newsroom|editorial|redacci[oó]n|noticias|contenidos?|info|office|support|\[object object\])$/i;
// The first words of links and labels beside the byline: "Filed Under", "Share This".
const LINK_WORDS =
  /^(?:view|see|more|all|read|follow|about|contact|posts?|articles?|log ?in|sign|filed|posted|published|updated|last updated|written|tagged|tags?|topics?|categor(?:y|ies)|share|tweet|print|e-?mail|subscribe|comments?|skip|back|photos?|images?|source|related|join)\b/i;
const PARTICLE =
  /^(?:de|del|della|dela|la|las|los|le|van|von|der|den|ter|ten|zu|zur|da|das|di|do|dos|du|el|al|bin|ben|ibn|af|av|st)$/i;
// Suffixes of names: degrees and licenses in capitals, and generations.
const CREDENTIAL = /^(?:[A-Z][A-Z.]+[A-Za-z®().-]*|Ph\.? ?D\.?|Ed\.? ?D\.?|M\.? ?D\.?|Psy\.? ?D\.?|[JS]r\.?|I{2,3})$/;
const NOT_A_PERSON =
  /\b(?:universi\p{L}*|institut\p{L}*|college|school|faculty|departe?ment\p{L}*|hospital|clinic|cent(?:er|re)|society|association|asociaci\p{L}*|foundation|fundaci\p{L}*|sociedad|centro|ministerio|academy|agency|ministry|council|committee|team|group|company|inc|ltd|llc|gmbh|news|press|media|magazine|journal|editor\p{L}*|writer|reporter|correspondent|journalist\p{L}*|contributor|columnist|director|professor|manager|producer|specialist|founder|president|officer|chair|coordinator|fellow|staff|report(?:s|ing)|times|today|tribune|herald|gazette|chronicle|inquirer|bureau|newsroom|desk|redacci[oó]n|r[eé]daction|redaktion)\b/iu;

const JOINING = /^(?:and|&|y|e|et|und|of|the|for|in|on|at|to|a|an|par|para|por|von|im)$/i;
/** Up to three words that end in a job: nobody's name. */
const JOB_TITLE =
  /^(?:[\p{L}'’-]+ ){0,2}(?:editor|writer|reporter|correspondent|journalist|contributor|columnist|director|professor|manager|producer|specialist|founder|president|officer|coordinator|instructor|psychologist|psychiatrist|therapist|counselor|clinician|pediatrician|physician|nurse|social worker|supervisor|consultant|researcher|educator|trainer|redactora?|periodista|editora|psic[oó]log[oa]|psiquiatra|terapeuta|pediatra|m[eé]dic[oa]|docente|investigadora?|directora?|coordinadora?|educadora?|trabajadora? social)$/iu;

/** "either": the field usually has "last, first", but sometimes a list of two people. */
export type NameOrder = 'as written' | 'last, first' | 'either';

/**
 * The names in one field. Separators that cannot occur inside a name (; |) always divide; commas and "and" only when
 * every part then looks like a person. "last, first" reverses "Powell, Andy", as in library fields.
 */
export function readNames(value: string | undefined, order: NameOrder = 'as written'): string[] {
  const names = (value ?? '').slice(0, 4000).split(/\s*[;|•·]\s*|\s+\/\s+/);
  return unique(names.flatMap((part) => fromOne(part, order)).filter(isName)).slice(0, 200);
}

/** True for two to five capitalized words without words for institutions and job titles. */
export function looksLikePerson(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5 || text.length > 60 || NOT_A_PERSON.test(text)) return false;
  if (PARTICLE.test(words.at(-1) ?? '')) return false;
  return words.every((word) => PARTICLE.test(word) || /^[\p{Lu}\p{Lo}’'][\p{L}\p{M}’'.-]*$/u.test(word));
}

function fromOne(value: string, order: NameOrder): string[] {
  const text = plainText(value, 1000)
    ?.replace(/\s*[([].*$/, '')
    .replace(BYLINE, '')
    .replace(/[\s,:–-]+$/, '');
  if (!text) return [];
  const parts = text.split(/\s*,\s*/);
  if (order !== 'as written' && parts.length > 1) {
    const [last = '', first = ''] = parts;
    const surnameOnly = !last.includes(' ') || PARTICLE.test(last.split(' ')[0] ?? '');
    if (order === 'either' && parts.length === 2 && !surnameOnly && parts.every(looksLikePerson)) return [text];
    const givenNames = !NOT_A_PERSON.test(first) && !(CREDENTIAL.test(first) && !surnameOnly);
    if (givenNames && (surnameOnly || parts.length === 2) && first.split(' ').length <= 4) {
      return [[first, last, ...parts.slice(2).filter((part) => /^[JS]r\.?$/.test(part))].join(' ')];
    }
  }
  const people = parts
    .flatMap((part) => part.replace(/^(?:and|&|y|et|und)\s+/, '').split(/\s+(?:and|&|y|et|und|e|och|og|en)\s+/))
    .filter((part) => part && !CREDENTIAL.test(part));
  if (people.length > 0 && people.every(looksLikePerson)) return people;
  const [name = '', ...rest] = parts.filter((part) => part && !CREDENTIAL.test(part));
  // "Andy Powell, University of Bath": the part after the comma is an affiliation, not a name. What follows a job is the
  // employer: "Ann Lee, Staff Writer, Example Health".
  const isAffiliation = (part: string) =>
    NOT_A_PERSON.test(part) || JOB_TITLE.test(part) || /^(?:(?:special )?(?:for|to)|of|at|from|in)\s/i.test(part);
  const employed = rest.length === 2 && JOB_TITLE.test(rest[0] ?? '') ? rest.slice(0, 1) : rest;
  if (looksLikePerson(name) && employed.every(isAffiliation)) return [name];
  // "Ann Lee and Bo Chen, Special for Example Health"
  const both = name.split(/\s+(?:and|&|y|et|und|e)\s+/);
  if (rest.length > 0 && both.every(looksLikePerson) && employed.every(isAffiliation)) return both;
  return [text];
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 120 || text.split(' ').length > 12) return false;
  // "example.org", "facebook.com/example"
  if (/[\p{Ll}\d-]{3,}\.[a-z]{2,}(?:\/|$)/u.test(text)) return false;
  if (/https?:|www\.|\/\/|@|[{}<>=\\®™©]/.test(text) || !/\p{L}/u.test(text)) return false;
  return !NOBODY.test(text) && !LINK_WORDS.test(text) && !isTagLine(text) && !JOB_TITLE.test(text);
}

/** "Helping families thrive together": a tag line has words in small letters, an organization a word for what it is. */
function isTagLine(text: string): boolean {
  const small = text.split(' ').filter((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word) && !JOINING.test(word));
  return small.length >= 2 && !NOT_A_PERSON.test(text);
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(skeleton(name))) seen.set(skeleton(name), name);
  return [...seen.values()];
}
