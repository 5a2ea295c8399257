// @ts-check
// The doubled part of interest for delay: instalments, payments, stays, line by line (法释〔2014〕8号).
import { form, html, moneyOf, nothing, post } from '../../../lib/1/kit.js';
import { explained } from './fee-calculator.js';

const MAX = 20;
const amountCheck = (value) => (value && !/^\d{1,13}(\.\d{1,2})?$/.test(String(value).replace(/,/g, '').trim()) ? '应为数字，最多两位小数，例如 50000.00' : '');

export class InterestCalculator {
  constructor(screen) {
    this.screen = screen;
    this.count = { due: 1, pay: 0, stay: 0 };
    this.answer = null;
    this.form = form(screen, { submitLabel: '计算', fields: () => this.fields(), onChange: () => { this.answer = null; }, onSubmit: (value) => this.calculate(value) });
  }

  fields() {
    const fields = [];
    for (let i = 0; i < this.count.due; i += 1) {
      fields.push({ name: `amount${i}`, label: this.count.due > 1 ? `第 ${i + 1} 期债务（元）` : '债务数额（元）', kind: 'text', required: true, maxLength: 20, check: amountCheck, help: i === 0 ? '裁判文书确定的金钱债务，不含一般债务利息' : undefined });
      fields.push({ name: `dueOn${i}`, label: this.count.due > 1 ? `第 ${i + 1} 期履行期届满日` : '履行期届满日', kind: 'date', required: true, help: i === 0 ? '没有确定履行期的，填生效日期' : undefined });
    }
    for (let i = 0; i < this.count.pay; i += 1) {
      fields.push({ name: `paidOn${i}`, label: `付款日 ${i + 1}`, kind: 'date', required: true });
      fields.push({ name: `paid${i}`, label: `付款金额 ${i + 1}（元）`, kind: 'text', required: true, maxLength: 20, check: amountCheck });
    }
    for (let i = 0; i < this.count.stay; i += 1) {
      fields.push({ name: `from${i}`, label: `中止开始日 ${i + 1}`, kind: 'date', required: true });
      fields.push({ name: `to${i}`, label: `中止结束日 ${i + 1}`, kind: 'date', required: true });
      fields.push({ name: `asked${i}`, label: `因被执行人申请而中止 ${i + 1}`, kind: 'checkbox', help: '因被执行人申请的，照常计算', wide: true });
    }
    return [...fields,
      { name: 'general', label: '已确定的一般债务利息、费用（元）', kind: 'text', maxLength: 20, check: amountCheck, help: '不加倍，只计入欠款总额' },
      { name: 'until', label: '计算到', kind: 'date', help: '不填算到今天' },
      { name: 'expiryDayCounts', label: '届满当日计入', kind: 'checkbox', help: '一般自届满次日起算' },
    ];
  }

  async calculate(value) {
    const each = (count, make) => Array.from({ length: count }, (_, i) => make(i));
    this.answer = await post('json/calendar/interest', {
      instalments: each(this.count.due, (i) => ({ amount: value[`amount${i}`], dueOn: value[`dueOn${i}`] })),
      payments: each(this.count.pay, (i) => ({ on: value[`paidOn${i}`], amount: value[`paid${i}`] })),
      suspensions: each(this.count.stay, (i) => ({ from: value[`from${i}`], to: value[`to${i}`], askedByDebtor: Boolean(value[`asked${i}`]) })),
      general: value.general || '', until: value.until || '', expiryDayCounts: Boolean(value.expiryDayCounts),
    });
  }

  add(what) {
    this.count = { ...this.count, [what]: this.count[what] + 1 };
    this.form.change({});
  }

  clear() {
    this.count = { due: 1, pay: 0, stay: 0 };
    this.answer = null;
    this.form.set({});
  }

  button(what, label) {
    return this.count[what] < MAX ? html`<button type="button" class="btn" @click=${() => this.add(what)}>${label}</button>` : nothing;
  }

  view() {
    return html`${this.form.view(html`${this.button('due', '增加一期')}${this.button('pay', '增加付款')}${this.button('stay', '增加中止')}
      <button type="button" class="btn" @click=${() => this.clear()}>清空</button>`)}
      ${this.answer ? this.result(this.answer) : nothing}`;
  }

  result(view) {
    return html`<div class="result" role="status">
      <span class="sum">加倍部分 ${moneyOf(view.doubled)} 元</span>
      <p>尚欠：债务 ${moneyOf(view.debtUnpaid)} 元，一般债务利息 ${moneyOf(view.generalUnpaid)} 元，加倍部分 ${moneyOf(view.doubledUnpaid)} 元；合计 <strong>${moneyOf(view.owed)}</strong> 元${Number(view.overpaid) > 0 ? html`，多付 ${moneyOf(view.overpaid)} 元` : nothing}</p>
      <ol>${view.lines.map((line) => html`<li>${line.text}</li>`)}</ol>
      ${explained(view)}</div>`;
  }
}
