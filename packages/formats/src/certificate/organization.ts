const strong =
  /(?<!\p{L})(?:institute|cent(?:er|re)|university|college|school|academy|association|alliance|network|foundation|council|coalition|collaborative|clinic|hospital|services|department|agency|registry|trust|society|partnership|partners|inc|llc|consortium|hub|initiative|league|network|extension|cooperative|ministry|bureau|instituto|universidad|asociaci[óo]n|fundaci[óo]n|centro|academia|red|sociedad|colegio|escuela|ministerio|secretar[íi]a|corporaci[óo]n|consorcio|federaci[óo]n|a\.c\.)(?![\p{L}])/iu;
const weak =
  /(?<!\p{L})(?:training|education|learning|health|ce|project|program|group|resource|behavioral)(?![\p{L}])/iu;

/** 2: a word that only organizations have in their name; 1: a word that many have; 0: neither. */
export function organizationScore(line: string): 0 | 1 | 2 {
  return strong.test(line) ? 2 : weak.test(line) ? 1 : 0;
}

const title = /^(?:(?:dr|dra|mr|mrs|ms|prof|profa|lic|sr|sra|don|doña|ing|mtr[oa])\.? )/iu;
const credentials =
  /,? (?:ph\.?d|psy\.?d|m\.?d|m\.?s\.?w|lcsw|lmft|lpc|lmhc|rn|ed\.?d|m\.?ed|m\.?a|m\.?s|b\.?s\.?n|imh-e)\.?\b/iu;
const particles = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'van', 'von', 'da', 'dos', 'di', 'al', 'bin']);

/** True for a line that has the shape of a person's name: two to five capitalized words, perhaps with credentials. */
export function looksLikePerson(line: string): boolean {
  if (organizationScore(line) === 2) return false;
  if (title.test(line)) return line.split(' ').length <= 6;
  const words = line.replace(/,.*$/, '').replace(/\(.*$/, '').trim().split(/\s+/);
  if (credentials.test(line) && words.length <= 5) return true;
  if (words.length < 2 || words.length > 4 || /[\d:"“«!?&]/.test(line)) return false;
  return words.every((word) => /^\p{Lu}(?:[\p{L}'’.-]*)$/u.test(word) || particles.has(word));
}

/** An address, a telephone, a web address: part of a letterhead, and no name. */
export function looksLikeContact(line: string): boolean {
  return /(?:\(\d{3}\) ?\d{3}|\d{3}[.-]\d{3,4}|@\S+\.\S|https?:|www\.|\.(?:com|org|edu|net)\b|\d.{0,40}\b(?:suite|street|avenue|ave\.|blvd)(?!\p{L})|p\.?o\.? box|(?:calle|av\.) .{0,40}\d|\b\d{5}(?:-\d{4})?$)/iu.test(
    line,
  );
}
