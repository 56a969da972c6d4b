import {
  buildOutline,
  type Framework,
  labelWithTerm,
  type Outline,
  permitted,
  primaryLanguage,
  type Rights,
  type Text,
  textAndLanguageIn,
} from '@imh/core';
import { isCompetency, type OutlineRow, outlineRows } from './outline-rows.js';

/** Words to show, with their language where it is not that of the surroundings. */
export interface Phrase {
  readonly text: string;
  readonly language?: string;
}

/** What of a node may be shown, in the reader's language. */
export interface OutlineWords {
  readonly code: string;
  /** With the field's own term: "Two at once · dyadic therapy". */
  readonly label: Phrase;
  /** The label alone, where the term gets a style of its own. */
  readonly bare: Phrase;
  /** The rest of `label`: " · dyadic therapy". */
  readonly term: string;
  readonly text: Phrase;
  readonly practice: readonly Phrase[];
  readonly keywords: readonly Phrase[];
}

/** A framework as one reader sees it. */
export interface OutlineContent {
  readonly framework: Framework;
  readonly outline: Outline;
  readonly rows: readonly OutlineRow[];
  /** Number of competencies; one that is listed under several parents counts once. */
  readonly competencies: number;
  /** Rights keep some of the text away from this reader. */
  readonly heldBack: boolean;
  /** `text` in the reader's language, or in another one rather than not at all. */
  say(text: Text | undefined): Phrase;
  words(row: OutlineRow): OutlineWords;
}

export interface Reader {
  /** Language of the page around the outline, BCP 47. */
  readonly language: string;
  /** Signed in with the association. */
  readonly member?: boolean;
}

export function outlineContent(framework: Framework, reader: Reader): OutlineContent {
  const outline = buildOutline(framework);
  const around = primaryLanguage(reader.language);
  const say = (text: Text | undefined): Phrase => {
    const { text: words, language = framework.language } = textAndLanguageIn(text, reader.language, framework.language);
    return words && language && primaryLanguage(language) !== around ? { text: words, language } : { text: words };
  };
  const words = ({ node, hasChildren }: OutlineRow): OutlineWords => {
    const allowed = permitted(framework, node, 'show', reader.member);
    const { code, label, text, demonstratedBy, keywords } = allowed;
    const title = say(labelWithTerm(allowed, framework.language));
    const bare = say(label);
    const term = title.text.slice(bare.text.length);
    return {
      // A heading whose label rights hide still needs a name, because nodes are listed below it.
      code: code ?? (hasChildren && !label ? node.id : ''),
      label: title,
      bare,
      term,
      text: say(text),
      practice: demonstratedBy?.map(say) ?? [],
      // A keyword that is the term has just been read.
      keywords: keywords?.map(say).filter(({ text }) => ` · ${text}` !== term) ?? [],
    };
  };
  // Checked with a made-up statement, because an outline without statements can be held back, too.
  const holdsBack = (rights?: Rights): boolean => {
    const statement = { id: '-', label: '-', text: '-', ...(rights ? { rights } : {}) };
    return permitted(framework, statement, 'show', reader.member).reduced;
  };
  const heldBack = holdsBack() || framework.nodes.some(({ rights }) => rights && holdsBack(rights));
  const rows = outlineRows(outline);
  const competencies = new Set(rows.filter(isCompetency).map(({ node }) => node)).size;
  return { framework, outline, rows, competencies, heldBack, say, words };
}
