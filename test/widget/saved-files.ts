export interface SavedFile {
  readonly name: string;
  readonly text: Promise<string>;
}

/** Collects what the browser is given to save, until `stop()`. */
export function savedFiles(): { readonly files: readonly SavedFile[]; stop(): void } {
  const files: SavedFile[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) return click.call(this);
    files.push({ name: this.download, text: fetch(this.href).then((response) => response.text()) });
  };
  return { files, stop: () => void (HTMLAnchorElement.prototype.click = click) };
}
