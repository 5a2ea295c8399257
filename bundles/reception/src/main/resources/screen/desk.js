// @ts-check
// The window: a visitor is registered in under a minute, the briefing beside it; below, who is here today (三.3, 三.5).
import {
  article, caseLink, css, emptyState, form, html, list, note, nothing, page, post, section, ShimingScreen, tag, timeOf,
} from '../../../lib/1/kit.js';
import { MOODS, stateTag, VisitView } from './visit.js';

const PATH = 'json/reception/';
const MODES = { JUDGE_INITIATED: '法官释明', DUTY_LAWYER: '值班律师', CENTRE_STAFF: '专职人员', EXPERT_APPOINTMENT: '专家预约', JUDGE_APPOINTMENT: '预约法官', DESIGNATED: '指定释明' };

export default class Desk extends ShimingScreen {
  static styles = [...ShimingScreen.styles, css`
    .desk { display: grid; grid-template-columns: minmax(360px, 3fr) minmax(280px, 2fr); gap: 16px; align-items: start; }
    .card-panel { min-height: 160px; }
    .card-panel h3 { font-size: 14px; margin: 8px 0 4px; }
    .card-panel ul, .card-panel ol { margin: 4px 0; padding-left: 20px; }
    @media (max-width: 900px) { .desk { grid-template-columns: 1fr; } }
  `];

  constructor() {
    super();
    this.card = null;
    this.asked = '';
    this.visit = new VisitView(this, () => this.queue.reload());
    this.entry = form(this, {
      fields: () => [
        { name: 'caseNumber', label: '案号', kind: 'text', maxLength: 60, placeholder: '（2026）豫0481民初1号', help: '没有案号的登记为咨询' },
        { name: 'name', label: '姓名', kind: 'text', required: true, maxLength: 50 },
        { name: 'documentKind', label: '证件类型', kind: 'select', required: true, options: [{ value: 'ID_CARD', label: '居民身份证' }, { value: 'PASSPORT', label: '护照' }, { value: 'OFFICER', label: '军官证' }, { value: 'OTHER', label: '其他证件' }] },
        { name: 'documentNumber', label: '证件号码', kind: 'text', required: true, maxLength: 30 },
        ...(this.card && this.card.parties.length ? [{ name: 'partyId', label: '为哪位当事人', kind: 'radio', wide: true, required: true, options: this.card.parties.map((p) => ({ value: p.partyId, label: `${p.label}（${p.capacity}）` })) }] : []),
        { name: 'relation', label: '身份', kind: 'select', required: true, options: [{ value: 'PARTY', label: '当事人本人' }, { value: 'AGENT', label: '委托代理人' }, { value: 'KIN', label: '法定代理人、近亲属' }, { value: 'OTHER', label: '其他人员' }] },
        { name: 'phone', label: '电话', kind: 'tel', maxLength: 20 },
        { name: 'question', label: '疑问（每行一条）', kind: 'textarea', rows: 3, wide: true, maxLength: 4000 },
        { name: 'mood', label: '情绪', kind: 'radio', options: MOODS },
        { name: 'source', label: '来访方式', kind: 'select', options: [{ value: 'WALK_IN', label: '自行来访' }, { value: 'JUDGE', label: '法官引导' }, { value: 'WINDOW', label: '窗口引导' }, { value: 'PETITION_HALL', label: '信访大厅引导' }] },
        { name: 'people', label: '人数', kind: 'number', min: 1, max: 500 },
        { name: 'guardian', label: '监护人（未满十四周岁必填）', kind: 'text', maxLength: 50 },
        { name: 'danger', label: '注意安全', kind: 'checkbox' },
      ],
      submitLabel: '登记取号',
      onChange: () => this.look(),
      onSubmit: (value) => this.register(value),
    });
    this.fresh();
    this.queue = list(this, {
      url: `${PATH}queue`,
      label: '今日来访',
      max: 50,
      empty: '今天还没有来访。',
      columns: [
        { title: '序号', key: 'ticket', kind: 'number' },
        { title: '来访人', render: (row) => html`<button type="button" class="link" @click=${() => this.visit.open(row)}>${row.name}</button>` },
        { title: '案号', render: (row) => (row.caseNumber ? caseLink(row.caseNumber) : '咨询') },
        { title: '当事人', key: 'partyLabel' },
        { title: '登记时间', key: 'registeredAt', kind: 'time' },
        { title: '状态', render: (row) => stateTag(row) },
      ],
      filters: [{ name: 'day', label: '日期', kind: 'date' }],
    });
  }

  fresh() {
    this.card = null;
    this.asked = '';
    this.entry.set({ documentKind: 'ID_CARD', relation: 'PARTY', mood: 'CALM', source: 'WALK_IN', people: 1 });
  }

