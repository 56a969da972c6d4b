import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * @typedef {object} FoundBrowser
 * @property {string} path the program to start
 * @property {boolean} branded true for Google Chrome itself, which from version 137 on ignores `--load-extension`
 * @property {string} version such as `156.0.8078.79`, or '' if unknown (Windows)
 *
 * @typedef {{missing: string}} MissingBrowser a sentence with what was searched for and how to install it
 *
 * @typedef {object} Kind
 * @property {string} label
 * @property {string} variable the environment variable that names the program
 * @property {string[]} commands names to look for on PATH, in this order
 * @property {RegExp} printed matches the output of `--version`; its group is the version
 * @property {Partial<Record<NodeJS.Platform, string[]>>} usual where installers put it without changing PATH
 * @property {string} install
 */

const { LOCALAPPDATA = '', PROGRAMFILES = 'C:\\Program Files', HOME = '' } = process.env;
const programFilesX86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';

/** @type {Kind} */
const chrome = {
  label: 'Chromium or Chrome',
  variable: 'CHROME_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  printed: /\bChrom(?:e|ium)\b\D*([\d.]+)/,
  usual: {
    darwin: ['', HOME].flatMap((home) => [
      `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ]),
    win32: [LOCALAPPDATA, PROGRAMFILES, programFilesX86].flatMap((folder) => [
      `${folder}\\Chromium\\Application\\chrome.exe`,
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    ]),
  },
  install: 'Debian and Ubuntu: "sudo apt install chromium"; macOS: "brew install --cask chromium"; or Chrome itself',
};

/** @type {Kind} */
const firefox = {
  label: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  printed: /\bFirefox\b\D*([\d.]+)/,
  usual: {
    darwin: ['', HOME].map((home) => `${home}/Applications/Firefox.app/Contents/MacOS/firefox`),
    win32: [LOCALAPPDATA, PROGRAMFILES, programFilesX86].map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
  },
  install:
    'Debian: "sudo apt install firefox-esr"; Ubuntu: "sudo apt install firefox"; macOS: "brew install --cask firefox"',
};

/** @returns {FoundBrowser | MissingBrowser} */
export const findChrome = (env = process.env) => find(chrome, env);

/** @returns {FoundBrowser | MissingBrowser} */
export const findFirefox = (env = process.env) => find(firefox, env);

/**
 * @param {Kind} kind
 * @param {NodeJS.ProcessEnv} env
 * @returns {FoundBrowser | MissingBrowser}
 */
function find(kind, env) {
  const named = env[kind.variable];
  // Falling back to another browser would hide a wrong value.
  if (named) return identify(kind, named) ?? { missing: wrongPath(kind, named) };
  for (const path of [...onPath(kind.commands, env), ...(kind.usual[process.platform] ?? [])]) {
    const found = identify(kind, path);
    if (found) return found;
  }
  return {
    missing: `No ${kind.label} found on PATH (${kind.commands.join(', ')}). ${kind.install}; or set ${kind.variable} to the program.`,
  };
}

/** @param {Kind} kind @param {string} path */
function wrongPath(kind, path) {
  const what = isFile(path) ? `"${path} --version" does not answer like ${kind.label}` : 'there is no such program';
  return `${kind.variable} is "${path}", but ${what}. Correct it, or unset it to search PATH for ${kind.commands.join(', ')}.`;
}

/**
 * Runs the program with `--version`. A stub prints no version, such as Ubuntu's chromium-browser without its snap.
 * @param {Kind} kind @param {string} path
 * @returns {FoundBrowser | undefined}
 */
function identify(kind, path) {
  if (!isFile(path)) return undefined;
  // On Windows `chrome.exe --version` opens a window; the version is the name of a folder beside the program.
  if (process.platform === 'win32') {
    const version = readdirSync(dirname(path)).find((name) => /^[\d.]+$/.test(name)) ?? '';
    return { path, branded: path.includes('Google\\Chrome'), version };
  }
  try {
    const answer = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const version = kind.printed.exec(answer)?.[1];
    return version ? { path, branded: /Google Chrome (?!for Testing)/.test(answer), version } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string[]} commands @param {NodeJS.ProcessEnv} env */
function onPath(commands, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
}

/** @param {string} path */
const isFile = (path) => existsSync(path) && statSync(path).isFile();
