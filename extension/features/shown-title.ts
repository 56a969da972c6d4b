/** Characters. The title itself may be as long as the user, or a hostile page, likes. */
const longest = 200;
/** They would turn the direction of the text around the title. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/** A title as part of a sentence or a list: shortened, and without effect on the text around it. */
export function shownTitle(title: string | undefined): string {
  const text = (title ?? '')
    .slice(0, 4 * longest)
    .replace(directions, '')
    .trim();
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
