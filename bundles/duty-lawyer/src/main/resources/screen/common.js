// @ts-check
// What the screens of the lawyers on duty share.
import { hasRole, tag } from '../../../lib/1/kit.js';

export const HALVES = [{ value: 'AM', label: '上午' }, { value: 'PM', label: '下午' }];
const TONES = { PLANNED: 'info', SIGNED_IN: 'good', SIGNED_OUT: 'plain', ON_LEAVE: 'warn', SWAPPED: 'plain', RELEASED: 'plain' };
const DAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** The state of a shift in a word; who did not come or did not sign out stands out. */
export function shiftTag(shift) {
  const bad = shift.label.startsWith('未');
  return tag(shift.state, shift.open ? '请假·待替班' : shift.label, bad || shift.open ? 'bad' : TONES[shift.state]);
}

/** A day in court time, so many days from another. */
export function plusDays(day, count) {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + count);
  return at.toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function mondayOf(day) {
  return plusDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** Today in court time. */
export function today() {
  return new Date(Date.now() + 8 * 3600 * 1000).toISOString().slice(0, 10);
}

export const weekdayOf = (day) => `周${DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}`;

export const firmOf = (person) => person.firm || person.kindLabel;

export const nameOf = (people, id) => (people.find((each) => each.personId === id) || { name: id }).name;

export const decidesPay = () => hasRole('COORDINATOR') || hasRole('TRIAL_MANAGEMENT');

/** Fields of a leave: from and to, each a day and a half. */
export function leaveFields(first) {
  return [
    { name: 'fromDay', label: '开始日期', kind: 'date', required: true, value: first.day },
    { name: 'fromHalf', label: '开始半天', kind: 'radio', required: true, options: HALVES, value: first.half },
    { name: 'toDay', label: '结束日期', kind: 'date', required: true, value: first.day },
    { name: 'toHalf', label: '结束半天', kind: 'radio', required: true, options: HALVES, value: first.half },
    { name: 'reason', label: '请假原因', kind: 'textarea', required: true, rows: 2, maxLength: 500 },
  ];
}
