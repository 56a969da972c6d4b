import { skeleton } from './plain-text.js';

// A colon or hyphen is a separator only between spaces, not inside a word.
const SEPARATOR = /\s+[|\-–—·•»«›‹:~>→⋅]+\s+|\s*\|\s*|\s*::\s*/g;

/** "A | B - C" is A, B and C. */
export function titleParts(title: string): string[] {
  return title
    .replace(/\s*\[([^\]]+)\]$/, ' | $1')
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The last part of a title that has several. */
export function lastPart(title: string): { head: string; tail: string } | undefined {
  const bracket = /^(.+?)\s*\[([^\]]+)\]$/.exec(title);
  if (bracket) return { head: bracket[1] ?? '', tail: bracket[2] ?? '' };
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  if (!last || last.index === 0) return undefined;
  return { head: title.slice(0, last.index), tail: title.slice(last.index + last[0].length) };
}

/** "The title | Foo Center | News": the section of the site behind its name. */
const SECTION = /^(?:news|blogs?|articles?|home|noticias|inicio|events?|eventos)$/i;

/**
 * Removes the site's name from the end or the beginning of a title. `sites` are skeletons of known names. A title that
 * consists of the name only is unchanged.
 */
export function withoutSite(title: string, sites: ReadonlySet<string>): string {
  let rest = withoutSection(title.trim(), sites);
  for (let part = lastPart(rest); part && sites.has(skeleton(part.tail)); part = lastPart(rest)) {
    if (skeleton(part.head).length < 2) break;
    rest = part.head.trim();
  }
  // "Foo Center: The title"
  const colon = /^([^:]{2,60}):\s+(\S.*)$/u.exec(rest);
  if (colon && sites.has(skeleton(colon[1] ?? ''))) return colon[2] ?? rest;
  const start = [...rest.matchAll(SEPARATOR)][0];
  if (!start || !sites.has(skeleton(rest.slice(0, start.index)))) return rest;
  const behind = rest.slice(start.index + start[0].length);
  return skeleton(behind).length < 2 ? rest : behind;
}

function withoutSection(title: string, sites: ReadonlySet<string>): string {
  const last = lastPart(title);
  if (!last || !SECTION.test(last.tail)) return title;
  const before = lastPart(last.head);
  return before && sites.has(skeleton(before.tail)) ? last.head.trim() : title;
}

/** "Welcome! You are invited to join a webinar: Sleep. After registering, you will …" is the invitation to "Sleep". */
export function withoutInvitation(title: string): string {
  const invitation =
    /^[^:]{10,90}\b(?:webinar|meeting|seminario web|reunión)\s*:\s*(\S.*?)\.\s+(?:after regist|después de|una vez)/iu.exec(
      title,
    );
  return invitation?.[1] ?? title;
}

/** The name of a form or a template, which many pages share. */
export const NO_TITLE =
  /^(?:(?:webinar|meeting|event|course)? ?regist(?:ration|er)(?: form)?|(?:event|course|webinar) details?|sign ?up|log ?in|home(?:page)?|untitled(?: document| page)?|inscripci(?:ón|ones)|registro|inicio)$/iu;

/**
 * The heading, if the title is the heading with something before or behind it: "Voice interfaces • Dustin Curtis". A
 * heading that is only the beginning of the title's words is not enough.
 */
export function withoutAddition(title: string, headings: readonly string[]): string {
  const parts = titleParts(title);
  if (parts.length < 2) return title;
  const whole = [parts[0], parts.at(-1), ...headsAndTails(title)].map((part) => skeleton(part ?? ''));
  return headings.find((heading) => skeleton(heading).length >= 6 && whole.includes(skeleton(heading))) ?? title;
}

/** The title to and from each separator. */
function headsAndTails(title: string): string[] {
  return [...title.matchAll(SEPARATOR)].flatMap((mark) => [
    title.slice(0, mark.index),
    title.slice(mark.index + mark[0].length),
  ]);
}
