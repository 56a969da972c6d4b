const words = {
  en: {
    copy: 'Copy the snippet',
    done: 'Copied.',
    byHand: 'Press Ctrl+C (or ⌘C) to copy the selected text.',
    label: 'Snippet',
  },
  es: {
    copy: 'Copiar el código',
    done: 'Copiado.',
    byHand: 'Pulse Ctrl+C (o ⌘C) para copiar el texto seleccionado.',
    label: 'Código',
  },
};

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Code as it stands in the page, to read and to copy; `argument` is its id, and what else its name says. */
export function part({ argument, body, language }) {
  const [id, ...about] = argument.split(' ');
  const lines = body.replace(/^\s*\n|\s+$/g, '').split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  const code = lines.map((line) => line.slice(indent)).join('\n');
  const { copy, done, byHand, label } = words[language];
  return `<pre tabindex="0" role="region" aria-label="${[label, ...about].join(' ')}"><code id="${id}-snippet">${escaped(code)}</code></pre>
<button type="button" class="copy" data-copies="#${id}-snippet" data-done="${done}" data-by-hand="${byHand}" aria-describedby="${id}-said">${copy}</button>
<span id="${id}-said" role="status"></span>`;
}
