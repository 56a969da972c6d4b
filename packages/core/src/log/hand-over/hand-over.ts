import type { ClosedEntry, ClosedPeriod } from '../../documents/evidence-log.js';
import type { CompetencyTag, EvidenceContent } from '../../documents/evidence.js';
import type { Framework } from '../../documents/framework.js';
import type { ReferenceRating } from '../../documents/self-check.js';
import type { Entry, EntryVersion, Version, Versioned } from '../../documents/versions.js';
import type { Outline } from '../../outline/outline.js';
import { exportedLabel } from '../../rights/exported-label.js';
import { statusOf } from '../entry-facts.js';
import { itemState } from '../heads.js';
import type { HandOverChoice, WithheldKind } from './choice.js';
import { categoryTest, countedMinutes, isInSpan, spanOf } from './chosen-entries.js';
import { closedPeriodForOthers } from './closed-period.js';
import { entryFields, ratingFields, selfCheckFields } from './field-lists.js';
import { type FieldList, type IncludedParts, keptFields, type RemovedField, withheldOf } from './fields.js';

/** What a hand-over needs to know apart from the log. */
export interface HandOverContext {
  /** `2026-11-21`: what is dated later is planned. */
  readonly today: string;
  /** Of the labels that are written where a stored label may not be passed on. */
  readonly language: string;
  readonly frameworkOf: (id: string) => Framework | undefined;
  readonly outlineOf: (framework: string) => Outline | undefined;
}

/**
 * Applies a choice to the parts of a log, one at a time, so that a long log needs no memory. Only the version that counts
 * of each item is handed over, only listed fields of it, and only labels whose rights allow it.
 */
export class HandOver {
  readonly choice: HandOverChoice;
  readonly context: HandOverContext;
  /** What was left out of the items so far. */
  readonly withheld = new Set<WithheldKind>();
  readonly #span;
  readonly #isLimited: boolean;
  readonly #isInCategory: (content: EvidenceContent) => boolean;
  readonly #included: IncludedParts;
  readonly #labels = new Map<string, string | undefined>();

  constructor(choice: HandOverChoice, context: HandOverContext) {
    this.choice = choice;
    this.context = context;
    this.#span = spanOf(choice);
    this.#isLimited = Boolean(choice.from || choice.to);
    const { category } = choice;
    this.#isInCategory = category === undefined ? () => true : categoryTest(category, context.outlineOf);
    const { notes, quotes, certificates } = choice.include;
    this.#included = { notes, quotes, certificates };
  }

