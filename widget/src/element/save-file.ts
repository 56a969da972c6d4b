import { h } from '@imh/elements';

/** Milliseconds until the address of a download is given up: browsers read it after the click, some a moment later. */
const longEnough = 60_000;

/** Hands a file to the person, as a download; nothing leaves the page. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), longEnough);
}
