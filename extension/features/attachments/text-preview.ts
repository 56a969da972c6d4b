import { css, html } from 'lit';

/** The text of a paper, in a region of its own that scrolls. */
export function textPreview(text: string, label: string) {
  return html`<pre tabindex="0" role="region" aria-label=${label}>${text}</pre>`;
}

export const textPreviewStyles = css`
  pre {
    margin: 0;
    max-block-size: 60vh;
    overflow: auto;
    padding: 0.8rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font: inherit;
  }
`;
