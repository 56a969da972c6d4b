// An allow-list, because join links contain tokens under any name: a parameter is kept only if its name and the form of
// its value are listed. Add a parameter only if its value is public and short.

const NUMBER = /^\d{1,12}$/;
const DOI = /^10\.\d{4,9}\/[\w.;()/:<>-]{1,120}$/;
const VIDEO = /^[\w-]{11}$/;
const PMC = /^PMC\d{1,9}$/i;

interface IdentifyingParameter {
  /** Lower case; compared without case. */
  readonly names: readonly string[];
  readonly shapes: readonly RegExp[];
  /** The host itself or any host below it; absent means everywhere. */
  readonly host?: string;
}

export const IDENTIFYING_PARAMETERS: readonly IdentifyingParameter[] = [
  { names: ['v'], shapes: [VIDEO], host: 'youtube.com' },
  { names: ['id'], shapes: [NUMBER, DOI, PMC] },
  { names: ['doi'], shapes: [DOI] },
  { names: ['pmid', 'pmcid'], shapes: [NUMBER, PMC] },
  { names: ['p', 'page_id', 'post', 'attachment_id'], shapes: [NUMBER] },
  { names: ['article', 'articleid', 'article_id', 'aid', 'nid'], shapes: [NUMBER, DOI] },
  { names: ['story', 'storyid', 'story_id'], shapes: [NUMBER] },
  { names: ['course', 'courseid', 'course_id', 'eventid', 'event_id'], shapes: [NUMBER] },
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
