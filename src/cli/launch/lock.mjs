/**
 * Questions to package-lock.json: does it name every optional package it needs, and does what
 * is installed agree with it?
 */

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {boolean} [link]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 */

const FOLDER = "node_modules/";

/**
 * Where a package finds a dependency: its own node_modules, else the nearest one above, as Node
 * looks it up.
 * @param {LockFile} lock
 * @param {string} from key of the package that depends
 * @param {string} name
 * @returns {string | undefined} key of the package found
 */
function lookUp(lock, from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf(`/${FOLDER}`)))) {
    const key = `${base === "" ? "" : `${base}/`}${FOLDER}${name}`;
    if (lock.packages[key] !== undefined) return key;
    if (base === "") return undefined;
  }
}

/**
 * Dependencies that a locked package names and the lock file lacks. A registry mirror that misses
 * a platform's binary makes npm write such a lock file, and `npm ci` then fails on that platform.
 * @param {LockFile} lock
 * @returns {string[]} "package needs name@range", empty when the lock file is complete
 */
export function missingFromLock(lock) {
  return Object.entries(lock.packages).flatMap(([key, { dependencies, optionalDependencies }]) =>
    Object.entries({ ...dependencies, ...optionalDependencies })
      .filter(([name]) => lookUp(lock, key, name) === undefined)
      .map(([name, range]) => `${key || "the project"} needs ${name}@${range}`),
  );
}

/**
 * @param {string[] | undefined} list an `os` or `cpu` list of a package
 * @param {string} actual
 */
const lists = (list, actual) => list?.includes(actual) === true;

/**
 * Whether a package may be absent: it is optional and not the one made for this machine. (An
 * optional one without a platform serves those of other platforms; `libc` we cannot ask.)
 * @param {LockedPackage} wanted
 * @param {{ os: string, cpu: string }} machine
 */
function mayBeAbsent({ optional, os, cpu, libc }, machine) {
  const madeForIt = lists(os, machine.os) && lists(cpu, machine.cpu) && libc === undefined;
  return optional === true && !madeForIt;
}

/**
 * Whether the packages installed (npm notes them in node_modules/.package-lock.json) are those
 * the lock file asks for. So a hand-made `npm install x` needs no second, clean install.
 * @param {LockFile} lock
 * @param {LockFile} installed
 * @param {{ os: string, cpu: string }} machine
 */
export function agrees(lock, installed, machine) {
  return Object.entries(lock.packages).every(([key, wanted]) => {
    const found = installed.packages[key];
    if (key === "" || found?.version === wanted.version) return true;
    return found === undefined && mayBeAbsent(wanted, machine);
  });
}
