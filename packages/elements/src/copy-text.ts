/**
 * Copies a text; where the page or the browser forbids that, marks it in a field, to be copied by hand.
 * @param byHand shows the field with the text
 * @returns whether it was copied
 */
export async function copyText(text: string, byHand: () => HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = byHand();
    field.focus();
    field.select();
    return false;
  }
}
