import type { Published } from '@imh/publish';
import { unzipSync } from 'fflate';

/** Everything that an audience gets, as one text; ZIP files unpacked. */
export function textsFor({ files, snippet, membersSnippet }: Published, audience: 'public' | 'members'): string {
  const contents = files
    .filter((file) => file.audience === audience)
    .flatMap(({ name, content }) => [name, ...(typeof content === 'string' ? [content] : unpacked(content))]);
  return [...contents, audience === 'public' ? snippet : (membersSnippet ?? '')].join('\n');
}

const unpacked = (zip: Uint8Array): string[] =>
  Object.entries(unzipSync(zip)).flatMap(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
