// What a person would do before a state can be seen, done for them. A classic script: it has to be there before the
// elements ask for their documents.

// A document that never comes, for as long as somebody looks at "Loading".
const askForReal = window.fetch;
const never = /\/never\.json$/;
window.fetch = (address, options) => (never.test(address) ? new Promise(() => {}) : askForReal(address, options));
AbortSignal.timeout = () => new AbortController().signal;

/** Finds in an element's shadow root, and in those of the elements there. */
function inside(root, selector) {
  const found = [...root.querySelectorAll(selector)];
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) found.push(...inside(shadowRoot, selector));
  return found;
}

function type(field, text) {
  field.focus({ preventScroll: true });
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.blur();
}

/** Words that the documents hold, by what they are about. */
const found = {
  'imh-competencies': ['baby', 'bebé'],
  'imh-trainings': ['calm', 'calma'],
  // Names that the associations publish in English only.
  'imh-crosswalk': ['thinking', 'thinking'],
};
const language = document.documentElement.lang === 'es' ? 1 : 0;
const searchField = ({ shadowRoot }) => inside(shadowRoot, 'input[type=search]')[0];

function choose(shadowRoot, files) {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = inside(shadowRoot, 'input[type=file]')[0];
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

const acts = {
  search: (element) => type(searchField(element), found[element.localName][language]),
  'search-in-vain': (element) => type(searchField(element), ['submarine', 'submarino'][language]),
  compare: ({ shadowRoot }) => shadowRoot.getElementById('compare').click(),
  result: ({ shadowRoot }) =>
    inside(shadowRoot, 'button')
      .find((one) => /result/i.test(one.textContent))
      ?.click(),
  async 'open-log'({ shadowRoot }) {
    choose(shadowRoot, [new File([await (await fetch('documents/log.json')).blob()], 'log.json')]);
  },
  async 'open-team'({ shadowRoot }) {
    const checks = await (await fetch('documents/team.json')).json();
    choose(
      shadowRoot,
      checks.map((check, at) => new File([JSON.stringify(check)], `self-check-${at + 1}.json`)),
    );
  },
  async 'open-path'({ shadowRoot }) {
    const files = new DataTransfer();
    for (const name of ['path-2024', 'path-2025', 'path-2026', 'path-log']) {
      files.items.add(new File([await (await fetch(`documents/${name}.json`)).blob()], `${name}.json`));
    }
    shadowRoot.querySelector('details.path').open = true;
    let input;
    while (!input) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      input = shadowRoot.querySelector('imh-own-path input[type=file]');
    }
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  },
  fill({ shadowRoot }) {
    const text = inside(shadowRoot, 'input[type=text], input:not([type])')[0];
    if (text) type(text, 'Ana Robles');
    for (const [at, group] of inside(shadowRoot, 'fieldset').entries()) {
      const choices = group.querySelectorAll('input[type=radio]');
      choices[Math.min(at % 3, choices.length - 1)]?.click();
    }
  },
};

// An element moves the focus to what a step brought, and the page along with it: not before somebody does something.
const { focus } = HTMLElement.prototype;
HTMLElement.prototype.focus = function (options) {
  focus.call(this, { ...options, preventScroll: true });
};
const { scrollIntoView } = Element.prototype;
Element.prototype.scrollIntoView = () => {};
for (const type of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
  const begin = () =>
    Object.assign(HTMLElement.prototype, { focus }) && Object.assign(Element.prototype, { scrollIntoView });
  addEventListener(type, begin, { once: true, capture: true, passive: true });
}

addEventListener('imh-ready', ({ target }) => {
  const { then } = target.dataset;
  if (!then) return;
  delete target.dataset.then;
  // What was announced as ready is drawn before it is used.
  requestAnimationFrame(() => requestAnimationFrame(() => acts[then](target)));
});
addEventListener('DOMContentLoaded', async () => {
  for (const element of document.querySelectorAll('[data-answers]')) {
    element.answers = await (await fetch(element.dataset.answers)).json();
  }
});
