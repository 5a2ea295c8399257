// @ts-check
// The roster (三.4(2)): people by half-days of a week. Arrow keys move in the grid, Enter opens a half-day.
import {
  article, css, get, html, load, note, nothing, page, ShimingScreen, sidePanel, tag,
} from '../../../lib/1/kit.js';
import { firmOf, HALVES, mondayOf, plusDays, shiftTag, today, weekdayOf } from './common.js';
import { cellPanel } from './roster-cell.js';
import { peoplePanel } from './roster-people.js';
import { applyPanel, templatePanel } from './roster-template.js';
import { pendingSection } from './roster-pending.js';

export default class RosterScreen extends ShimingScreen {
  static properties = { ...ShimingScreen.properties, from: { state: true }, at: { state: true } };

  static styles = [...ShimingScreen.styles, css`
    .grid td { padding: 0; min-width: 74px; height: 44px; }
    .grid td button { width: 100%; height: 100%; min-height: 44px; padding: 4px 6px; border: 0; background: none;
      text-align: left; cursor: pointer; }
    .grid td button:hover { background: #eaf1fb; }
    .grid th.rest, .grid td.rest { background: var(--sm-shade); }
    .grid th.today { background: var(--sm-navy); color: #fff; }
    .grid tbody th { background: var(--sm-paper); color: var(--sm-ink); min-width: 150px; }
    .grid tbody th .muted { display: block; font-weight: 400; }
    .grid tbody tr:last-child > * { border-bottom: 2px solid var(--sm-line-strong); }
    .grid tfoot td { padding: 4px 6px; height: auto; }
    .origin { display: block; font-size: 12px; color: var(--sm-muted); }
  `];

  constructor() {
    super();
    this.from = mondayOf(today());
    this.at = [0, 0];
  }

  board = load(this, () => get('json/duty-lawyer/roster', { from: this.from, days: 7 }), () => [this.from]);

  pending = load(this, async () => (this.board.data && this.board.data.mayArrange ? get('json/duty-lawyer/pending') : null),
    () => [Boolean(this.board.data && this.board.data.mayArrange)]);

  panel = sidePanel(this);

  slots(data) {
    return [].concat(...data.days.map((day) => HALVES.map((half) => ({ ...day, half: half.value, label: `${day.day}${half.label}` }))));
  }

  /** What holds the cell, else what stood there last. */
  shiftsOf(data, person, slot) {
    const all = data.shifts.filter((each) => each.personId === person.personId && each.slot.day === slot.day && each.slot.half === slot.half);
    return all.filter((each) => each.holds).concat(all.filter((each) => !each.holds));
  }

  key(event, rows, columns) {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (!step) {
      return;
    }
    event.preventDefault();
    const row = Math.max(0, Math.min(rows - 1, this.at[0] + step[0]));
    const column = Math.max(0, Math.min(columns - 1, this.at[1] + step[1]));
    this.at = [row, column];
    this.updateComplete.then(() => this.renderRoot.querySelector(`[data-cell="${row}-${column}"]`).focus());
  }

  cell(data, person, slot, row, column) {
    const shifts = this.shiftsOf(data, person, slot);
    const shown = shifts[0];
    const chosen = this.at[0] === row && this.at[1] === column;
    const words = shown ? (shown.open ? '请假待替班' : shown.label) : '未排班';
    return html`<td class=${slot.kind === 'REST_DAY' ? 'rest' : ''}>
      <button type="button" data-cell=${`${row}-${column}`} tabindex=${chosen ? '0' : '-1'}
        aria-label=${`${person.name} ${slot.label} ${words}`} @focus=${() => { this.at = [row, column]; }}
        @click=${() => cellPanel(this, data, person, slot, shifts)}>
        ${shown ? html`${shiftTag(shown)}${shown.origin === 'SWAP' || shown.origin === 'COVER'
    ? html`<span class="origin">${shown.originLabel}</span>` : nothing}` : nothing}</button></td>`;
  }

  grid(data) {
    const slots = this.slots(data);
    const gap = (slot) => data.gaps.find((each) => each.slot.day === slot.day && each.slot.half === slot.half);
    return html`<div class="scroll"><table class="grid" role="grid" aria-label="值班排班表"
        @keydown=${(event) => this.key(event, data.people.length, slots.length)}>
      <thead><tr><th scope="col" rowspan="2">值班人员</th>${data.days.map((day) => html`
        <th scope="colgroup" colspan="2" class=${day.day === data.today ? 'today' : day.kind === 'REST_DAY' ? 'rest' : ''}>
          ${day.day.slice(5)} ${weekdayOf(day.day)}${day.kind === 'REST_DAY' ? '（休）' : day.kind === 'UNKNOWN_DAY' ? '（待核定）' : ''}</th>`)}</tr>
      <tr>${slots.map((slot) => html`<th scope="col" class=${slot.kind === 'REST_DAY' ? 'rest' : ''}>${slot.half === 'AM' ? '上午' : '下午'}</th>`)}</tr></thead>
      <tbody>${data.people.map((person, row) => html`<tr><th scope="row">${person.name}
          ${person.state === 'ACTIVE' ? nothing : tag(person.state, person.stateLabel, 'warn')}<span class="muted">${firmOf(person)}</span></th>
        ${slots.map((slot, column) => this.cell(data, person, slot, row, column))}</tr>`)}</tbody>
      <tfoot><tr><th scope="row">空缺席位</th>${slots.map((slot) => html`<td class=${slot.kind === 'REST_DAY' ? 'rest' : ''}>
        ${gap(slot) ? tag('GAP', `缺 ${gap(slot).free}`, 'warn') : html`<span class="muted">—</span>`}</td>`)}</tr></tfoot>
    </table></div>`;
  }

  actions(data) {
    const go = (count) => () => { this.from = count === 0 ? mondayOf(today()) : plusDays(this.from, count); };
    return html`
      <button type="button" class="btn" @click=${go(-7)}>上一周</button>
      <button type="button" class="btn" @click=${go(0)}>本周</button>
      <button type="button" class="btn" @click=${go(7)}>下一周</button>
      ${data && data.mayArrange ? html`
        <button type="button" class="btn" @click=${() => peoplePanel(this)}>值班名册</button>
        <button type="button" class="btn" @click=${() => templatePanel(this, data)}>周模板</button>
        <button type="button" class="btn primary" @click=${() => applyPanel(this, data)}>按模板排班</button>` : nothing}`;
  }

  content() {
    const data = this.board.data;
    return page('值班排班', html`
      ${this.board.view((board) => html`
        ${board.days.some((day) => day.kind === 'UNKNOWN_DAY')
    ? note('节假日数据缺失, 请人工核定：标“待核定”的日期不会按模板自动排班，可以手工排班。', 'warn') : nothing}
        ${board.people.length === 0 ? note('名册中还没有值班人员，请先在“值班名册”中登记。', 'info') : this.grid(board)}`)}
      ${data && data.mayArrange ? this.pending.view((more) => (more ? pendingSection(this, more, data) : nothing)) : nothing}
      ${this.panel.view()}`, {
      actions: this.actions(data),
      sub: html`${this.from} 起一周，每个半天 ${data ? data.seats : ''} 个席位 ${article('三.4')}`,
    });
  }
}
