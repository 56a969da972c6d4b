import { type EvidenceContent, formatDate, formatHours, localDay, permittedTitle, type Span, textIn } from '@imh/core';
import type { Draft, ItemRecord } from '@imh/storage';
import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type App, AppElement } from '../app-element.js';
import { tagName } from '../entries/tag-names.js';
import type { FirstTag, SavedRemark } from './saved-remark.js';

/** One line about the entry that was just saved, such as "First entry for Reflection". */
export class SavedRemarkElement extends AppElement {
  @property({ attribute: false }) record?: ItemRecord;
  /** The draft that was saved. */
  @property({ attribute: false }) draft?: Draft;
  @state() private remark?: SavedRemark | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('record')) return;
    this.remark = undefined;
    this.inBackground(() => this.#read());
  }

  async #read(): Promise<void> {
    const { record, draft, signal } = this;
    if (!record) return;
    // Loaded now, because the panel needs neither requirements nor progress before something is saved.
    const { readSavedRemark } = await import('./saved-remark.js');
    const { id, content } = record;
    const isNew = !draft?.entry || draft.entry.takenBack === true;
    const saved = { id, content: content as EvidenceContent, isNew };
    const remark = await readSavedRemark(this.store, saved, { today: localDay(new Date()), signal });
    if (record === this.record) this.remark = remark;
  }

  /** Always there, so that what appears in it is announced. */
  protected override render() {
    return html`<p role="status">${this.remark ? sentenceOf(this.remark, this.app) : nothing}</p>`;
  }

  static override styles = [
    ...AppElement.styles,
    css`
      p {
        font-size: 1.08em;
      }
      /* Stays in the accessibility tree, so that what appears in it is announced. */
      p:empty {
        position: absolute;
      }
    `,
  ];
}

function sentenceOf(remark: SavedRemark, app: App): string {
  const { strings, language } = app;
  if (remark.kind === 'first') {
    const names = remark.tags.map((tag) => withoutCode(tag, app) || tagName(app, tag));
    return strings.savedFirst(new Intl.ListFormat(language, { type: 'conjunction' }).format(names));
  }
  const { requirements, minutes, minimumMinutes, span } = remark;
  const rule = requirements.rules.find(({ id }) => id === remark.rule);
  return strings.savedListed({
    listed: formatHours(minutes, language),
    asked: formatHours(minimumMinutes, language),
    period: span && periodInWords(span, app),
    rule: textIn(rule?.label, language, requirements.language),
  });
}

/** The name of a tag's node without its code, which reads badly in a sentence. */
function withoutCode(tag: FirstTag, { store, language }: App): string {
  const framework = store.framework(tag.framework);
  const found = framework?.nodes.find(({ id }) => id === tag.node);
  if (!framework || !found || tag.localArea) return '';
  const { code: _code, ...node } = found;
  return permittedTitle(framework, node, 'show', language);
}

/** "2026" for a calendar year, "2025 to 2027" for several, else both days. */
function periodInWords({ from, to }: Span, { strings, language }: App): string {
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const [first, last] = isYears ? [from.slice(0, 4), to.slice(0, 4)] : [from, to];
  return first === last
    ? first
    : strings.progressLabels.period(formatDate(language, first), formatDate(language, last));
}

declare global {
  interface HTMLElementTagNameMap {
    'saved-remark': SavedRemarkElement;
  }
}