  /** Whether an entry with this current content is handed over. */
  isChosen(id: string, content: EvidenceContent): boolean {
    const { entries, include } = this.choice;
    if (entries && !entries.has(id)) return false;
    if (this.#isLimited && !isInSpan(content, this.#span)) return false;
    if (!this.#isInCategory(content)) return false;
    if (include.planned || statusOf(content, this.context.today) !== 'planned') return true;
    this.withheld.add('planned');
    return false;
  }

  /** Undefined if the entry is deleted or not chosen. */
  entry(entry: Entry): Entry | undefined {
    const content = itemState<EvidenceContent>(entry).content;
    if (!content || !this.isChosen(entry.id, content)) return undefined;
    if (Object.keys(entry).length > 2) this.withheld.add('other-fields');
    return this.#item(entry, (one, removed) => this.content(one, removed));
  }

  /**
   * An entry of a closed period, as it was then.
   * @param stored the version in the log, if it is still there; otherwise the day of closing dates it
   */
  closedEntry(
    { entry, version, content }: ClosedEntry,
    { closedAt }: ClosedPeriod,
    machine: string,
    stored?: Version,
  ): Entry | undefined {
    if (!this.isChosen(entry, content)) return undefined;
    const { parents = [], at = closedAt, machine: by = machine } = stored ?? {};
    return this.#item({ id: entry, versions: [{ version, parents, at, machine: by, content }] }, (one, removed) =>
      this.content(one, removed),
    );
  }

  /** The permitted part of an entry's content. */
  content(content: EvidenceContent, removed: Set<RemovedField>): EvidenceContent {
    const kept = keptFields(content, entryFields, this.#included, removed);
    if (!kept.competencies?.length) return kept;
    return { ...kept, competencies: kept.competencies.map((tag) => this.#tag(tag, removed)) };
  }

  #tag(tag: CompetencyTag, removed: Set<RemovedField>): CompetencyTag {
    if (tag.label === undefined) return tag;
    const allowed = this.#labelOf(tag, tag.label);
    if (allowed === tag.label) return tag;
    removed.add('label');
    const { label: _label, ...rest } = tag;
    return allowed === undefined ? rest : { ...rest, label: allowed };
  }

  #labelOf({ framework, node }: CompetencyTag, label: string): string | undefined {
    // Neither identifier contains a line break.
    const key = `${framework}\n${node}\n${label}`;
    if (this.#labels.has(key)) return this.#labels.get(key);
    const { frameworkOf, outlineOf, language } = this.context;
    const found = node === undefined ? undefined : outlineOf(framework)?.byId.get(node)?.node;
    const allowed = exportedLabel(label, frameworkOf(framework), found, language);
    this.#labels.set(key, allowed);
    return allowed;
  }

  /** Undefined if the self-check is deleted or not ticked. */
  selfCheck(item: Versioned): Versioned | undefined {
    return this.#ticked(item, this.choice.include.selfChecks, 'self-checks', selfCheckFields);
  }

  /** Undefined if the rating is deleted or not ticked, or if the rater did not agree. */
  rating(item: Versioned): Versioned | undefined {
    const content = itemState(item).content as ReferenceRating | undefined;
    if (content?.consent?.given === false && this.choice.include.ratings.has(item.id)) {
      this.withheld.add('refused-ratings');
      return undefined;
    }
    return this.#ticked(item, this.choice.include.ratings, 'ratings', ratingFields);
  }

  #ticked<Content extends object>(
    item: Versioned,
    ids: ReadonlySet<string>,
    kind: WithheldKind,
    fields: FieldList<Content>,
  ): Versioned | undefined {
    if (itemState(item).content === undefined) return undefined;
    if (ids.has(item.id)) return this.listed(item, fields);
    this.withheld.add(kind);
    return undefined;
  }

  /** The listed fields of an item's current version; undefined if the item is deleted. */
  listed<Content extends object>(item: Versioned, fields: FieldList<Content>): Versioned | undefined {
    return this.#item(item, (content, removed) => keptFields(content as Content, fields, this.#included, removed));
  }

  /** Undefined if the closed period is not ticked. */
  closedPeriod(period: ClosedPeriod): ClosedPeriod | undefined {
    const { closedPeriod, include } = this.choice;
    if (period.id !== closedPeriod && !include.closedPeriods.has(period.id)) {
      this.withheld.add('closed-periods');
      return undefined;
    }
    const removed = new Set<RemovedField>();
    const content = (one: EvidenceContent, from: Set<RemovedField>) => this.content(one, from);
    const kept = closedPeriodForOthers(period, content, this.#included, removed);
    this.#note(removed);
    return kept;
  }

  /** Notes what handing over this content would leave out, for a preview. */
  look(content: EvidenceContent): void {
    const removed = new Set<RemovedField>();
    this.content(content, removed);
    this.withheld.add('history');
    this.#note(removed);
  }

  /** Minutes of an entry that count in the chosen span until today. */
  minutes(content: EvidenceContent): number {
    return countedMinutes(content, this.#span, this.#isLimited, this.context.today);
  }

  #item<Item extends Versioned>(
    item: Item,
    reduced: (content: EvidenceContent, removed: Set<RemovedField>) => unknown,
  ): Item | undefined {
    const { heads, content, conflict } = itemState(item);
    const head = heads.findLast((one) => one.content !== undefined && one.content === content);
    if (!head) return undefined;
    this.withheld.add('history');
    if (conflict) this.withheld.add('conflicts');
    const removed = new Set<RemovedField>();
    const { version, parents, at, machine, withheld: before } = head;
    const kept = reduced(content as EvidenceContent, removed);
    if (Object.keys(head).some((name) => !versionFields.has(name))) removed.add('other');
    this.#note(removed);
    const withheld = [...new Set([...knownNames(before), ...removed])].sort();
    return {
      id: item.id,
      versions: [{ version, parents, at, machine, content: kept, ...(before || removed.size > 0 ? { withheld } : {}) }],
    } as unknown as Item;
  }

  #note(removed: ReadonlySet<RemovedField>): void {
    for (const each of removed) this.withheld.add(withheldOf[each]);
  }
}

const versionFields: ReadonlySet<string> = new Set<keyof EntryVersion>([
  'version',
  'parents',
  'at',
  'machine',
  'content',
  'deleted',
  'forgotten',
  'withheld',
]);

/** Names in the `withheld` of a version that came in a file of others are text like any other. */
function knownNames(names: readonly string[] = []): string[] {
  const known = new Set<string>([...Object.keys(entryFields), ...Object.keys(withheldOf)]);
  return names.map((name) => (known.has(name) ? name : 'other'));
}

/** The permitted part of one entry; `HandOver` is faster for many. */
export function handOverEntry(entry: Entry, choice: HandOverChoice, context: HandOverContext): Entry | undefined {
  return new HandOver(choice, context).entry(entry);
}