  // The briefing follows what is typed; only a whole case number or identity number is worth asking.
  async look() {
    const v = this.entry.values;
    const whole = /号\s*$/.test(v.caseNumber || '');
    const number = (v.documentNumber || '').trim();
    const identity = v.documentKind === 'ID_CARD' ? number.length === 18 : number.length > 5;
    const ask = JSON.stringify([whole ? v.caseNumber : '', identity ? number : '', v.documentKind, (v.name || '').trim(), v.partyId || '']);
    if ((!whole && !identity) || ask === this.asked) {
      return;
    }
    this.asked = ask;
    const card = await this.attempt(() => post(`${PATH}lookUp`, {
      caseNumber: whole ? v.caseNumber : '', documentKind: v.documentKind, documentNumber: identity ? number : '', name: (v.name || '').trim(), partyId: v.partyId || '',
    }));
    if (card && ask === this.asked) {
      this.card = card;
      const proposed = card.parties.find((p) => p.proposed);
      if (proposed && !v.partyId) {
        this.entry.change({ partyId: proposed.partyId });
      }
      this.requestUpdate();
    }
  }

  async register(value) {
    const { question, ...rest } = value;
    const moved = await post(`${PATH}register`, {
      ...rest, people: Number(rest.people || 1), danger: !!rest.danger, questions: (question || '').split('\n').map((line) => line.trim()).filter((line) => line),
    });
    this.fresh();
    this.done(moved.provisional ? `已临时登记：${moved.ticket} 号（${moved.number}），审判业务系统恢复后自动核对` : `已登记：${moved.ticket} 号（${moved.number}）`);
    this.queue.reload();
  }

  briefing() {
    const card = this.card;
    if (!card) {
      return emptyState('填写案号和证件号码后，这里显示以往释明情况和下一步。');
    }
    return html`
      ${card.danger ? note('该来访人此前有安全提示，请安排法警在场。', 'fault') : nothing}
      ${card.caseFound === 'UNKNOWN' ? note('审判业务系统中没有这个案号，请核对；也可以清空案号登记为咨询。', 'warn') : nothing}
      ${card.caseFound === 'AWAY' ? note('审判业务系统暂时无法访问：可以先临时登记，内容全部保存，恢复后自动核对。', 'warn') : nothing}
      ${card.cause ? html`<p>案由：${card.cause}</p>` : nothing}
      ${card.slips.length ? html`<h3>引导单</h3><ul>${card.slips.map((s) => html`<li>${s.number}　${s.from}　${timeOf(s.at)} ${s.again ? tag('AGAIN', '法官释明后再次引导', 'info') : nothing}</li>`)}</ul>` : nothing}
      ${card.next.length ? html`<h3>下一步 ${article('二(三)')}</h3><ul>${card.next.filter((n) => n.proposed || n.decision === 'ALLOWED').map((n) => html`<li>${n.proposed ? html`<strong>${MODES[n.mode]}</strong>` : MODES[n.mode]}
        ${n.installed ? n.available ? html`<span class="muted">可接待 ${n.available} 人</span>` : nothing : tag('NOT_INSTALLED', '未部署，事项等待', 'warn')} <span class="muted">${n.sentence}（${n.article}）</span></li>`)}</ul>` : nothing}
      ${card.openQuestions.length ? html`<h3>仍有疑问</h3><ol>${card.openQuestions.map((q) => html`<li>${q}</li>`)}</ol>` : nothing}
      <h3>以往释明</h3>
      ${card.earlier.length ? html`<ul>${card.earlier.map((e) => html`<li>${timeOf(e.at)}　${e.mode}　${e.caseNumber}　理解 ${e.understood}/${e.questions}</li>`)}</ul>` : html`<p class="muted">没有记录。</p>`}
      ${card.visits.length ? html`<h3>以往来访（同一证件）</h3><ul>${card.visits.map((v) => html`<li>${timeOf(v.registeredAt)}　${v.caseNumber || '咨询'}　${v.stateLabel}</li>`)}</ul>` : nothing}`;
  }

  content() {
    return page('来访接待', html`
      <div class="desk">
        ${section('登记', this.entry.view(html`<button type="button" class="btn" @click=${() => this.fresh()}>清空</button>`), { article: '三.5' })}
        ${section('接待提示', html`<div class="card-panel" aria-live="polite">${this.briefing()}</div>`, { article: '三.3' })}
      </div>
      ${section('来访登记', this.queue.view())}${this.visit.panel.view()}`, { sub: '先登记，值班律师首先释明；仍不理解的由专职人员接待、安抚并告知其他途径。' });
  }
}
