// @ts-check
// One session for all modules of a page, whichever version of the kit they came with: it hangs on a global symbol.

/**
 * @typedef {object} Caller
 * @property {string} [id] person id
 * @property {string} [name]
 * @property {string[]} [roles]
 * @property {string} [court]
 *
 * @typedef {object} Session
 * @property {string} base address of /shiming/, with the slash
 * @property {string} csrf
 * @property {Caller} caller
 * @property {(() => Promise<string>) | null} token asks the host for a fresh token
 * @property {Promise<void> | null} entering the exchange under way
 * @property {(caseNumber: string) => string} caseUrl the host's page of a case
 * @property {(screenId: string) => string} screenUrl the host's page of a screen
 */

const KEY = Symbol.for('shiming.session');

/** @returns {Session} */
export function session() {
  const holder = /** @type {any} */ (globalThis);
  if (!holder[KEY]) {
    holder[KEY] = {
      base: new URL('../../../../', import.meta.url).href,
      csrf: '',
      caller: {},
      token: null,
      entering: null,
      caseUrl: (/** @type {string} */ caseNumber) => `/host/case/${encodeURIComponent(caseNumber)}`,
      screenUrl: (/** @type {string} */ screenId) => `/host/screen/${screenId}`,
    };
  }
  return holder[KEY];
}

/** @returns {Caller} who is logged in */
export const caller = () => session().caller;

/** @param {...string} roles @returns {boolean} whether the caller has one of these roles; the server decides anyway */
export const hasRole = (...roles) => (session().caller.roles || []).some((role) => roles.includes(role));

/** Exchanges a fresh token of the host for the session cookie; callers at the same time share one exchange. */
export function enter() {
  const now = session();
  if (!now.entering) {
    now.entering = exchange(now).then(
      () => { now.entering = null; },
      (error) => {
        now.entering = null;
        throw error;
      },
    );
  }
  return now.entering;
}

/** @param {Session} now */
async function exchange(now) {
  const request = now.token
    ? { method: 'POST', headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: await now.token() }) }
    : { method: 'GET' };
  const response = await fetch(`${now.base}login`, { ...request, credentials: 'same-origin', cache: 'no-store' });
  if (!response.ok) {
    throw new Error(`login answered ${response.status}`);
  }
  const answer = await response.json();
  now.csrf = answer.csrf || '';
  now.caller = answer.caller || {};
}
