import { readFile } from 'node:fs/promises';

/** What looks.css says of one look, as its site would write it. */
export async function part({ argument }) {
  const sheet = await readFile(new URL('../looks.css', import.meta.url), 'utf8');
  const rules = sheet.match(/^\.\w+ imh-competencies[^}]*\}/gm).filter((rule) => rule.startsWith(`.${argument} `));
  const text = rules.map((rule) => rule.slice(argument.length + 2)).join('\n');
  return `<details>
  <summary>The style sheet of this site</summary>
  <pre tabindex="0" role="region" aria-label="Style sheet: ${argument}"><code>${text}</code></pre>
</details>`;
}
