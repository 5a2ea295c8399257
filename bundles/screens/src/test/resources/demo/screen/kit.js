// Every part of the kit on one page, to look at.
import {
  article, caseLink, chart, checklist, confirm, dateOf, emptyState, facts, faultState, form, get, html, list, load, loadingState, loop,
  note, notify, page, post, section, ServiceFault, ShimingScreen, sidePanel, tabs, tag, timeline,
} from '../../../lib/1/kit.js';

const fields = [
  { name: 'party', label: '当事人', kind: 'select', required: true, options: [{ value: 'p1', label: '原告甲' }, { value: 'p2', label: '被告乙' }] },
  { name: 'heldOn', label: '释明日期', kind: 'date', required: true, value: '2025-11-20' },
  { name: 'heldAt', label: '时间', kind: 'time' },
  { name: 'minutes', label: '时长（分钟）', kind: 'number', min: 1 },
  { name: 'when', label: '起止', kind: 'datetime' },
  { name: 'judge', label: '合议庭成员', kind: 'combo', options: [{ value: 'j1', label: '审判长 赵某' }, { value: 'j2', label: '承办人 钱某' }] },
  { name: 'cases', label: '展示的类案', kind: 'multi', options: [{ value: 'c1', label: '类案一' }, { value: 'c2', label: '类案二' }] },
  { name: 'services', label: '释明职能', kind: 'checks', required: true, wide: true, help: '可多选',
    options: ['诉讼辅导', '判后答疑', '类案释法', '督促执行', '诉讼费催缴', '情绪疏导'].map((label) => ({ value: label, label })) },
  { name: 'mood', label: '情绪', kind: 'radio', options: [{ value: 'CALM', label: '平稳' }, { value: 'AGITATED', label: '激动' }, { value: 'EXTREME', label: '极端' }] },
  { name: 'question', label: '当事人疑问', kind: 'textarea', required: true, maxLength: 500, help: '按当事人原话记录' },
  { name: 'told', label: '已告知履行义务及不履行的法律后果', kind: 'checkbox', wide: true },
];

export default class DemoKit extends ShimingScreen {
  cases = list(this, {
    url: 'json/demo/page',
    label: '案件列表',
    max: 8,
    columns: [
      { title: '案号', render: (row) => caseLink(row.caseNumber), sort: 'caseNumber' },
      { title: '案由', key: 'cause' },
      { title: '状态', key: 'state', kind: 'tag' },
      { title: '裁判日期', key: 'issuedOn', kind: 'date', sort: 'issuedOn' },
      { title: '应缴诉讼费（元）', key: 'due', kind: 'money' },
      { title: '操作', render: (row) => html`<button type="button" class="link" @click=${() => this.open(row)}>登记释明</button>` },
    ],
    filters: [
      { name: 'text', label: '案号或案由' },
      { name: 'state', label: '状态', kind: 'select', placeholder: '全部', options: [{ value: 'DUE', label: '待释明' }, { value: 'OVERDUE', label: '已逾期' }] },
      { name: 'from', label: '裁判日期起', kind: 'date' },
    ],
    exportUrl: 'json/demo/export',
    marked: (row) => row.state === 'OVERDUE',
  });

  record = form(this, { fields, submitLabel: '保存并归档', onSubmit: (value) => this.save(value) });
  panel = sidePanel(this);
  one = load(this, () => get('json/demo/case', { caseNumber: this.caseNumber }), () => [this.caseNumber]);
  down = load(this, () => get('json/demo/down'));
  views = tabs(this, { label: '更多', items: () => [
    { id: 'facts', label: '案件信息', content: () => this.one.view((data) => facts([['案号', data.caseNumber], ['案由', '民间借贷纠纷'], ['承办法官', '钱某'], ['备注', '', 'wide']])) },
    { id: 'time', label: '时间线', content: () => timeline([{ at: '2025-11-01T09:00:00+08:00', title: '宣判' }, { at: '2025-11-03T15:30:00+08:00', title: '法官主动释明', text: '部分理解' }]) },
    { id: 'states', label: '各种状态', content: () => html`${loadingState()}${emptyState()}${note('提示：犹豫期不停止计算。', 'warn')}${this.down.view(() => '')}
      ${faultState(new ServiceFault({ code: 'GATE_ONCE_ONLY', message: '该当事人已预约过一次法官释明。', article: '三.7', facts: ['已预约 1 次'] }, 422))}` },
  ] });

  open(row) {
    this.panel.open(`登记释明　${row.caseNumber}`, () => this.record.view());
  }

  async save(value) {
    if (value.mood === 'EXTREME') {
      await post('json/demo/refused', value);
    }
    await post('json/demo/save', value);
    this.record.set({});
    await this.panel.close();
    notify('已保存，笔录正在入卷');
    this.cases.reload();
  }

  async close() {
    await confirm({ title: '归档释明笔录', message: '将把笔录提交审判业务系统入卷，提交后不能修改，只能补正。', okLabel: '提交入卷' });
  }

  content() {
    const buttons = html`<button type="button" class="btn" @click=${this.close}>提交入卷</button>
      <button type="button" class="btn primary" @click=${() => this.open({ caseNumber: this.caseNumber })}>登记释明</button>`;
    return page('释明工作台', html`
      ${section('闭环', loop({ here: 'CENTRE_STAFF',
    steps: [{ mode: 'JUDGE_INITIATED', at: '2025-11-03T15:30:00+08:00' }, { mode: 'DUTY_LAWYER', at: '2025-11-10T10:00:00+08:00' }],
    next: [
      { mode: 'EXPERT_APPOINTMENT', decision: 'ALLOWED', article: '三.6', sentence: '当事人可按案件类型选择专家。', installed: false },
      { mode: 'JUDGE_APPOINTMENT', decision: 'BLOCKED', article: '三.12', sentence: '同一问题法官已作解释，由释明中心继续释明。' },
    ] }), { article: '二(三)' })}
      ${section('待办案件', this.cases.view(), { article: '三.1' })}
      ${section('入卷条件', checklist([{ text: '释明笔录已签名', done: true }, { text: '审判业务系统回执', done: false }]), { article: '三.1' })}
      ${section('其他', this.views.view())}
      ${section('图表', chart('各月释明数量', { tooltip: {}, xAxis: { data: ['9月', '10月', '11月'] }, yAxis: {}, series: [{ type: 'bar', data: [12, 20, 16] }] }))}
      ${section('状态标签', html`${['DUE', 'OVERDUE', 'DONE', 'RECORD_FILED', 'ALLOWED', 'BLOCKED', 'NEEDS_APPROVAL', 'WITHDRAWN'].map((code) => html`${tag(code)} `)} ${article('三.7')} ${dateOf('2025-11-20')}`)}
      ${this.panel.view()}`, { actions: buttons, sub: this.caseNumber });
  }
}
