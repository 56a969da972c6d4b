// Parts of a page whose authors and dates are not the page's: other people's words, and other items of the site.

const WORDS =
  'comment|disqus|respond|review(?!er)|testimonial|reader-?letter|guestbook|reply|replies|related|recommend|recirc|trending|popular|most-?(?:read|viewed|shared)|sidebar|side-?bar|teaser|promo|advert|newsletter|widget|carousel|also-?(?:read|like)|more-?(?:from|stories|on)|see-?also|read-?(?:next|more)|next-?(?:post|article)|prev(?:ious)?-?(?:post|article)|author-?bio|about-?(?:the-?)?author|navigation|breadcrumb|menu|cookie|modal|popup|infobox';
const OTHERS = new RegExp(
  `(?:^|[\\s_-])(?:${WORDS})|(?:comments?|related|reviews?|testimonials?|sidebar|teasers?)(?:$|[\\s_-])`,
  'i',
);
/** "bylineComments" is the byline with a link to the comments. */
const BYLINE = /^(?:(?:article|story|entry|post)[\s_-])?by-?line/i;
const ELEMENTS = new Set(['aside', 'nav', 'form', 'blockquote', 'q', 'dialog', 'template', 'noscript']);
const ITEMS = /\b(?:Review|Comment|UserComments|Rating|AggregateRating|Quotation|Question|Answer)$/i;

/**
 * True if an element belongs to a comment, a review, a testimonial, a quotation, a related item or the navigation. A part
 * that contains the page's main heading is the page itself, whatever its name: "article-with-sidebar".
 */
export function isOthers(element: Element | null, heading: Element | undefined): boolean {
  for (let part = element; part && part.localName !== 'body' && part.localName !== 'html'; part = part.parentElement) {
    if (heading && part.contains(heading)) return false;
    if (ELEMENTS.has(part.localName) || (part.localName === 'footer' && !part.closest('article'))) return true;
    if (ITEMS.test(part.getAttribute('itemtype') ?? part.getAttribute('typeof') ?? '')) return true;
    // Words of a class name begin at a capital letter, too: "relatedStories".
    const names = `${part.getAttribute('class') ?? ''} ${part.id}`.slice(0, 300).replace(/([a-z])([A-Z])/g, '$1-$2');
    if (names.length > 1 && OTHERS.test(names) && !BYLINE.test(names)) return true;
  }
  return false;
}
