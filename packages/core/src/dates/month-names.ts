// English, Spanish, French, German, Portuguese, Italian and Dutch, without accents, long and short.
const NAMES = [
  'january jan enero ene janvier janv januar janeiro gennaio gen januari',
  'february feb febrero fevrier fevr februar fevereiro fev febbraio februari',
  'march mar marzo mars marz maerz marco maart mrt',
  'april apr abril abr avril avr aprile',
  'may mayo mai maio maggio mag mei',
  'june jun junio juin juni junho giugno giu',
  'july jul julio juillet juil juli julho luglio lug',
  'august aug agosto ago aout augustus',
  'september sep sept septiembre setiembre set septembre setembro settembre',
  'october oct octubre octobre oktober okt outubro out ottobre ott',
  'november nov noviembre novembre novembro',
  'december dec diciembre dic decembre dezember dez dezembro dicembre',
];

const MONTHS = new Map(NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

/** 1 to 12, or undefined; accents, case and a final period are ignored. */
export function monthNumber(word: string): number | undefined {
  return MONTHS.get(
    word
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );
}
