// @ts-check
// A court fee: claims, reasons for halving, and the steps (诉讼费用交纳办法).
import { css, form, get, html, load, moneyOf, nothing, post } from '../../../lib/1/kit.js';

export const styles = css`
  .result { border: 1px solid var(--sm-line); background: var(--sm-navy-soft); padding: 12px 16px; margin: 12px 0; }
  .result .sum { font-size: 22px; color: var(--sm-navy); font-weight: 600; }
  .result ol, .result ul { margin: 6px 0 0; padding-left: 22px; }
  .result li { overflow-wrap: anywhere; }
  .result h3 { font-size: 14px; margin: 12px 0 0; }
`;

const MAX = 10;
const amountCheck = (value) => (value && !/^\d{1,13}(\.\d{1,2})?$/.test(String(value).replace(/,/g, '').trim()) ? '应为数字，最多两位小数，例如 50000.00' : '');

/** What both calculators show under the sum. */
export function explained(view) {
  return html`
    ${view.notes.length ? html`<h3>说明</h3><ul>${view.notes.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
    <h3>依据</h3><ul>${view.basis.map((line) => html`<li>${line}</li>`)}</ul>
    <p class="muted">参考表版本 ${view.tableVersion}。以法院核定为准。</p>`;
}

export class FeeCalculator {
  constructor(screen) {
    this.screen = screen;
    this.count = 1;
    this.answer = null;
    this.kinds = load(screen, () => get('json/calendar/feeKinds'));
    this.form = form(screen, { submitLabel: '计算', fields: () => this.fields(), onChange: () => { this.answer = null; }, onSubmit: (value) => this.calculate(value) });
  }

  fields() {
    const data = this.kinds ? this.kinds.data : null;
    const kinds = data ? data.kinds.map((kind) => ({ value: kind.code, label: kind.label })) : [];
    const claims = [];
    for (let i = 0; i < this.count; i += 1) {
      claims.push({ name: `kind${i}`, label: `收费项目 ${i + 1}`, kind: 'select', required: true, placeholder: '请选择', options: kinds, help: this.noteOf(i) });
      claims.push({ name: `amount${i}`, label: `金额 ${i + 1}（元）`, kind: 'text', maxLength: 20, placeholder: '没有金额的不填', check: amountCheck });
    }
    return [...claims,
      { name: 'halvings', label: '减半理由', kind: 'checks', wide: true, options: data ? data.halvings.map((one) => ({ value: one.code, label: one.label })) : [], help: '有多个理由的，只减半一次' },
      { name: 'appeal', label: '上诉案件', kind: 'checkbox', help: '金额填不服一审裁判的部分' },
      { name: 'day', label: '立案日期', kind: 'date', help: '不填按今天的标准' },
    ];
  }

  noteOf(index) {
    const code = this.form ? this.form.values[`kind${index}`] : '';
    const kind = this.kinds.data ? this.kinds.data.kinds.find((one) => one.code === code) : null;
    return kind && kind.note ? kind.note : undefined;
  }

  async calculate(value) {
    const claims = [];
    for (let i = 0; i < this.count; i += 1) {
      claims.push({ kind: value[`kind${i}`], amount: value[`amount${i}`] || '' });
    }
    this.answer = await post('json/calendar/fee', { claims, halvings: value.halvings || [], appeal: Boolean(value.appeal), day: value.day || '' });
  }

  more() {
    this.count += 1;
    this.form.change({ [`kind${this.count - 1}`]: '', [`amount${this.count - 1}`]: '' });
  }

  fewer() {
    this.count -= 1;
    this.form.change({});
  }

  view() {
    return this.kinds.view(() => html`
      ${this.form.view(html`
        ${this.count < MAX ? html`<button type="button" class="btn" @click=${() => this.more()}>增加一项请求</button>` : nothing}
        ${this.count > 1 ? html`<button type="button" class="btn" @click=${() => this.fewer()}>减少一项</button>` : nothing}`)}
      ${this.answer ? this.result(this.answer) : nothing}`);
  }

  result(view) {
    return html`<div class="result" role="status">
      <span class="sum">${view.fixed ? `${moneyOf(view.low)} 元` : `${moneyOf(view.low)} 元 至 ${moneyOf(view.high)} 元`}</span>
      <ol>${view.derivation.map((line) => html`<li>${line}</li>`)}</ol>
      ${explained(view)}</div>`;
  }
}
