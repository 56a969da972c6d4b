import { html, nothing } from 'lit';

interface FileButton {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Kinds of files that the dialog offers; default: all. */
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  /** Id of a hint. */
  readonly describedBy?: string;
}

/**
 * A button that opens the browser's dialog for files. The browser's own field says "No file chosen" in the language of
 * the browser, not of the page. The same file can be chosen again.
 */
export function fileButton(options: FileButton) {
  const { label, onFiles, accept, isMultiple = false, isPrimary = false, isDisabled = false, describedBy } = options;
  return html`<button
      type="button"
      class=${isPrimary ? 'primary' : nothing}
      ?disabled=${isDisabled}
      aria-describedby=${describedBy ?? nothing}
      @click=${openPicker}
    >
      ${label}
    </button>
    <input
      type="file"
      hidden
      aria-label=${label}
      accept=${accept ?? nothing}
      ?multiple=${isMultiple}
      @change=${({ target }: Event) => {
        const picker = target as HTMLInputElement;
        const files = [...(picker.files ?? [])];
        picker.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />`;
}

function openPicker({ currentTarget }: Event): void {
  ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click();
}
