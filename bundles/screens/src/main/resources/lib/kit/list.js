// @ts-check
// A dense bordered table with filters in one line and keyset paging with a total.
import { css, html, nothing } from '../vendor/lit.js';
import { get, openFile } from './client.js';
import { control } from './fields.js';
import { dateOf, moneyOf, numberOf, timeOf } from './format.js';
import { reportBug } from './report.js';
import { emptyState, faultState, loadingState } from './states.js';
import { tag } from './tags.js';

export const listStyles = css`
  .filters { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 8px 12px; margin: 0 0 10px; }
  .filters .field { flex: 0 1 auto; margin: 0; }
  .filters .field > label, .filters .field > .label { font-size: 13px; color: var(--sm-muted); }
  .filters input, .filters select { width: auto; max-width: 200px; }
  .filters vaadin-date-picker { width: 140px; }
  .scroll { overflow-x: auto; border: 1px solid var(--sm-line); }
  table { width: 100%; border-collapse: collapse; background: var(--sm-paper); }
  caption { text-align: left; }
  th, td { padding: 5px 8px; border: 1px solid var(--sm-line); text-align: left; vertical-align: top; }
  tr:first-child > * { border-top: 0; }
  tbody tr:last-child > * { border-bottom: 0; }
  tr > :first-child { border-left: 0; }
  tr > :last-child { border-right: 0; }
  th { background: var(--sm-navy-soft); color: var(--sm-navy); font-weight: 600; white-space: nowrap; }
  th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
  th button { padding: 0; border: 0; background: none; font: inherit; color: inherit; cursor: pointer; }
  td.date { white-space: nowrap; font-variant-numeric: tabular-nums; }
  tbody tr:nth-child(even) { background: #fafbfd; }
  tbody tr:hover { background: #eaf1fb; }
  tbody tr.marked { background: #fff6e0; }
  .pager { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 8px; padding: 8px 0 0; }
  .pager .grow { flex: 1 1 auto; color: var(--sm-muted); }
  .stale { opacity: 0.6; }
`;

/**
 * @typedef {object} Column
 * @property {string} title
 * @property {string} [key] the row's property
 * @property {'text' | 'date' | 'time' | 'number' | 'money' | 'tag'} [kind]
 * @property {(row: any) => any} [render] instead of key and kind
 * @property {string} [sort] the name the service sorts by
 *
 * @typedef {object} ListOptions
 * @property {string} url a query below /shiming/; it gets the filters, `max`, `after` (the cursor) and `sort`
 * @property {string} label what the table holds, for screen readers
 * @property {Column[]} columns
 * @property {import('./fields.js').Field[]} [filters]
 * @property {() => Record<string, any>} [fixed] parameters that are always sent, such as the case number
 * @property {number} [max] rows of a page
 * @property {any} [empty] the sentence when nothing is found
 * @property {string} [exportUrl] a file with all rows of these filters, equal to the screen
 * @property {(row: any) => boolean} [marked] whether a row stands out
 * @property {boolean} [manual] waits for the first reload()
 */

class List {
  /** @param {any} owner @param {ListOptions} options */
  constructor(owner, options) {
    this.owner = owner;
    this.options = { max: 20, filters: [], fixed: () => ({}), empty: '没有符合条件的记录', ...options };
    /** @type {Record<string, any>} */
    this.filter = {};
    this.options.filters.forEach((field) => { this.filter[field.name] = field.value === undefined ? '' : field.value; });
    this.sort = '';
    /** Cursors of the pages before this one. @type {string[]} */
    this.trail = [];
    this.cursor = '';
    /** @type {{items: any[], next: string | null, total: number | null} | null} */
    this.answer = null;
    /** @type {any} */
    this.fault = null;
    this.loading = false;
    this.turn = 0;
    this.fixedSeen = '';
    owner.addController(this);
  }

  hostConnected() {
    document.addEventListener('shiming-changed', this.again);
  }

  hostDisconnected() {
    document.removeEventListener('shiming-changed', this.again);
  }

  hostUpdate() {
    const fixed = JSON.stringify(this.options.fixed());
    if (!this.options.manual && fixed !== this.fixedSeen) {
      this.fixedSeen = fixed;
      this.first();
    }
  }

  /** Every parameter but the paging. */
  query() {
    return { ...this.options.fixed(), ...this.filter, sort: this.sort };
  }

  /** Asks for the same page again. */
  reload = async () => {
    this.turn += 1;
    const turn = this.turn;
    this.loading = true;
    this.owner.requestUpdate();
    const query = { ...this.query(), max: this.options.max, after: this.cursor };
    const [answer, fault] = await get(this.options.url, query).then((page) => [page, null], (error) => [this.answer, error]);
    if (turn === this.turn) {
      Object.assign(this, { answer, fault, loading: false });
      this.owner.requestUpdate();
      reportBug(fault);
    }
  };

  /** Something on the page has changed. */
  again = () => this.answer !== null && this.reload();

  /** Starts at the first page. */
  first() {
    this.trail = [];
    this.cursor = '';
    return this.reload();
  }

