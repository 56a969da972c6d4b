// The members' area of the demo: a session in a cookie, a sign-in page, and files that only a session opens.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/** Shown on the sign-in page, because this is a demo. */
const password = 'riverbend';
const cookieName = 'riverbend-session';
/** Bytes. A longer form is not a password. */
const longestForm = 1000;

/** Compared without case, because some file systems ignore it. */
const protectedFolder = fileURLToPath(new URL('members/', import.meta.url)).toLowerCase();

/** @param {string} path of a file, resolved: an address may spell the same file in several ways */
export const isForMembers = (path) => path.toLowerCase().startsWith(protectedFolder);

/** The sessions of one server; they end with it. */
export class MembersArea {
  #sessions = new Set();

  /** @param {import('node:http').IncomingMessage} request */
  isSignedIn(request) {
    return this.#sessions.has(sessionOf(request));
  }

  /**
   * Signs a person in or out.
   * @returns {Promise<{ status: number, headers: Record<string, string> } | undefined>} undefined for any other request
   */
  async answer(request, pathname) {
    if (request.method !== 'POST') return undefined;
    if (pathname === '/sign-out') {
      this.#sessions.delete(sessionOf(request));
      return seeOther('/members.html', `${cookieName}=; Max-Age=0`);
    }
    if (pathname !== '/sign-in') return undefined;
    const given = new URLSearchParams(await formOf(request)).get('password');
    if (given !== password) return seeOther('/sign-in#wrong');
    const session = randomUUID();
    this.#sessions.add(session);
    return seeOther('/members.html', `${cookieName}=${session}`);
  }
}

const sessionOf = ({ headers }) => new RegExp(`(?:^|; )${cookieName}=([^;]*)`).exec(headers.cookie ?? '')?.[1];

function seeOther(location, cookie) {
  const attributes = 'Path=/; HttpOnly; SameSite=Lax';
  return { status: 303, headers: { location, ...(cookie && { 'set-cookie': `${cookie}; ${attributes}` }) } };
}

async function formOf(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > longestForm) return '';
  }
  return text;
}
