// @ts-check
// What both screens share: the table of indicators, each with its definition and version (LAW §7.3).
import { article, css, html, nothing, tag } from '../../../lib/1/kit.js';

export const PATH = 'json/supervision-reporting/';

export const styles = css`
  table { width: 100%; border-collapse: collapse; background: var(--sm-paper); }
  th, td { padding: 5px 8px; border: 1px solid var(--sm-line); text-align: left; vertical-align: top; }
  th { background: var(--sm-navy-soft); color: var(--sm-navy); font-weight: 600; }
  .number { text-align: right; font-variant-numeric: tabular-nums; }
  .beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(360px, 1fr)); gap: 16px; align-items: start; }
  summary { cursor: pointer; }
`;

/** The figure as the service says it: a number, a dash, or 未安装; never a zero that is not known. @param {any} row */
export const valueOf = (row) => (row.state === 'NOT_INSTALLED' ? tag('NOT_INSTALLED', '未安装', 'plain') : row.value);

/** Numerator and denominator. @param {any} top @param {any} bottom */
export const fraction = (top, bottom) => (bottom ? `${top} / ${bottom}` : '');

/**
 * The table of indicators.
 * @param {any[]} items @param {any[] | null} recount counted anew, beside frozen ones @param {(row: any) => void} [open]
 */
export const figureTable = (items, recount, open) => html`<table>
  <caption class="visually-hidden">指标</caption>
  <thead><tr><th scope="col">指标</th><th scope="col" class="number">同期口径</th><th scope="col" class="number">分子 / 分母</th>
    <th scope="col" class="number">队列口径</th><th scope="col" class="number">分子 / 分母</th>
    ${recount ? html`<th scope="col" class="number">重新统计</th>` : nothing}<th scope="col">定义</th></tr></thead>
  <tbody>${items.map((row, at) => html`<tr>
    <th scope="row">${open && row.state !== 'NOT_INSTALLED' ? html`<button type="button" class="link" @click=${() => open(row)}>${row.title}</button>` : row.title}
      ${article(row.article)}</th>
    <td class="number">${valueOf(row)}</td><td class="number">${fraction(row.numerator, row.denominator)}</td>
    <td class="number">${row.cohortValue || ''}</td><td class="number">${fraction(row.cohortNumerator, row.cohortDenominator)}</td>
    ${recount ? html`<td class="number">${changed(row, recount[at]) ? tag('CHANGED', recount[at].value, 'warn') : '一致'}</td>` : nothing}
    <td><details><summary>第 ${row.version} 版</summary>${row.definition}</details></td></tr>`)}</tbody></table>`;

/** Whether a recount differs from what was frozen. @param {any} row @param {any} again */
const changed = (row, again) => again && (again.value !== row.value || again.numerator !== row.numerator
  || again.denominator !== row.denominator || again.cohortValue !== row.cohortValue);
