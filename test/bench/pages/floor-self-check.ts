// Floor of the self-check, in plain JavaScript: fetches the document, creates radio buttons, keeps the answers.
import type { Framework } from '@imh/core';

const place = document.querySelector<HTMLElement>('[data-src]')!;
const framework = (await (await fetch(place.dataset['src']!)).json()) as Framework;
const answers = new Map<string, string>();
const progress = document.createElement('p');
// Not a <form>: Chromium takes 15 seconds to add twenty thousand radio buttons to a form, and 0.1 to a <div>.
const questions = document.createElement('div');

const add = <Tag extends keyof HTMLElementTagNameMap>(
  parent: Element,
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] => {
  const element = parent.appendChild(document.createElement(tag));
  element.textContent = text;
  return element;
};

const competencies = framework.nodes.filter(({ kind }) => kind === 'competency');
for (const node of framework.nodes) {
  if (node.kind !== 'competency') {
    add(questions, node.kind === 'domain' ? 'h2' : 'h3', node.label as string);
    continue;
  }
  const question = add(questions, 'fieldset');
  add(question, 'legend', `${node.code} ${node.label as string}`);
  add(question, 'p', node.text as string);
  for (const { value, label } of framework.scale!.levels) {
    const choice = add(question, 'label');
    const radio = add(choice, 'input');
    radio.type = 'radio';
    radio.name = node.id;
    radio.value = String(value);
    choice.append(label as string);
  }
}
questions.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  answers.set(name, value);
  progress.textContent = `${answers.size} of ${competencies.length}`;
});
progress.textContent = `0 of ${competencies.length}`;
place.append(progress, questions);
