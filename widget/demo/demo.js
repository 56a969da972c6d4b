// Copies the snippet that stands before the button; the page says so where screen readers hear it.
for (const button of document.querySelectorAll('button.copy')) {
  const said = document.querySelector(`#${button.getAttribute('aria-describedby')}`);
  button.addEventListener('click', async () => {
    const snippet = document.querySelector(button.dataset.copies).textContent;
    try {
      await navigator.clipboard.writeText(snippet);
      said.textContent = button.dataset.done;
    } catch {
      getSelection().selectAllChildren(document.querySelector(button.dataset.copies));
      said.textContent = button.dataset.byHand;
    }
  });
}
