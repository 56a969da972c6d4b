// Not `jsonrepair` (3.15.0, November 2026): of the four JSON-LD blocks on the real pages (test/capture/real-pages.ts)
// that JSON.parse rejects, this parser reads four and jsonrepair one. It throws at "<![CDATA[", keeps "<!--" as a string,
// and rejects a trailing semicolon and a second value on the same line. It would repair unescaped and single quotes, which
// none of the pages has. It is 7.8 kB minified against 1.6 kB, and this code is injected into every page that is read.

/**
 * Parses JSON as pages contain it: inside HTML comments or CDATA, with line breaks in strings, extra commas, comments,
 * several values in a row, or escaped as HTML. Several values are returned as one array; undefined if parsing fails.
 */
export function parseLoosely(text: string): unknown {
  if (text.length > 3_000_000) return undefined;
  return parse(text) ?? parse(repair(text.includes('"') ? text : text.replaceAll('&quot;', '"')));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function repair(text: string): string {
  const out: string[] = [];
  let depth = 0;
  let wrapped = 0; // End of the comment that wraps the data, so that it is searched for only once.
  for (let at = 0; at < text.length;) {
    if (at >= wrapped && text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at);
      // A comment that contains data is a wrapper; others are skipped.
      const isWrapper = end < 0 || text.slice(at, end).includes('{');
      wrapped = end < 0 ? text.length : end;
      at = isWrapper ? at + 4 : end + 3;
      continue;
    }
    const rest = skipped(text, at);
    if (rest > at) {
      at = rest;
      continue;
    }
    const char = text[at] ?? '';
    const last = out.at(-1);
    if (char === '"') {
      const [string, end] = quoted(text, at);
      out.push(string);
      at = end;
      continue;
    }
    if (char === '{' || char === '[') {
      if (depth === 0 && out.length > 0 && last !== ',') out.push(',');
      depth += 1;
      out.push(char);
    } else if (char === '}' || char === ']') {
      depth -= 1;
      if (last === ',') out.pop();
      if (last === ':') out.push('null');
      out.push(char);
    } else if (char === ',') {
      if (last === ':') out.push('null');
      if (last !== ',' && last !== '[' && last !== '{') out.push(char);
    } else if (char === ':') {
      out.push(char);
    } else {
      const word = /[^\s{}[\],:"]+/y;
      word.lastIndex = at;
      const found = word.exec(text)?.[0] ?? char;
      out.push(/^(?:true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i.test(found) ? found.toLowerCase() : 'null');
      at += found.length;
      continue;
    }
    at += 1;
  }
  return `[${out.join('').replace(/,$/, '')}]`;
}

/** The index after white space, a semicolon, a comment or a comment mark at `at`; `at` itself if there is none. */
function skipped(text: string, at: number): number {
  const char = text[at] ?? '';
  if (char <= ' ' || char === ';' || char === '\u00a0' || char === '\ufeff') return at + 1;
  for (const mark of ['<!--', '<![CDATA[', ']]>', '-->', '//<![CDATA[', '//]]>', '/*<![CDATA[*/', '/*]]>*/']) {
    if (text.startsWith(mark, at)) return at + mark.length;
  }
  if (text.startsWith('/*', at)) return afterOrEnd(text, '*/', at);
  if (text.startsWith('//', at)) return afterOrEnd(text, '\n', at);
  return at;
}

function afterOrEnd(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at + 2);
  return end < 0 ? text.length : end + mark.length;
}

/** A string with control characters and invalid escapes fixed, and the index after it. */
function quoted(text: string, start: number): [string, number] {
  let at = start + 1;
  let string = '"';
  for (; at < text.length && text[at] !== '"'; at += 1) {
    const char = text[at] ?? '';
    if (char === '\\') {
      const next = text[at + 1] ?? '';
      if (/^(?:["\\/bfnrt]|u[\da-f]{4})/i.test(text.slice(at + 1, at + 6))) string += char + next;
      else string += next < ' ' ? ' ' : next;
      at += 1;
    } else {
      string += char < ' ' ? ' ' : char;
    }
  }
  return [`${string}"`, at + 1];
}
