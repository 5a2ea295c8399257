// @ts-check
// Twelve months of a year, drawn from what was announced: 休 a day off, 班 a make-up working day. Without data nothing is
// coloured: a day of an unloaded year is neither.
import { css, html, nothing } from '../../../lib/1/kit.js';

export const yearStyles = css`
  .months { display: grid; grid-template-columns: repeat(auto-fill, minmax(250px, 1fr)); gap: 12px; align-items: start; }
  .months table { border-collapse: collapse; width: 100%; table-layout: fixed; }
  .months caption { text-align: left; font-weight: 600; padding: 2px 0; }
  .months thead th { text-align: center; color: var(--sm-muted); font-weight: 400; font-size: 12px; padding: 1px 0; }
  .months tbody tr td { text-align: center; vertical-align: middle; padding: 0; border: 1px solid var(--sm-line); height: 34px; line-height: 1.1; }
  .months td small { display: block; font-size: 10px; }
  .months tbody tr td.rest { background: var(--sm-shade); color: var(--sm-muted); }
  .months tbody tr td.off { background: var(--sm-red-soft); color: var(--sm-red); font-weight: 600; }
  .months tbody tr td.make-up { background: var(--sm-amber-soft); font-weight: 600; }
  .months tbody tr td.today { outline: 2px solid var(--sm-navy); outline-offset: -2px; }
  .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0 0 8px; }
  .legend span::before { content: ''; display: inline-block; width: 12px; height: 12px; margin-right: 4px; border: 1px solid var(--sm-line); vertical-align: -1px; }
  .legend .off::before { background: var(--sm-red-soft); }
  .legend .make-up::before { background: var(--sm-amber-soft); }
  .legend .rest::before { background: var(--sm-shade); }
`;

const two = (n) => String(n).padStart(2, '0');

function cellOf(day, loaded, announced, today) {
  const iso = day.toISOString().slice(0, 10);
  const known = announced.get(iso);
  const weekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
  const kind = known ? (known.off ? 'off' : 'make-up') : loaded && weekend ? 'rest' : '';
  const words = known ? `${known.name}${known.off ? '放假' : '调休上班'}` : loaded ? (weekend ? '周末' : '工作日') : '未导入';
  return html`<td class=${`${kind} ${iso === today ? 'today' : ''}`} title=${`${iso} ${words}`}>${day.getUTCDate()}${known ? html`<small>${known.off ? '休' : '班'}</small>` : nothing}</td>`;
}

function monthOf(year, month, loaded, announced, today) {
  const first = new Date(Date.UTC(year, month, 1));
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const cells = [...Array(before).fill(null), ...Array.from({ length }, (unused, i) => new Date(Date.UTC(year, month, i + 1)))];
  const weeks = [];
  for (let i = 0; i < cells.length; i += 7) {
    weeks.push(cells.slice(i, i + 7));
  }
  return html`<table><caption>${year}-${two(month + 1)}</caption>
    <thead><tr>${['一', '二', '三', '四', '五', '六', '日'].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${weeks.map((week) => html`<tr>${week.map((day) => day ? cellOf(day, loaded, announced, today) : html`<td></td>`)}</tr>`)}</tbody></table>`;
}

export function legend() {
  return html`<p class="legend"><span class="off">休：放假</span><span class="make-up">班：调休上班，是工作日</span><span class="rest">周末</span><span>工作日</span></p>`;
}

export function yearOf(year, loaded, days, today) {
  const announced = new Map(days.map((one) => [one.day, one]));
  return html`<div class="months">${Array.from({ length: 12 }, (unused, month) => monthOf(year, month, loaded, announced, today))}</div>`;
}
