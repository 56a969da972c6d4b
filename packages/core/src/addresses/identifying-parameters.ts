// Which parameters of an address name the page. Join links contain tokens under any name, so the form of the value
// decides together with the name.

const NUMBER = /^\d{1,12}$/;
const DOI = /^10\.\d{4,9}\/[\w.;()/:<>-]{1,120}$/;
const VIDEO = /^[\w-]{11}$/;
const LIST = /^[\w-]{2,64}$/;
const PMC = /^PMC\d{1,9}$/i;
const SECTION = /^\d{1,4}(?:\.\d{1,4}){1,4}$/;

interface IdentifyingParameter {
  /** Lower case; compared without case. */
  readonly names: readonly string[];
  readonly shapes: readonly RegExp[];
  /** The host itself or any host below it; absent means everywhere. */
  readonly host?: string;
}

export const IDENTIFYING_PARAMETERS: readonly IdentifyingParameter[] = [
  { names: ['v'], shapes: [VIDEO], host: 'youtube.com' },
  { names: ['list'], shapes: [LIST], host: 'youtube.com' },
  { names: ['id'], shapes: [NUMBER, DOI, PMC] },
  { names: ['doi'], shapes: [DOI] },
  { names: ['pmid', 'pmcid'], shapes: [NUMBER, PMC] },
  { names: ['p', 'page_id', 'post', 'attachment_id'], shapes: [NUMBER] },
  { names: ['article', 'articleid', 'article_id', 'aid', 'nid'], shapes: [NUMBER, DOI] },
  { names: ['story', 'storyid', 'story_id'], shapes: [NUMBER] },
  { names: ['course', 'courseid', 'course_id', 'eventid', 'event_id'], shapes: [NUMBER] },
  {
    names:
      'webinar webinarid webinar_id event lesson lessonid module unit chapter section topic training trainingid class workshop activity episode video doc document item product f t tid pid eid vid'.split(
        ' ',
      ),
    shapes: [NUMBER, SECTION],
  },
];

/** Secret parts of paths; only the first group of the match is kept. */
export const SECRET_PATHS: readonly { readonly host?: string; readonly path: RegExp }[] = [
  // The path of an unlisted Vimeo video is number/key, and the key grants access.
  { host: 'vimeo.com', path: /^(\/(?:[\w-]+\/)*\d{5,})\/[0-9a-f]{6,}(?:\/.*)?$/i },
  // GoToWebinar's join link is webinar/registrant.
  { host: 'gotowebinar.com', path: /^(\/join\/\d+)\/.+$/i },
  // Old Java servers put the session beside the path.
  { path: /^([^;]*);(?:jsessionid|phpsessid|sid)=.*$/i },
];

/** Keys, sessions and people: never part of a page, never stored. */
const SECRET =
  /^(?:.*[_.-])?(?:[a-z]*token|tok|tk|pwd|passw?or?d|passwd|passcode|secret|key|apikey|auth[a-z]*|sig|sign|signature|session_?(?:id|key)|sess|sesskey|sid|jsessionid|phpsessid|jwt|ticket|otp|csrf|nonce|credentials?|hmac|e-?mail|mail|phone|tel|mobile|user(?:name|_?id)?|uid|uuid|guid|login|first_?name|last_?name|full_?name|member(?:_?id)?|registrant(?:_?id)?|registration(?:_?id)?|attendee(?:_?id)?|participant(?:_?id)?|invite[a-z]*|contact(?:_?id)?|learner(?:_?id)?|h)$/i;

/** How a person came to a page, or how it is shown to them. */
const TRACKING =
  /^(?:utm_.+|_?hs[a-z]*|hsa_.+|hsctatracking|(?:fb|g|dc|msc|y|tt|tw|li_fat_|rb_|wicked)l?c?l?(?:id|clid)|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|ttclid|twclid|yclid|igshid?|mc_[a-z]+|_ga|_gl|pk_.+|piwik_.+|mtm_.+|matomo_.+|at_.+|ns_.+|elq.*|mkt_.+|trk.*|cmpid|cmp|cid_source|ncid|icid|smid|spm|xtor|ito|ftag|wt\.?mc.*|vero_.+|oly_.+|s_cid|s_kwcid|ef_id|si|igsh|share|shared?|sr_share|ref_?(?:src|url)?|referr?er|campaign|feature|ab_channel|pp|print|printable|preview|amp|output_?type|nocache|cache|cb|rand|rnd|_|x|y)$/i;
/** The same if the value is a word: "ref=newsletter", but not "ref=12". */
const TRACKING_WORD =
  /^(?:source|src|from|via|medium|channel|type|format|view|display|layout|theme|mode|position|pos)$/i;

/** True for parameters that never tell two pages apart, whatever their value. */
export function isTracking(name: string, value: string): boolean {
  if (/^ref$/i.test(name)) return !/^\d+$/.test(value);
  return TRACKING.test(name) || (TRACKING_WORD.test(name) && !/\d/.test(value));
}

/** The same only if the value looks like a key: "code=CE-101" is a course. */
export function isSecretBesideKey(name: string): boolean {
  return /^(?:code|state|hash|session|access|confirm|verify|activation|name|nombre)$/i.test(name);
}

export function isSecretName(name: string): boolean {
  return SECRET.test(name);
}
