// @ts-check
// Keeps what is made from the program alone, whatever the deck: its commands and the page's scripts as bundles. In
// JavaScript, because it runs before anything is translated.

import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = 'node_modules/.cache/llms-selbst-hosten';
/** All that a bundle may be made from; the last says which packages are installed. */
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json'];
const installed = 'node_modules/.package-lock.json';
// A change of the program leaves its bundles behind: the commands that are in use, and the page's in each language.
const mostFiles = 24;
const headLength = '// \n'.length + 64;
// As whoever started this has it: Vite sets it.
const { NODE_ENV } = process.env;

/**
 * Hash of the program as it lies there: its files, its packages, and what runs it; undefined where that cannot be read,
 * or a link leads elsewhere.
 * @returns {string | undefined}
 */
export function hashProgram() {
  const hash = createHash('sha256');
  const { version, platform, arch } = process;
  hash.update(JSON.stringify([version, platform, arch, NODE_ENV, resolve('.')]));
  try {
    for (const path of [...sources.flatMap(listFiles), installed])
      hash.update(`\n${path}\n`).update(readFileSync(path));
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

/**
 * Where something is kept.
 * @param {string} name
 */
export function findKept(name) {
  return join(folder, name);
}

/**
 * Reads what is kept; undefined for what is missing, broken or may not be read.
 * @param {string} name
 * @returns {Buffer | undefined}
 */
export function readKept(name) {
  try {
    const path = findKept(name);
    const file = readFileSync(path);
    const content = file.subarray(headLength);
    if (file.toString('latin1', 0, headLength) !== writeHead(content)) return undefined;
    markUsed(path);
    return content;
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function markUsed(path) {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // It may be read, but not written.
  }
}

/**
 * Keeps something, whole or not at all, and lets go of what was not used for the longest time; returns whether it could.
 * @param {string} name
 * @param {Uint8Array} content
 */
export function keep(name, content) {
  const part = findKept(`${randomUUID()}.part`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(part, Buffer.concat([Buffer.from(writeHead(content)), content]), { flag: 'wx' });
    renameSync(part, findKept(name));
    removeOldest();
    return true;
  } catch {
    removeFile(part);
    return false;
  }
}

/** @param {Uint8Array} content */
function writeHead(content) {
  return `// ${createHash('sha256').update(content).digest('hex')}\n`;
}

function removeOldest() {
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const files = paths.map((path) => ({ path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const { path } of files.toSorted((one, other) => other.time - one.time).slice(mostFiles)) removeFile(path);
}

/** @param {string} path */
function removeFile(path) {
  try {
    rmSync(path, { force: true });
  } catch {
    // Another build has done it, or nobody may.
  }
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  if (entries.some((entry) => entry.isSymbolicLink())) throw new Error(`a link in ${path} leads elsewhere`);
  return entries.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
}
