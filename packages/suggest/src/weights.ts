/** How much a word counts, by where in the framework it is. Chosen by `npm run bench:suggest` on the sets for tuning. */
export const fieldWeights = {
  label: 2,
  term: 3,
  keyword: 4,
  text: 1,
  practice: 0.8,
  /** Names and keywords of the headings above: weak, because all competencies below a heading share them. */
  heading: 1,
  /** Names and statements below a node that itself can be suggested, such as the outcomes of a competence. */
  below: 1.5,
} as const;

/** How much a word counts, by where on the page it is. */
export const pageWeights = { title: 1.5, description: 1, quote: 1, article: 0.5 } as const;

/** How the parts of a score are put together. */
export const ranking = {
  /** As in BM25: a word that a node has many times counts little more than one it has a few times. */
  saturation: 4,
  /** As in BM25: how far the words of a long node count less, 0 to 1. */
  lengthShare: 0.75,
  /** Share of a word that pages about anything contain. */
  commonShare: 0.4,
  /** Share of a name of several words, relative to these words, if all of it is on the page. */
  nameShare: 0.25,
  /** The words of a name may be spread over so many words more than it has. */
  nameSlack: 3,
  /** The least likeness of two word forms, 0 to 1. */
  leastLikeness: 0.7,
  /** Share of a word that is only like one of the framework. */
  likenessShare: 0.75,
  /** Less than this share of the best score is not suggested. */
  leastOfBest: 0.4,
  /** Nothing is suggested unless the best score is this multiple of the mean, times the root of the number of nodes. */
  leastOfMean: 0.55,
  /** The multiple of the mean that is enough among any number of nodes. */
  enoughOfMean: 8,
  /** Nor is less than this share of the rarity of a word that only a single competency has. */
  leastScore: 0.45,
  /** A word that adds at least this share of that rarity to a score is telling. */
  leastPart: 0.13,
  /** Number of telling words that a suggestion without a whole name needs. */
  fewestWords: 2,
  /** The same for a competency that lists keywords: one of them is expected to match. */
  fewestBesidesKeywords: 3,
  /** Number of words that a similar title must share. */
  fewestTitleWords: 2,
  /** Earlier entries of the same site that count. */
  mostOfSite: 20,
  /** The least likeness of an earlier title, 0 to 1. */
  leastTitleLikeness: 0.4,
  /** What was chosen before counts this much of the best match of words. */
  earlierShare: 0.8,
  /** Chosen before at least this often (0 to 1), a competency is suggested without any matching word. */
  leastStrength: 0.5,
} as const;
