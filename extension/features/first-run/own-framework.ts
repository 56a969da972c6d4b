import { html } from 'lit';
import { fileButton } from '../file-button.js';
import type { Strings } from '../../strings/index.js';

/** Asks for the name of an association whose framework does not come with the extension. */
export function otherAssociation(strings: Strings, name: string | undefined, onName: (name: string) => void) {
  return html`<div class="stack own">
    <div class="field">
      <label for="association-name">${strings.associationName}</label>
      <input
        id="association-name"
        type="text"
        .value=${name ?? ''}
        @input=${(event: Event) => onName((event.target as HTMLInputElement).value.trim())}
      />
    </div>
    <p class="notice">${strings.associationUnknown}</p>
  </div>`;
}

interface OwnFramework {
  addFile(file: File): void;
  /** @param address as typed */
  addLink(address: string): void;
}

/** Asks for a framework as a file or as a link. */
export function ownFramework(strings: Strings, isBusy: boolean, { addFile, addLink }: OwnFramework) {
  const onLink = (event: Event) => {
    const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
    addLink(root.querySelector<HTMLInputElement>('#link')!.value.trim());
  };
  return html`<div class="stack own">
    <div class="row">
      ${fileButton({
        label: strings.frameworkFile,
        accept: '.json,application/json',
        onFiles: ([file]) => file && addFile(file),
      })}
    </div>
    <div class="field">
      <label for="link">${strings.frameworkLink}</label>
      <input id="link" type="url" inputmode="url" placeholder="https://" />
    </div>
    <div class="row">
      <button type="button" ?disabled=${isBusy} @click=${onLink}>${strings.frameworkAdd}</button>
    </div>
  </div>`;
}
