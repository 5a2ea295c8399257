// @ts-check
// 监督看板 (一(三), 四(三)): indicators of a period, the loop as a flow, the trend; a table beside every chart, no ranking.
import {
  chart, css, form, get, html, load, note, page, section, ShimingScreen, sidePanel,
} from '../../../lib/1/kit.js';
import { figureTable, fraction, PATH, styles, valueOf } from './parts.js';

const two = (number) => String(number).padStart(2, '0');
const iso = (year, month, day) => `${year}-${two(month)}-${two(day)}`;

export default class Dashboard extends ShimingScreen {
  static styles = [...ShimingScreen.styles, styles, css`
    .period { max-width: 640px; }
  `];

  constructor() {
    super();
    const now = new Date();
    this.period = { from: iso(now.getFullYear(), now.getMonth() + 1, 1), to: iso(now.getFullYear(), now.getMonth() + 1, now.getDate()) };
    this.figures = load(this, () => get(`${PATH}figures`, this.period), () => [this.period]);
    this.flow = load(this, () => get(`${PATH}flow`, this.period), () => [this.period]);
    this.trend = load(this, () => get(`${PATH}breakdown`, { ...this.year(), code: 'EXPLANATIONS', by: 'MONTH' }), () => [this.period]);
    this.accepted = load(this, () => get(`${PATH}breakdown`, { ...this.year(), code: 'ACCEPTANCE', by: 'MONTH' }), () => [this.period]);
    this.panel = sidePanel(this);
    this.choice = form(this, {
      fields: [{ name: 'from', label: '开始日期', kind: 'date', required: true, value: this.period.from },
        { name: 'to', label: '结束日期', kind: 'date', required: true, value: this.period.to }],
      submitLabel: '统计',
      onSubmit: (value) => {
        this.period = { from: value.from, to: value.to };
        this.choice.set(this.period);
        this.requestUpdate();
      },
    });
  }

  /** The twelve months up to the period's end. */
  year() {
    const [year, month] = this.period.to.split('-').map(Number);
    return { from: iso(month === 12 ? year : year - 1, month === 12 ? 1 : month + 1, 1), to: this.period.to };
  }

  async open(row) {
    const [units, modes] = await Promise.all(['UNIT', 'MODE'].map((by) => get(`${PATH}breakdown`, { ...this.period, code: row.code, by })));
    this.panel.open(row.title, () => html`<p>${row.definition}</p>
      ${section('按部门', this.parts(units.items))}${section('按释明方式', this.parts(modes.items))}
      ${note('按名称排列，不作排名。', 'info')}`);
  }

  parts(items) {
    return items.length === 0 ? note('统计期内没有数据。', 'info') : html`<table>
      <thead><tr><th scope="col">分列</th><th scope="col" class="number">同期口径</th><th scope="col" class="number">分子 / 分母</th>
        <th scope="col" class="number">队列口径</th></tr></thead>
      <tbody>${items.map((part) => html`<tr><th scope="row">${part.label}</th><td class="number">${valueOf(part)}</td>
        <td class="number">${fraction(part.numerator, part.denominator)}</td><td class="number">${part.cohortValue || ''}</td></tr>`)}</tbody></table>`;
  }

  /** Each layer of the loop: how many matters enter it, and accept there. */
  flowView({ installed, items }) {
    if (!installed) {
      return note('释明事项内核未安装，没有数据。', 'warn');
    }
    const entered = items.filter((layer) => layer.entered > 0);
    if (entered.length === 0) {
      return note('统计期内没有释明。', 'info');
    }
    const links = entered.reduce((all, { title, entered: came, accepted }) => [...all,
      ...(accepted > 0 ? [{ source: title, target: '理解', value: accepted }] : []),
      ...(came > accepted ? [{ source: title, target: '未全部理解', value: came - accepted }] : [])], []);
    const names = [...entered.map((layer) => layer.title), ...new Set(links.map((link) => link.target))];
    return html`<div class="beside">
      ${chart('各释明方式进入与理解的事项数', { tooltip: {}, series: [{ type: 'sankey', data: names.map((name) => ({ name })), links }] })}
      <table><caption class="visually-hidden">各释明方式进入与理解</caption>
        <thead><tr><th scope="col">释明方式</th><th scope="col" class="number">进入事项</th><th scope="col" class="number">在此理解</th></tr></thead>
        <tbody>${items.map((layer) => html`<tr><th scope="row">${layer.title}</th><td class="number">${layer.entered}</td>
          <td class="number">${layer.accepted}</td></tr>`)}</tbody></table></div>`;
  }

  trendView({ items }, accepted) {
    if (items.length === 0) {
      return note('近十二个月没有数据。', 'info');
    }
    const of = (key) => accepted.find((part) => part.key === key);
    const rate = (part) => (part && part.denominator ? Math.round((part.numerator * 1000) / part.denominator) / 10 : null);
    return html`<div class="beside">
      ${chart('各月释明件次与理解率', { tooltip: {}, legend: {}, xAxis: { data: items.map((part) => part.label) }, yAxis: [{}, { max: 100 }],
    series: [{ type: 'bar', name: '释明件次', data: items.map((part) => part.numerator) },
      { type: 'line', name: '理解率（%）', yAxisIndex: 1, data: items.map((part) => rate(of(part.key))) }] })}
      <table><caption class="visually-hidden">各月释明件次与理解率</caption>
        <thead><tr><th scope="col">月份</th><th scope="col" class="number">释明件次</th><th scope="col" class="number">理解率</th></tr></thead>
        <tbody>${items.map((part) => html`<tr><th scope="row">${part.label}</th><td class="number">${valueOf(part)}</td>
          <td class="number">${of(part.key) ? of(part.key).value : '—'}</td></tr>`)}</tbody></table></div>`;
  }

  content() {
    return page('监督看板', html`<div class="period">${this.choice.view()}</div>
      ${this.figures.view((data) => html`${data.unit ? note(`统计范围：${data.unit}`, 'info') : ''}
        ${data.unreadable > 0 ? note(`有 ${data.unreadable} 条来源记录无法读取，未计入；请联系信息运维。`, 'warn') : ''}
        ${section('指标', figureTable(data.items, null, (row) => this.attempt(() => this.open(row))), { article: '四(三)' })}`)}
      ${section('释明闭环', this.flow.view((data) => this.flowView(data)), { article: '二(二)' })}
      ${section('近十二个月', this.trend.view((data) => this.accepted.view((accepted) => this.trendView(data, accepted.items))))}
      ${this.panel.view()}`);
  }
}
