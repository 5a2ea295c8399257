// @ts-check
// The pay sheet of a month (三.4(3)): made from attended half-days and held sessions, nothing typed.
import {
  article, confirm, css, emptyState, form, get, html, load, moneyOf, nothing, page, post, section, ShimingScreen, sidePanel, tag,
} from '../../../lib/1/kit.js';
import { decidesPay, firmOf, nameOf, today } from './common.js';

const NUMBERS = /元|半天$|次数$/;
const head = (text) => html`<th scope="col" class=${NUMBERS.test(text) ? 'number' : ''}>${text}</th>`;
const TONES = { OPEN: 'warn', APPROVED: 'info', PAID: 'good', STRUCK: 'plain' };

export default class PayScreen extends ShimingScreen {
  static properties = { ...ShimingScreen.properties, month: { state: true } };

  static styles = [...ShimingScreen.styles, css`
    .month { display: flex; gap: 8px; align-items: center; }
  `];

  constructor() {
    super();
    this.month = today().slice(0, 7);
  }

  sheet = load(this, () => get('json/duty-lawyer/paySheet', { month: this.month }), () => [this.month]);

  panel = sidePanel(this);

  go(count) {
    const [year, month] = this.month.split('-').map(Number);
    const at = year * 12 + month - 1 + count;
    this.month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  }

  async approve(sum) {
    if (await confirm({ title: '审批劳务报酬？', okLabel: '审批', message: `将审批${sum.person.name} ${this.month} 的待审批报酬 ${moneyOf(sum.open)} 元。` })) {
      await this.attempt(async () => this.done((await post('json/duty-lawyer/approvePay', { month: this.month, personId: sum.person.personId })).sentence));
    }
  }

  ask(title, field, operation, body) {
    const one = form(this, { fields: [field], submitLabel: title, onSubmit: async (value) => {
      const done = await post(`json/duty-lawyer/${operation}`, { ...body, ...value });
      await this.panel.close();
      this.done(done.sentence);
    } });
    this.panel.open(title, () => one.view());
  }

  sums(data) {
    const row = (sum) => html`<tr><td>${sum.person.name}</td><td>${firmOf(sum.person)}</td><td class="number">${sum.halfDays}</td><td class="number">${sum.sessions}</td>
      <td class="number">${moneyOf(sum.open)}</td><td class="number">${moneyOf(sum.approved)}</td><td class="number">${moneyOf(sum.paid)}</td>
      ${decidesPay() ? html`<td class="nowrap">
        ${Number(sum.open) > 0 ? html`<button type="button" class="link" @click=${() => this.approve(sum)}>审批</button>　` : nothing}
        ${Number(sum.approved) > 0 ? html`<button type="button" class="link" @click=${() => this.ask('登记发放', { name: 'voucher', label: '凭证号', required: true, maxLength: 100 },
    'payPaid', { month: this.month, personId: sum.person.personId })}>登记发放</button>` : nothing}</td>` : nothing}</tr>`;
    const heads = ['姓名', '律师事务所', '值班半天', '释明次数', '待审批（元）', '已审批（元）', '已发放（元）', ...(decidesPay() ? ['操作'] : [])];
    return html`<div class="scroll"><table aria-label="劳务报酬汇总"><thead><tr>${heads.map(head)}</tr></thead>
      <tbody>${data.people.map(row)}</tbody></table></div>`;
  }

  lines(data) {
    const people = data.people.map((sum) => sum.person);
    const open = (line) => line.state === 'OPEN' || line.state === 'APPROVED';
    const row = (line) => html`<tr><td class="nowrap">${line.day}</td><td>${nameOf(people, line.personId)}</td><td>${line.kindLabel}</td><td>${line.rateVersion}</td>
      <td class="number">${moneyOf(line.amount)}</td><td>${tag(line.state, line.stateLabel, TONES[line.state])} ${line.reason || line.voucher}</td>
      ${decidesPay() ? html`<td>${open(line) ? html`<button type="button" class="link" @click=${() => this.ask('核减明细', { name: 'reason', label: '核减原因', kind: 'textarea', required: true, maxLength: 500 },
    'strikePay', { lineId: line.lineId })}>核减</button>` : nothing}</td>` : nothing}</tr>`;
    const heads = ['日期', '姓名', '事项', '标准版本', '金额（元）', '状态', ...(decidesPay() ? ['操作'] : [])];
    return html`<div class="scroll"><table aria-label="劳务报酬明细"><thead><tr>${heads.map(head)}</tr></thead>
      <tbody>${data.lines.map(row)}</tbody></table></div>`;
  }

  content() {
    return page('值班劳务报酬', html`${this.sheet.view((data) => html`
      ${data.people.length === 0 ? emptyState(`${this.month} 没有值班和释明记录。`) : html`
        ${section(`${this.month} 汇总`, this.sums(data), { article: '三.4' })}${section('明细', this.lines(data))}`}
      ${section('报酬标准', html`<ul>${data.rates.map((rate) => html`<li>${rate.version}（${rate.from} 起）：值班半天 ${moneyOf(rate.halfDay)} 元，释明一次 ${moneyOf(rate.session)} 元</li>`)}</ul>`)}`)}
      ${this.panel.view()}`, {
      actions: html`<span class="month"><button type="button" class="btn" @click=${() => this.go(-1)}>上一月</button>
        <strong>${this.month}</strong><button type="button" class="btn" @click=${() => this.go(1)}>下一月</button></span>`,
      sub: html`由签到签退和释明记录自动生成，不需另行填写 ${article('三.4')}`,
    });
  }
}
