import type { EvidenceContent } from '@imh/core';
import type { ItemRecord } from '@imh/storage';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import type { AttachmentsChangedEvent } from './attachments-changed-event.js';

/** The files of a saved entry. Each change is saved at once as a version of the entry. */
export class RecordAttachmentsElement extends AppElement {
  @property({ attribute: false }) record!: ItemRecord;
  /** What this element saved last; the record may not know it yet. */
  #saved?: ItemRecord | undefined;

  /** Changes are saved one after the other, because each needs the version before it as its parent. */
  #saving: Promise<void> = Promise.resolve();

  async #save({ attachments }: AttachmentsChangedEvent): Promise<void> {
    const own = this.#saved?.id === this.record.id ? this.#saved : undefined;
    const newest = own && own.changedAt > this.record.changedAt ? own : this.record;
    const { attachments: _before, ...rest } = newest.content as EvidenceContent;
    const content: EvidenceContent = attachments.length > 0 ? { ...rest, attachments: [...attachments] } : rest;
    const change = { kind: 'entry', id: this.record.id, parents: newest.heads, content } as const;
    const saved = await this.attempt(this.store.save(change));
    if (saved) this.#saved = saved.value;
  }

  protected override render() {
    return html`<entry-attachments
        .app=${this.app}
        .owner=${this.record.id}
        .attachments=${(this.record.content as EvidenceContent).attachments}
        @imh-attachments-changed=${(event: AttachmentsChangedEvent) => {
          event.stopPropagation();
          this.act(() => (this.#saving = this.#saving.then(() => this.#save(event))));
        }}
      ></entry-attachments>
      ${this.renderFailure()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'record-attachments': RecordAttachmentsElement;
  }
}
