function isText(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(target.type);
}

/**
 * A listener for the keys of a form: Ctrl+Enter or ⌘+Enter saves from every field. Enter ends a choice; Chromium would
 * submit the form as well. It comes before the fields, in which Enter has other meanings.
 */
export function formKeys(save: () => void) {
  return {
    capture: true,
    handleEvent(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || event.isComposing) return;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        event.stopPropagation();
        // A field of text keeps the focus, so the browser does not report its change.
        if (isText(event.target)) event.target.dispatchEvent(new Event('change', { bubbles: true }));
        save();
      } else if (event.target instanceof HTMLSelectElement) event.preventDefault();
    },
  };
}
