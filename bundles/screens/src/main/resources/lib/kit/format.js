// @ts-check
// How dates, times and numbers are written. Court time is China's one zone, whatever the browser's clock says.
const OFFSET_MS = 8 * 60 * 60 * 1000;
const two = (/** @type {number} */ number) => String(number).padStart(2, '0');

/**
 * A date as yyyy-MM-dd; an empty value as a dash.
 * @param {string | null | undefined} value ISO date or time
 */
export function dateOf(value) {
  return timeOf(value).slice(0, 10);
}

/**
 * A time as yyyy-MM-dd HH:mm in court time; a bare date stays a date; an empty value is a dash.
 * @param {string | null | undefined} value ISO date or time with offset
 */
export function timeOf(value) {
  if (!value) {
    return '—';
  }
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) {
    return value;
  }
  const millis = Date.parse(value);
  if (Number.isNaN(millis)) {
    return value;
  }
  const court = new Date(millis + OFFSET_MS);
  const day = `${court.getUTCFullYear()}-${two(court.getUTCMonth() + 1)}-${two(court.getUTCDate())}`;
  return `${day} ${two(court.getUTCHours())}:${two(court.getUTCMinutes())}`;
}

/**
 * An amount in yuan with two decimals and thousands.
 * @param {number | string | null | undefined} value
 */
export function moneyOf(value) {
  return value === null || value === undefined || value === ''
    ? '—' : Number(value).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/**
 * A count with thousands; nothing known is a dash, never a zero.
 * @param {number | string | null | undefined} value
 */
export function numberOf(value) {
  return value === null || value === undefined || value === '' ? '—' : Number(value).toLocaleString('zh-CN');
}

/**
 * Days left or passed, in words.
 * @param {number | null | undefined} days negative when passed
 */
export function daysOf(days) {
  if (days === null || days === undefined) {
    return '—';
  }
  return days === 0 ? '今天到期' : days > 0 ? `还有 ${days} 天` : `已过 ${-days} 天`;
}
