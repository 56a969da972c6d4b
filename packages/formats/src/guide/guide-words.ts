import { plainName } from '../draft/level-names.js';

/** The ids of a table of words, by word: "in person" is in-person. */
function meanings(words: Readonly<Record<string, string>>): (cell: string) => string | undefined {
  const ids = new Map(
    Object.entries(words).flatMap(([id, list]) => list.split('|').map((word) => [word, id] as const)),
  );
  return (cell) => ids.get(plainName(cell));
}

export const deliveryMeaning = meanings({
  'live-online': 'live online|online|online live|virtual|zoom|webinar|live webinar|remote|en linea|en linea en vivo|en vivo|seminario web|virtual en vivo',
  recorded: 'recorded|recording|on demand|recorded webinar|grabada|grabado|grabacion',
  'in-person': 'in person|onsite|on site|face to face|presencial|en persona',
  hybrid: 'hybrid|in person and online|hibrida|hibrido|presencial y en linea',
  'self-paced': 'self paced|at your own pace|online module|a su propio ritmo|a su ritmo|autodirigida',
  reading: 'reading|lectura',
}); // prettier-ignore

/** "training" is what the guide lists if it states no kind. */
export const materialMeaning = meanings({
  training: 'training|course|workshop|webinar|class|conference|series|event|capacitacion|curso|taller|seminario web|congreso|serie|evento',
  'tip-sheet': 'tip sheet|tipsheet|handout|fact sheet|flyer|hoja de consejos|hoja informativa|folleto',
  video: 'video|film|documentary|pelicula|documental',
  book: 'book|books|libro',
  article: 'article|paper|journal article|articulo',
  podcast: 'podcast|audio|podcast episode',
  website: 'website|web page|web site|sitio web|pagina web',
}); // prettier-ignore

export const levelMeaning = meanings({
  introductory: 'introductory|intro|introduction|beginner|basic|beginning|foundational|introductorio|introductoria|basico|basica|principiante',
  intermediate: 'intermediate|medium|intermedio|intermedia',
  advanced: 'advanced|expert|avanzado|avanzada',
}); // prettier-ignore

export const alignerMeaning = meanings({
  association: 'association|the association|asociacion|la asociacion',
  provider: 'provider|the provider|trainer|quien la ofrece|proveedor',
  community: 'community|the community|comunidad|la comunidad',
});

const tags =
  'en es ar zh yue hmn so fr ht pt ru vi ko my ne sw tl de it ja pl uk ur hi bn fa am ti kar ksw ase hy ro sq sr bs mn km lo th nv chr oj lkt'.split(
    ' ',
  );
let languageNames: ReadonlyMap<string, string> | undefined;

/** The tag of a language that is named in English, in Spanish or in itself, or that is a tag: "Español" is es. */
export function languageMeaning(cell: string): string | undefined {
  languageNames ??= new Map(
    tags.flatMap((tag) =>
      ['en', 'es', tag].flatMap((language) => {
        const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag);
        return name ? [[plainName(name), tag] as const] : [];
      }),
    ),
  );
  const tag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.exec(cell.trim())?.[0];
  return (
    languageNames.get(plainName(cell)) ?? (tag && tags.includes(tag.split('-')[0]!.toLowerCase()) ? tag : undefined)
  );
}
