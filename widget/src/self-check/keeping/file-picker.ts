import { html, type TemplateResult } from 'lit';

/**
 * A button that asks for files. The input is part of the page, because some browsers lose the files of an input that is
 * not.
 */
export function filePicker(
  label: string,
  chosen: (files: readonly File[]) => void,
  acceptsSeveral = false,
): TemplateResult {
  return html`<button type="button" @click=${ask}>${label}</button>
    <input
      type="file"
      accept=".json,application/json"
      ?multiple=${acceptsSeveral}
      hidden
      @change=${({ currentTarget }: Event) => {
        const input = currentTarget as HTMLInputElement;
        chosen([...(input.files ?? [])]);
        // So that the same file can be chosen again.
        input.value = '';
      }}
    />`;
}

function ask({ currentTarget }: Event): void {
  ((currentTarget as Element).nextElementSibling as HTMLInputElement).click();
}
