import type { Framework } from '@imh/core';
import { type OutlineContent, outlineContent, OutlineView, type OutlineViewOptions } from '@imh/elements';
import type { CompetenciesStrings } from '../../strings/competencies.js';
import type { RowExtrasLoader } from '../rows/row-extras-loader.js';

/** A framework as it is shown: replaced when the framework, the language or the layout changes. */
export interface FrameworkView {
  readonly content: OutlineContent;
  readonly outline: OutlineView;
  readonly extras: RowExtrasLoader;
  /** Aborted when another view replaces it. */
  readonly ended: AbortController;
}

export interface FrameworkViewProps {
  readonly framework: Framework;
  readonly strings: CompetenciesStrings;
  /** BCP 47: what the reader asked for, which may have no strings. */
  readonly language: string;
  /** The reader is signed in with the association. */
  readonly member: boolean;
  readonly headingLevel: number;
  readonly copyLinks: boolean;
  readonly extras: (content: OutlineContent) => RowExtrasLoader;
  readonly onOpen: NonNullable<OutlineViewOptions['onOpen']>;
  readonly onCopy: NonNullable<OutlineViewOptions['onCopy']>;
}

export function createFrameworkView(props: FrameworkViewProps): FrameworkView {
  const { framework, strings, language, member, headingLevel, copyLinks, onOpen, onCopy } = props;
  const ended = new AbortController();
  const content = outlineContent(framework, { language, member });
  const extras = props.extras(content);
  const options: OutlineViewOptions = {
    labels: { ...strings.outline, competencies: strings.competencies },
    headingLevel,
    copyLinks,
    onRowCreated: extras.created,
    onOpen,
    onCopy,
  };
  return { content, outline: new OutlineView(content, options, ended.signal), extras, ended };
}
