/**
 * Moves the focus to a field or heading, and scrolls there.
 * @param target the field, or a group: then its chosen or first field
 */
export function reveal(target: HTMLElement | undefined, block: ScrollLogicalPosition): void {
  const field = target?.matches('div')
    ? (target.querySelector<HTMLElement>(':checked') ?? target.querySelector<HTMLElement>('input, button'))
    : target;
  field?.focus({ preventScroll: true });
  target?.scrollIntoView({ block });
}
