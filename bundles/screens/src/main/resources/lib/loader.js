// @ts-check
// What a host embeds: `import {start} from '/shiming/screens/loader.js'`, `<shiming-slot>` and `<shiming-screen>`.
import { enter, session } from './kit/session.js';
import { Holder } from './loader/holder.js';
import { follow, refresh } from './loader/registry.js';
import { Slot } from './loader/slot.js';

/**
 * Logs the host's user in and starts to follow what is installed.
 * @param {object} [options]
 * @param {() => Promise<string>} [options.token] asks the host for a fresh signed token; without it, a session that
 *   already exists is used (a page in an iframe)
 * @param {(caseNumber: string) => string} [options.caseUrl] the host's page of a case
 * @param {(screenId: string) => string} [options.screenUrl] the host's page of a screen
 * @returns {Promise<void>} settled once the first list of screens is there, or could not be had
 */
export async function start(options = {}) {
  const now = session();
  now.token = options.token || now.token;
  now.caseUrl = options.caseUrl || now.caseUrl;
  now.screenUrl = options.screenUrl || now.screenUrl;
  define('shiming-screen', Holder);
  define('shiming-slot', Slot);
  await enter().catch((error) => console.warn('shiming: login did not succeed', error.message));
  follow();
  await refresh();
}

/** A second copy of this module, of another version, must not define the elements again. */
function define(/** @type {string} */ tag, /** @type {CustomElementConstructor} */ type) {
  if (!customElements.get(tag)) {
    customElements.define(tag, type);
  }
}
