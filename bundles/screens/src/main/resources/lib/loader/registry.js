// @ts-check
// What is installed for this caller: asked once, again at each ring of the bell, and slowly besides.
import { enter, session } from '../kit/session.js';

const POLL_MS = 30000;
const SETTLE_MS = 150;

/** @typedef {{id: string, slot: string, title: string, order: number, tag: string, module: string}} Entry */

/** @type {{entries: Entry[], known: boolean, trouble: string}} */
const state = { entries: [], known: false, trouble: '' };
/** @type {Set<() => void>} */
const listeners = new Set();

/** @returns {{entries: Entry[], known: boolean, trouble: string}} `known`: whether a list ever arrived */
export const screens = () => state;

/** @param {string} id */
export const screenOf = (id) => state.entries.find((entry) => entry.id === id);

/** @param {() => void} listener @returns {() => void} stops listening */
export function onScreens(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks for the list. While the service is away, what was there stays. */
export async function refresh() {
  try {
    let answer = await ask();
    if (answer.status === 401) {
      await enter();
      answer = await ask();
    }
    if (!answer.ok) {
      throw new Error(`screens answered ${answer.status}`);
    }
    state.entries = (await answer.json()).screens;
    state.known = true;
    state.trouble = '';
  } catch (error) {
    state.trouble = '暂时取不到功能列表，正在重试。';
  }
  listeners.forEach((listener) => listener());
}

const ask = () => fetch(`${session().base}screens`, { credentials: 'same-origin', cache: 'no-cache',
  headers: { Accept: 'application/json' } });

let following = false;

/** Follows the bell, with slow polling behind it. */
export function follow() {
  if (!following) {
    following = true;
    listen();
    setInterval(() => document.visibilityState === 'visible' && refresh(), POLL_MS);
  }
}

/** @type {any} */
let settling;

function listen() {
  const bell = new EventSource(`${session().base}screens/events`);
  bell.addEventListener('screens', () => {
    clearTimeout(settling);
    settling = setTimeout(refresh, SETTLE_MS);
  });
  bell.addEventListener('error', () => {
    if (bell.readyState === EventSource.CLOSED) {
      setTimeout(listen, POLL_MS);
    }
  });
}
