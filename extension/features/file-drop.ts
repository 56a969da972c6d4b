/** Takes files that are dropped on an element, which has the attribute `dragging` while they are above it. */
export function onFilesDropped(
  element: HTMLElement,
  onFiles: (files: readonly File[]) => void,
  signal: AbortSignal,
): void {
  const stop = () => element.removeAttribute('dragging');
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    element.setAttribute('dragging', '');
  };
  const onDrop = (event: DragEvent) => {
    stop();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  element.addEventListener('dragover', onDragOver, { signal });
  element.addEventListener('dragleave', stop, { signal });
  element.addEventListener('drop', onDrop, { signal });
}
