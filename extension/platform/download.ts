/** Hands a text to the browser as a download: no permission is needed for what the page itself made. */
export function download(name: string, parts: BlobPart[], type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
