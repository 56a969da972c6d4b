import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ref, type Ref } from 'lit/directives/ref.js';
import type { EvidenceStrings } from '../../strings/evidence.js';
import type { ReadingProgress } from './file-reading.js';

interface DropAreaProps {
  readonly words: EvidenceStrings;
  /** Smaller, once files are open. */
  readonly isSmall: boolean;
  readonly isHidden: boolean;
  /** Files are dragged over the element. */
  readonly isOver: boolean;
  readonly progress: ReadingProgress | undefined;
  readonly button: Ref<HTMLElement>;
  readonly input: Ref<HTMLInputElement>;
  read(files: readonly File[]): void;
  stop(): void;
}

/** Where files are dropped, or chosen in the browser's own window. */
export function dropAreaView(props: DropAreaProps): TemplateResult {
  const { words, isSmall, isHidden, isOver, progress, button, input } = props;
  const choose = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    props.read([...(field.files ?? [])]);
    // Choosing the same file again is a change, too.
    field.value = '';
  };
  return html`<div class=${classMap({ drop: true, small: isSmall, over: isOver })} part="drop" ?hidden=${isHidden}>
    <p class="drop-here" ?hidden=${isSmall}>${words.drop}</p>
    <p class="drop-what" ?hidden=${isSmall}>${words.dropWhat}</p>
    <button type="button" class=${isSmall ? nothing : 'primary'} @click=${() => input.value?.click()} ${ref(button)}>
      ${isSmall ? words.addFiles : words.choose}
    </button>
    <input
      type="file"
      multiple
      hidden
      accept=".json,.zip,application/json,application/zip"
      @change=${choose}
      ${ref(input)}
    />
    <p class="reading" ?hidden=${!progress}>
      <span>${progress ? words.readingFile(progress.number, progress.of) : ''}</span>
      <button type="button" class="plain" @click=${props.stop}>${words.stop}</button>
    </p>
    <p class="quiet nothing-sent">${words.nothingSent}</p>
  </div>`;
}
