/** A part of a text that may identify a client. Found by pattern: expect false positives and false negatives. */
export interface LikelyIdentifier {
  readonly kind: 'email' | 'phone' | 'birth-date' | 'record-number' | 'client-name';
  readonly found: string;
}

// \b knows only ASCII letters: "mamá " would have no end.
const begin = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;
const words = (list: string): string => `(?:${list.split(' ').join('|')})`;
const pattern = (text: string, flags = 'u'): RegExp => new RegExp(begin + text, flags);

/** Capitalized words that follow "the child", "a family" or "mother" without being a name. */
const noNames = words(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday ' +
    'Child Children Childhood Infant Infants Toddler Toddlers Baby Babies Kids Ages Those Women Men People Parent Parents Mother Mothers Father Fathers Family Families ' +
    'Mental Development Developmental Care Health First Find Welfare Protective Guidance Center Centre Services Early Head Start Trauma Behavior Outcome Connects Friendly Steps Talk Goose Nature Holy Whole ' +
    'Spirit Support Resource Therapy Visit Visiting Endorsement Module Session Training Webinar Part Week Month Medicaid Military Nuclear Extended Latino Latina Hispanic Tribal Native Rural Urban ' +
    'Bowlby Winnicott Ainsworth Brazelton Fraiberg Freud Stern Erikson Piaget ' +
    'Tierra Naturaleza Dios Acogida Crianza Salud Sano Sana Extensa Nuclear Migrante Latina Niño Niña Niños Niñas Bebé Bebés Mamá Papá',
);
const name = String.raw`(?!${noNames}${end})\p{Lu}\p{Ll}[\p{L}'’-]{0,24}`;
const person = words(
  'client child baby infant toddler newborn twin mother father mom dad grandmother grandfather grandma grandpa son daughter brother sister boy girl patient',
);
const personInSpanish = words(
  'cliente paciente niña niño bebé mamá papá madre padre abuela abuelo hija hijo hermana hermano gemela gemelo',
);
const called = String.raw`(?:(?:'s)? name(?:d| is)?| called| is called|,? llamad[oa]|,? que se llama| se llama)`;
/** Peoples and places: "the Mexican family". */
const origin = String.raw`\p{L}{2,20}(?:ican|ian|ish|ese|anic|ong|ali|speaking)`;

const namePatterns = [
  // "client Emma", "the mother Maria Lopez", "a baby named Liam", "la niña Sofía"
  pattern(String.raw`(?:${person}|${personInSpanish})${called}?,? ${name}(?: ${name})?${end}`),
  // "the Garcia family", "la familia García"
  pattern(String.raw`the (?!${origin}${end})${name}(?:[ -]${name})? family${end}`),
  pattern(String.raw`familia ${name}(?:[ -]${name})?${end}`),
  // "Emma’s mother", "la mamá de Sofía"
  pattern(
    String.raw`${name}['’]s (?:foster |birth |grand|step)?(?:mother|father|mom|dad|parents?|family|sister|brother|grandma|caregiver|therapist|teacher|diagnosis)${end}`,
  ),
  pattern(String.raw`(?:mamá|papá|madre|padre|abuela|abuelo|maestra|terapeuta) de ${name}${end}`),
  // "Mateo, 18 months old", "Sofía (2 años de edad)", "Liam, age 3"
  pattern(
    String.raw`${name}(?: ${name})?,? \(?(?:aged? \d{1,2}${end}|\d{1,2}[ -]?(?:years?|yrs?|months?|mos?|weeks?)[ -](?:old|of age)|\d{1,2} ?[ym]\/?o${end}|(?:de )?\d{1,2} (?:años|meses|semanas) de edad)`,
  ),
];

const birth = String.raw`(?:dob|d\.o\.b\.?|b\.|born(?: on)?|birth ?(?:day|date)|date of birth|naci(?:d[oa]|ó)(?: el)?|fecha de nac(?:imiento|\.)?|cumpleaños(?: el)?|f\.? ?n\.)`;
const day = String.raw`(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? ?\d{4})|\d{1,2}(?:st|nd|rd|th)? (?:de )?\p{L}{3,10}\.?,?(?: del?)? \d{4})`;
const record = words('mrn ssn case record file chart docket expediente caso folio medicaid');
const notAYear = String.raw`(?!(?:19|20)\d\d(?![\d-]))`;

const patterns: readonly (readonly [LikelyIdentifier['kind'], readonly RegExp[]])[] = [
  ['email', [/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u]],
  ['birth-date', [pattern(String.raw`${birth}[ :]{0,3}(?:is |es )?(?:el )?${day}`, 'iu')]],
  ['phone', [/(?:\+\d{1,3}[ .-]?)?\(?\b\d{3}\)?[ .-]\d{3}[ .-]?\d{4}\b/u]],
  [
    'record-number',
    [
      pattern(
        String.raw`(?:${record}|client id|member id)(?: id)? ?(?:(?:no\.?|number|n[úu]m(?:ero|\.)?|#) ?[:#]? ?[A-Z]{0,3}-?\d[\d-]{3,20}|[:#]? ?${notAYear}[A-Z]{0,3}-?\d[\d-]{3,20})`,
        'iu',
      ),
      /\b\d{3}-\d{2}-\d{4}\b/u,
    ],
  ],
  ['client-name', namePatterns],
];

/** At most one finding of each kind. Meant for a question before a text is saved, never for rejecting it. */
export function likelyIdentifiers(text: string): LikelyIdentifier[] {
  return patterns.flatMap(([kind, forms]) => {
    const found = forms.map((form) => form.exec(text)?.[0]).find((each) => each !== undefined);
    return found === undefined ? [] : [{ kind, found }];
  });
}
