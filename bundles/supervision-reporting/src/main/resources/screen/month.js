// @ts-check
// 月调度 (四(三)): figures frozen once, a recount beside them, remarks, actions carried over to the next month.
import {
  article, confirm, dateOf, form, get, hasRole, html, load, note, nothing, notify, openFile, page, post, section, ShimingScreen,
  sidePanel, tag, timeOf,
} from '../../../lib/1/kit.js';
import { figureTable, PATH, styles } from './parts.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export default class MonthlyReview extends ShimingScreen {
  static styles = [...ShimingScreen.styles, styles];

  constructor() {
    super();
    const last = new Date();
    last.setDate(0);
    this.month = `${last.getFullYear()}-${String(last.getMonth() + 1).padStart(2, '0')}`;
    this.pack = load(this, () => get(`${PATH}pack`, { month: this.month }), () => [this.month]);
    this.panel = sidePanel(this);
    this.choice = form(this, {
      fields: [{ name: 'month', label: '月份', required: true, value: this.month, placeholder: '2026-11',
        check: (value) => (MONTH.test(value) ? '' : '月份应形如 2026-11') }],
      submitLabel: '查看',
      onSubmit: ({ month }) => {
        this.month = month;
        this.choice.set({ month });
        this.requestUpdate();
      },
    });
    this.remark = this.entry('remark', '保存备注', [{ name: 'words', label: '备注', kind: 'textarea', rows: 5, required: true, maxLength: 2000 }]);
    this.action = this.entry('action', '保存督办事项', [
      { name: 'words', label: '督办事项', kind: 'textarea', rows: 5, required: true, maxLength: 2000 },
      { name: 'unit', label: '责任部门', required: true, maxLength: 60 }, { name: 'dueOn', label: '完成期限', kind: 'date' }]);
    this.closing = this.entry('closeAction', '办结', [
      { name: 'result', label: '办理结果', kind: 'textarea', rows: 5, required: true, maxLength: 2000 }]);
  }

  entry(operation, submitLabel, fields) {
    const made = form(this, { fields, submitLabel, onSubmit: (value) => this.send(operation, { month: this.month, id: made.values.id, ...value }) });
    return made;
  }

  async send(operation, body) {
    await post(`${PATH}${operation}`, body);
    await this.panel.close();
    notify('已保存');
    this.pack.reload();
  }

  async freeze() {
    if (await confirm({ title: '冻结数字', okLabel: '冻结', message: `冻结后，${this.month} 的数字不再改变；之后的变动只在“重新统计”中显示。` })) {
      await this.attempt(() => this.send('freeze', { month: this.month }));
    }
  }

  show(title, entry, value) {
    entry.set(value);
    this.panel.open(title, () => entry.view());
  }

  actions({ actions }) {
    return actions.length === 0 ? note('没有督办事项。', 'info') : html`<table>
      <caption class="visually-hidden">督办事项</caption>
      <thead><tr><th scope="col">事项</th><th scope="col">责任部门</th><th scope="col">期限</th><th scope="col">来自</th><th scope="col">状态</th>
        <th scope="col">操作</th></tr></thead>
      <tbody>${actions.map((each) => html`<tr><td>${each.words}</td><td>${each.unit}</td><td>${each.dueOn ? dateOf(each.dueOn) : '—'}</td>
        <td>${each.month}${each.carriedOver ? tag('CARRIED', '结转', 'info') : nothing}</td>
        <td>${each.open ? tag('OPEN', '办理中', 'warn') : html`${tag('CLOSED', '已办结', 'good')} ${each.result}`}</td>
        <td>${each.open ? html`<button type="button" class="link" aria-label=${`办结：${each.words}`}
          @click=${() => this.show('办结督办事项', this.closing, { id: each.id })}>办结</button>` : nothing}</td></tr>`)}</tbody></table>`;
  }

  view(pack) {
    const may = hasRole('TRIAL_MANAGEMENT', 'COURT_LEADER');
    return html`
      ${pack.frozen ? note(`数字已于 ${timeOf(pack.frozenAt)} 冻结。`, 'good') : note('数字尚未冻结，仅供参考。', 'warn')}
      ${pack.unreadable > 0 ? note(`有 ${pack.unreadable} 条来源记录无法读取，未计入。`, 'warn') : nothing}
      ${section(`${pack.month} 指标`, figureTable(pack.items, pack.frozen ? pack.recount : null), { article: '四(三)' })}
      ${section('备注', pack.remarks.length === 0 ? note('没有备注。', 'info')
    : pack.remarks.map((each) => html`<p>${timeOf(each.at)}　${each.words}</p>`), {
    actions: html`<button type="button" class="btn" @click=${() => this.show('添加备注', this.remark, {})}>添加备注</button>` })}
      ${section('督办事项', this.actions(pack), { actions: may ? html`<button type="button" class="btn"
        @click=${() => this.show('添加督办事项', this.action, {})}>添加督办事项</button>` : nothing })}`;
  }

  content() {
    const frozen = this.pack.data && this.pack.data.frozen;
    return page('月调度', html`${this.choice.view()}${this.pack.view((pack) => this.view(pack))}${this.panel.view()}`, {
      sub: article('四(三)'),
      actions: html`<button type="button" class="btn" @click=${() => openFile(`${PATH}packPdf`, { month: this.month })}>打印 PDF</button>
        <button type="button" class="btn" @click=${() => openFile(`${PATH}packDocx`, { month: this.month })}>DOCX</button>
        ${hasRole('TRIAL_MANAGEMENT') && !frozen ? html`<button type="button" class="btn primary" @click=${() => this.freeze()}>冻结数字</button>` : nothing}`,
    });
  }
}
