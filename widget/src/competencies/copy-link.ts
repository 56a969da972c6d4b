import type { Strings } from '../strings/strings.js';

/** Milliseconds for which a button says that it did its work. */
const moment = 2500;

/** @returns whether the link was copied; where the browser forbids it, the link is shown to be copied by hand */
export async function copyLink(link: string, button: HTMLElement, strings: Strings<'competencies'>): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    showLink(link, button, strings);
    return false;
  }
  button.textContent = strings.linkCopied;
  setTimeout(() => (button.textContent = strings.outline.copyLink), moment);
  return true;
}

function showLink(link: string, button: HTMLElement, strings: Strings<'competencies'>): void {
  const label = document.createElement('label');
  const field = document.createElement('input');
  label.className = 'by-hand';
  field.readOnly = true;
  field.value = link;
  label.append(strings.linkByHand, field);
  button.replaceWith(label);
  field.focus();
  field.select();
}
