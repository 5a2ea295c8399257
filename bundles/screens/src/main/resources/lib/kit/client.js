// @ts-check
// The HTTP client of the screens: CSRF header, message ids, safe retries, faults as one kind of error.
import { enter, session } from './session.js';

const TIMEOUT_MS = 30000;
const ATTEMPTS = 3;
const PAUSE_MS = 600;
const LONGEST_PAUSE_MS = 5000;

/** Message ids of commands whose outcome is unknown: sending the same again must carry the same id. */
const unsettled = new Map();

/** What a service answered instead of a result. `message` is for people; `code` and `article` stand beside it. */
export class ServiceFault extends Error {
  /**
   * @param {{code?: string, message?: string, article?: string, facts?: any[]}} fault
   * @param {number} status HTTP status, 0 when no answer came
   */
  constructor(fault, status) {
    super(fault.message || '服务没有给出说明，请稍后重试。');
    this.name = 'ServiceFault';
    this.code = fault.code || `HTTP_${status}`;
    this.article = fault.article || '';
    /** @type {string[]} */
    this.facts = (fault.facts || []).map((fact) => (typeof fact === 'string' ? fact : JSON.stringify(fact)));
    this.status = status;
    /** In milliseconds; 0 if the service named no time. */
    this.retryAfter = 0;
    /** Whether the service itself said what is the matter. */
    this.explained = false;
  }

  /** Whether it is an outage that may pass by itself, not a refusal. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }

  /** Whether the client asks again by itself: an outage without an explanation, or with a short time named. */
  get retriable() {
    return this.passing && (this.explained ? this.retryAfter > 0 && this.retryAfter <= LONGEST_PAUSE_MS : true);
  }
}

/** @returns {string} a UUID; made by hand because `randomUUID` needs a newer browser and HTTPS */
export function newMessageId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * The address of something below /shiming/, such as `json/ledger/page`.
 * @param {string} path
 * @param {Record<string, any>} [query] empty values are left out; arrays repeat the name
 */
export function urlOf(path, query = {}) {
  const url = new URL(path.replace(/^\//u, ''), session().base);
  Object.keys(query).forEach((name) => {
    const values = Array.isArray(query[name]) ? query[name] : [query[name]];
    values.filter((value) => value !== undefined && value !== null && value !== '')
      .forEach((value) => url.searchParams.append(name, String(value)));
  });
  return url.href;
}

/**
 * Asks a query.
 * @param {string} path @param {Record<string, any>} [query]
 * @returns {Promise<any>} the JSON answer; throws {@link ServiceFault}
 */
export const get = (path, query) => answered(urlOf(path, query), { method: 'GET' });

/**
 * Sends a command. A message id is made when the body has none, and kept until the outcome is known: retries of the
 * client, and a second click of the user after an outage, carry the same id, so nothing is done twice.
 * @param {string} path @param {Record<string, any>} body
 * @returns {Promise<any>} the JSON answer; throws {@link ServiceFault}
 */
export async function post(path, body) {
  const key = `${path} ${JSON.stringify(body)}`;
  const messageId = body.messageId || unsettled.get(key) || newMessageId();
  unsettled.set(key, messageId);
  try {
    const answer = await answered(urlOf(path), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...body, messageId }),
    });
    unsettled.delete(key);
    return answer;
  } catch (error) {
    if (error instanceof ServiceFault && !error.passing) {
      unsettled.delete(key);
    }
    throw error;
  }
}

/** @param {string} path a command's address @returns {(body: Record<string, any>) => Promise<any>} */
export const command = (path) => (body) => post(path, body);

/** Opens a file of a service (a PDF, a DOCX) in a tab of its own. @param {string} path @param {object} [query] */
export function openFile(path, query) {
  window.open(urlOf(path, query), '_blank', 'noopener');
}

/** @param {string} url @param {RequestInit} request */
async function answered(url, request) {
  let entered = false;
  for (let attempt = 1; ; attempt += 1) {
    const { response, fault } = await once(url, request);
    if (response) {
      return response;
    }
    if (fault.status === 401 && !entered) {
      entered = true;
      await reenter();
    } else if (!fault.retriable || attempt >= ATTEMPTS) {
      throw fault;
    } else {
      await pause(Math.min(fault.retryAfter || PAUSE_MS * attempt, LONGEST_PAUSE_MS));
    }
  }
}

async function reenter() {
  try {
    await enter();
  } catch (error) {
    throw new ServiceFault({ code: 'LOGIN_LOST', message: '登录已失效。您填写的内容仍保留在页面上，请重新登录后再试。' }, 401);
  }
}

/**
 * @param {string} url @param {RequestInit} request
 * @returns {Promise<{response?: any, fault?: any}>}
 */
async function once(url, request) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const answer = await fetch(url, {
      ...request, signal: abort.signal, credentials: 'same-origin', cache: 'no-store', headers: headersOf(request),
    });
    return answer.ok ? { response: (await bodyOf(answer)) ?? {} } : { fault: await faultOf(answer) };
  } catch (error) {
    return { fault: new ServiceFault({ code: 'NO_ANSWER',
      message: '暂时连接不上服务。您填写的内容仍保留在页面上，请稍后重试。' }, 0) };
  } finally {
    clearTimeout(timer);
  }
}

/** @param {RequestInit} request @returns {Record<string, string>} */
function headersOf(request) {
  const guarded = request.method === 'GET' ? {} : { 'X-Shiming-CSRF': session().csrf };
  return { Accept: 'application/json', .../** @type {any} */ (request.headers), ...guarded };
}

/** @param {Response} answer @returns {Promise<any>} the JSON, or null if there is none */
async function bodyOf(answer) {
  const text = await answer.text();
  return /json/u.test(answer.headers.get('Content-Type') || '') && text !== '' ? JSON.parse(text) : null;
}

const SENTENCES = {
  401: '登录已失效，请重新登录。',
  403: '您没有办理此项的权限。',
  404: '此项功能未安装或已停用，已录入的数据仍然保留。',
  413: '提交的内容过长，请精简后再提交。',
  503: '服务正在更新或暂不可用，请稍后重试。您填写的内容仍保留在页面上。',
};

/** @param {Response} answer */
async function faultOf(answer) {
  const sentence = /** @type {Record<number, string>} */ (SENTENCES)[answer.status];
  const body = await bodyOf(answer).catch(() => null);
  const fault = new ServiceFault({ message: sentence, ...(body || {}) }, answer.status);
  const seconds = Number(answer.headers.get('Retry-After'));
  return Object.assign(fault, { retryAfter: seconds > 0 ? seconds * 1000 : 0, explained: Boolean(body && body.code) });
}

/** @param {number} millis */
const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
