/** Catches the file that an element downloads, instead of writing it to a folder of this computer. */
export async function downloadFrom(start: () => void): Promise<{ name: string; file: Blob }> {
  const clicked = new Promise<HTMLAnchorElement>((resolve) => {
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      HTMLAnchorElement.prototype.click = click;
      resolve(this);
    };
  });
  start();
  const link = await clicked;
  return { name: link.download, file: await (await fetch(link.href)).blob() };
}
