import { html } from 'lit';

export interface DrawerProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly content: unknown;
  readonly onClose: () => void;
}

/** Choices below a toolbar. Escape and "Close" close it; its element puts the focus in and back. */
export function drawerView({ title, closeLabel, content, onClose }: DrawerProps) {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return html`<div class="drawer" role="group" aria-labelledby="drawer-title" @keydown=${onKey}>
    <p class="drawer-title" id="drawer-title">${title}</p>
    ${content}
    <button type="button" class="plain" @click=${onClose}>${closeLabel}</button>
  </div>`;
}
