// @ts-check
// Who is of the pool: nominated, reviewed by another person, engaged, suspended, removed (三.4(2), 三.6).
import {
  confirm, dateOf, form, get, hasRole, html, list, load, nothing, page, post, ShimingScreen, sidePanel, tag,
} from '../../../lib/1/kit.js';

const PATH = 'json/expert-pool/';
const STATES = [['NOMINATED', '待审核'], ['REVIEWED', '审核通过，待聘任'], ['ACTIVE', '在聘'], ['SUSPENDED', '暂停'], ['REMOVED', '已退出']]
  .map(([value, label]) => ({ value, label }));
const STEPS = { REVIEW: '审核通过', ACTIVATE: '聘任', SUSPEND: '暂停', RESUME: '恢复', REMOVE: '退出' };
const REASONED = ['SUSPEND', 'REMOVE'];

export default class Pool extends ShimingScreen {
  constructor() {
    super();
    this.panel = sidePanel(this);
    this.fields = load(this, () => get(`${PATH}fields`));
    this.people = list(this, {
      url: `${PATH}experts`,
      label: '专家智库名单',
      empty: '智库中还没有专家，请先推荐。',
      columns: [
        { title: '姓名', key: 'name' },
        { title: '领域', render: (row) => `${row.internal ? '院内' : '院外'}　${row.fieldLabel}` },
        { title: '单位', render: (row) => row.unit || '—' },
        { title: '聘期', render: (row) => html`<span class="nowrap">${dateOf(row.termFrom)} 至 ${dateOf(row.termTo)}</span>` },
        { title: '申报代理', render: (row) => `${row.engagements} 项` },
        { title: '状态', render: (row) => tag(row.state, row.stateLabel, row.state === 'ACTIVE' ? 'good' : row.state === 'SUSPENDED' ? 'warn' : 'info') },
        { title: '操作', render: (row) => this.buttons(row) },
      ],
      filters: [
        { name: 'state', label: '状态', kind: 'select', placeholder: '全部', options: STATES },
        { name: 'caseType', label: '可选案件类型', kind: 'select', placeholder: '全部', options: [['CIVIL', '民事'], ['CRIMINAL', '刑事'], ['ADMINISTRATIVE', '行政'], ['ENFORCEMENT', '执行']].map(([value, label]) => ({ value, label })) },
      ],
    });
  }

  buttons(row) {
    const centre = hasRole('CENTRE_STAFF') || hasRole('COORDINATOR');
    return html`<span class="actions">${row.open.map((step) => html`<button type="button" class="link" ?disabled=${this.busy} @click=${() => this.step(row, step)}>${STEPS[step]}</button>`)}
      ${centre ? html`<button type="button" class="link" @click=${() => this.declare(row)}>申报代理</button>` : nothing}</span>`;
  }

  async step(row, step) {
    if (REASONED.includes(step)) {
      this.show(`${STEPS[step]}　${row.name}`, [{ name: 'text', label: `${STEPS[step]}理由`, kind: 'textarea', rows: 4, required: true, maxLength: 1000, wide: true }],
        {}, STEPS[step], (value) => post(`${PATH}expertStep`, { person: row.person, step, ...value }));
    } else if (await confirm({ title: STEPS[step], message: `${row.name}（${row.fieldLabel}）将${STEPS[step]}。`, okLabel: STEPS[step] })) {
      const done = await this.attempt(() => post(`${PATH}expertStep`, { person: row.person, step, text: '' }));
      if (done) {
        this.done(`${row.name}：${done.stateLabel}`);
        this.people.reload();
      }
    }
  }

  declare(row) {
    this.show(`申报代理情况　${row.name}`, [
      { name: 'party', label: '当事人全称', kind: 'text', required: true, maxLength: 200, help: '加密保存，仅用于利益冲突核查，不在任何页面显示' },
      { name: 'side', label: '关系', kind: 'radio', required: true, options: [{ value: 'FOR', label: '代理该当事人' }, { value: 'AGAINST', label: '代理其对方' }] },
      { name: 'caseNumber', label: '案号', kind: 'text', maxLength: 60 },
      { name: 'endedOn', label: '结束日期', kind: 'date', help: '仍在代理的不填' },
    ], { side: 'FOR' }, '申报', (value) => post(`${PATH}declareEngagement`, { person: row.person, byFirm: false, ...value }));
  }

  nominate() {
    const fields = this.fields.data ? this.fields.data.items : [];
    this.show('推荐专家', [
      { name: 'name', label: '姓名', kind: 'text', required: true, maxLength: 100 },
      { name: 'person', label: '人员编号', kind: 'text', required: true, maxLength: 64, help: '与审判业务系统一致' },
      { name: 'field', label: '专业领域', kind: 'select', required: true, options: fields.map((f) => ({ value: f.code, label: `${f.internal ? '院内' : '院外'}　${f.label}` })) },
      { name: 'unit', label: '工作单位', kind: 'text', maxLength: 100, help: '律师请填写律师事务所，用于利益冲突核查' },
      { name: 'termFrom', label: '聘期开始', kind: 'date', required: true },
      { name: 'termTo', label: '聘期结束', kind: 'date', required: true },
      { name: 'text', label: '推荐理由', kind: 'textarea', rows: 4, required: true, maxLength: 1000, wide: true },
    ], {}, '推荐', (value) => post(`${PATH}nominate`, value));
  }

  show(title, fields, values, label, send) {
    const own = form(this, {
      fields,
      submitLabel: label,
      onSubmit: async (value) => {
        await send(value);
        await this.panel.close();
        this.done(`已${label}`);
        this.people.reload();
      },
    });
    own.set(values);
    this.panel.open(title, () => own.view());
  }

  content() {
    const may = hasRole('CENTRE_STAFF') || hasRole('COORDINATOR');
    return page('专家智库', html`${this.people.view()}${this.panel.view()}`, {
      sub: '推荐、审核、聘任、暂停、退出：推荐人不能审核自己推荐的专家（三.4、三.6）。',
      actions: may ? html`<button type="button" class="btn primary" @click=${() => this.nominate()}>推荐专家</button>` : nothing,
    });
  }
}