  forward = () => {
    this.trail = [...this.trail, this.cursor];
    this.cursor = (this.answer && this.answer.next) || '';
    return this.reload();
  };

  back = () => {
    this.cursor = this.trail[this.trail.length - 1];
    this.trail = this.trail.slice(0, -1);
    return this.reload();
  };

  /** Sets filters from outside. @param {Record<string, any>} values */
  filterBy(values) {
    Object.assign(this.filter, values);
    return this.first();
  }

  reset = () => {
    this.options.filters.forEach((field) => { this.filter[field.name] = field.value === undefined ? '' : field.value; });
    return this.first();
  };

  /** @param {string} name */
  sortBy(name) {
    this.sort = this.sort === name ? `-${name}` : name;
    return this.first();
  }

  /** @returns {any} the whole list */
  view() {
    return html`${this.filterLine()}${this.body()}`;
  }

  filterLine() {
    const { filters, exportUrl } = this.options;
    if (filters.length === 0 && !exportUrl) {
      return nothing;
    }
    const submit = (/** @type {Event} */ event) => {
      event.preventDefault();
      this.first();
    };
    return html`<form class="filters" role="search" aria-label=${`筛选${this.options.label}`} @submit=${submit}>
      ${filters.map((field) => control(this, field, this.filter[field.name], (value) => this.changed(field, value)))}
      ${filters.length > 0 ? html`<button class="btn primary">查询</button>
        <button type="button" class="btn" @click=${this.reset}>重置</button>` : nothing}
      ${exportUrl ? html`<button type="button" class="btn" @click=${() => openFile(exportUrl, this.query())}>导出</button>`
    : nothing}
    </form>`;
  }

  /** @param {import('./fields.js').Field} field @param {any} value */
  changed(field, value) {
    this.filter[field.name] = value;
    if (['select', 'date', 'checkbox', 'combo'].includes(field.kind || 'text')) {
      this.first();
    }
  }

  body() {
    if (this.fault) {
      return faultState(this.fault, this.reload);
    }
    if (!this.answer) {
      return loadingState();
    }
    return this.answer.items.length === 0 && this.trail.length === 0 ? emptyState(this.options.empty)
      : html`${this.table(this.answer.items)}${this.pager()}`;
  }

  /** @param {any[]} rows */
  table(rows) {
    const { columns, label, marked } = this.options;
    return html`<div class="scroll ${this.loading ? 'stale' : ''}" role="region" tabindex="0" aria-label=${label}>
      <table aria-busy=${this.loading ? 'true' : 'false'}>
        <caption class="visually-hidden">${label}</caption>
        <thead><tr>${columns.map((column) => this.heading(column))}</tr></thead>
        <tbody>${rows.map((row) => html`<tr class=${marked && marked(row) ? 'marked' : ''}>
          ${columns.map((column) => html`<td class=${classOf(column)}>${cell(column, row)}</td>`)}</tr>`)}</tbody>
      </table></div>`;
  }

  /** @param {Column} column */
  heading(column) {
    const name = column.sort;
    if (!name) {
      return html`<th scope="col" class=${classOf(column)}>${column.title}</th>`;
    }
    const up = this.sort === name;
    const down = this.sort === `-${name}`;
    return html`<th scope="col" class=${classOf(column)} aria-sort=${up ? 'ascending' : down ? 'descending' : 'none'}>
      <button type="button" @click=${() => this.sortBy(name)}>${column.title}
        <span aria-hidden="true">${up ? '▲' : down ? '▼' : '↕'}</span></button></th>`;
  }

  pager() {
    const { total, next, items } = /** @type {any} */ (this.answer);
    const from = this.trail.length * /** @type {number} */ (this.options.max) + 1;
    return html`<nav class="pager" aria-label="分页">
      <span class="grow" role="status">共 ${numberOf(total)} 条${items.length > 0
    ? html`，当前第 ${numberOf(from)}–${numberOf(from + items.length - 1)} 条` : nothing}</span>
      <button type="button" class="btn" ?disabled=${this.trail.length === 0 || this.loading} @click=${this.back}>上一页</button>
      <button type="button" class="btn" ?disabled=${!next || this.loading} @click=${this.forward}>下一页</button>
    </nav>`;
  }
}

/** @param {Column} column */
function classOf(column) {
  return column.kind === 'number' || column.kind === 'money' ? 'number'
    : column.kind === 'date' || column.kind === 'time' ? 'date' : '';
}

/** @param {Column} column @param {any} row */
function cell(column, row) {
  if (column.render) {
    return column.render(row);
  }
  const value = row[column.key || ''];
  switch (column.kind) {
    case 'date': return dateOf(value);
    case 'time': return timeOf(value);
    case 'number': return numberOf(value);
    case 'money': return moneyOf(value);
    case 'tag': return tag(value);
    default: return value === '' || value === null || value === undefined ? '—' : value;
  }
}

/**
 * A list. The service answers `{"items": […], "next": "cursor" or null, "total": n}`.
 * @param {any} owner the screen @param {ListOptions} options
 */
export const list = (owner, options) => new List(owner, options);
