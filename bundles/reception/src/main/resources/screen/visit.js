// @ts-check
// One visit in a side panel: who, what for, what happened, and the steps that may come next (三.5).
import {
  caseLink, confirm, emptyState, facts, form, get, hasRole, html, labelOf, load, note, nothing, openFile, post, section, sidePanel, tag, timeOf, timeline,
} from '../../../lib/1/kit.js';

const PATH = 'json/reception/';
const ANSWERS = [{ value: 'UNDERSTOOD', label: '理解' }, { value: 'PARTLY', label: '部分理解' }, { value: 'NOT_UNDERSTOOD', label: '不理解' }];
export const MOODS = [{ value: 'CALM', label: '平稳' }, { value: 'AGITATED', label: '激动' }, { value: 'EXTREME', label: '极端' }];
const SERVICES = [{ value: 'GUIDANCE', label: '诉讼辅导' }, { value: 'POST_JUDGMENT_QA', label: '判后答疑' }, { value: 'SIMILAR_CASES', label: '类案释法' },
  { value: 'EMOTIONAL_SUPPORT', label: '情绪疏导' }, { value: 'URGE_PERFORMANCE', label: '督促执行' }, { value: 'FEE_REMINDER', label: '诉讼费催缴' }, { value: 'PUBLICITY', label: '法治宣传' }];
const STEPS = [['CALL', 'call', '叫号'], ['TO_LAWYER', 'toLawyer', '转值班律师'], ['TO_STAFF', 'toStaff', '转专职人员'], ['EXPLAIN', '', '记录专职释明'],
  ['AVENUES', 'avenues', '告知其他途径'], ['MATCH', 'match', '核对案件'], ['CLOSE', 'close', '办结'], ['LEAVE', 'leave', '已离开']];

/** @param {any} visit */
export function stateTag(visit) {
  return html`${tag(visit.state, visit.stateLabel, visit.state === 'CLOSED' ? 'good' : visit.state === 'WAITING' ? 'warn' : 'info')}
    ${visit.provisional ? tag('PROVISIONAL', '临时登记', 'warn') : nothing}${visit.danger ? tag('DANGER', '注意安全', 'bad') : nothing}`;
}

export class VisitView {
  /** @param {any} screen @param {() => void} changed */
  constructor(screen, changed) {
    this.screen = screen;
    this.changed = changed;
    this.panel = sidePanel(screen);
    this.id = null;
    this.step = null;
    this.data = load(screen, () => (this.id ? get(`${PATH}visit`, { visitId: this.id }) : Promise.resolve(null)), () => [this.id]);
  }

  open(visit) {
    this.id = visit.visitId;
    this.step = null;
    this.data.reload();
    this.panel.open(`${visit.ticket} 号　${visit.name}`, () => this.view());
  }

  view() {
    return this.data.view((visit) => (visit ? html`
      ${visit.danger ? note('该来访人有安全提示，请安排法警在场。', 'fault') : nothing}
      ${visit.provisional ? note(visit.problem ? '审判业务系统已恢复，但案号或者姓名未能自动核对，请手工核对案件。' : '审判业务系统暂时无法访问，登记内容已全部保存，恢复后自动核对。', 'warn') : nothing}
      ${facts([['登记编号', visit.number], ['状态', stateTag(visit)], ['身份', visit.relation], ['证件', visit.document], ['电话', visit.phone || '—'], ['人数', visit.people],
    ['案号', visit.caseNumber ? caseLink(visit.caseNumber) : '无'], ['当事人', visit.partyLabel || '—'], ['来访方式', visit.source], ['情绪', labelOf(visit.mood)]])}
      ${visit.questions.length ? html`<ol>${visit.questions.map((q) => html`<li>${q}</li>`)}</ol>` : nothing}
      ${this.step ? this.step.view() : html`<div class="actions">${STEPS.filter(([kind]) => visit.open.includes(kind) && (kind !== 'EXPLAIN' && kind !== 'CLOSE' || !hasRole('CLERK')))
    .map(([kind, op, label]) => html`<button type="button" class="btn" ?disabled=${this.screen.busy} @click=${() => this.begin(kind, op, label, visit)}>${label}</button>`)}
        <button type="button" class="link" @click=${() => openFile(`${PATH}registrationPdf`, { visitId: visit.visitId })}>登记表</button></div>`}
      ${section('办理经过', visit.steps.length ? timeline(visit.steps.map((s) => ({ at: s.at, title: `${s.label}　${s.actor}`, text: s.text }))) : emptyState('尚无记录。'), { article: '三.5' })}` : nothing));
  }

  async begin(kind, op, label, visit) {
    const text = (name, required = true) => ({ name: 'text', label: name, kind: 'textarea', rows: 2, required, maxLength: 500, wide: true });
    if (kind === 'CALL') {
      this.show(label, [{ name: 'text', label: '窗口', kind: 'text', maxLength: 40, value: '1 号窗口' }], { text: '1 号窗口' }, (value) => this.send(op, { visitId: visit.visitId, ...value }, label));
    } else if (kind === 'AVENUES') {
      this.show(label, [text('告知内容或者救济途径告知单编号')], {}, (value) => this.send(op, { visitId: visit.visitId, ...value }, label));
    } else if (kind === 'LEAVE') {
      this.show(label, [text('离开原因')], {}, (value) => this.send(op, { visitId: visit.visitId, ...value }, label));
    } else if (kind === 'MATCH') {
      this.show(label, [{ name: 'caseNumber', label: '案号', kind: 'text', required: true, maxLength: 60 }, { name: 'partyId', label: '当事人编号', kind: 'text', maxLength: 64, help: '姓名与当事人一致的不用填' }],
        { caseNumber: visit.caseNumber }, (value) => this.send(op, { visitId: visit.visitId, ...value }, label));
    } else if (kind === 'CLOSE') {
      this.show(label, [{ name: 'outcome', label: '结果', kind: 'radio', required: true, wide: true, options: [{ value: 'ACCEPTED', label: '服判息诉' }, { value: 'REFERRED', label: '引导其他途径' }, { value: 'WITHDRAWN', label: '当事人撤回' }] },
        { ...text('说明'), name: 'reason' }], {}, (value) => this.send(op, { visitId: visit.visitId, ...value }, label));
    } else if (kind === 'EXPLAIN') {
      this.explain(visit);
    } else if (await confirm({ title: label, message: kind === 'TO_LAWYER' ? '转值班律师首先释明？' : '转专职人员接待？未经值班律师释明的，系统会说明依据。', okLabel: label })) {
      await this.screen.attempt(() => this.send(op, { visitId: visit.visitId, text: '' }, label));
    }
  }

  explain(visit) {
    const at = (minutes) => new Date(Date.now() + 8 * 3600000 - minutes * 60000).toISOString().slice(0, 16);
    const many = visit.questions.length ? visit.questions : [''];
    this.show('保存释明记录', [
      { name: 'startedAt', label: '开始时间', kind: 'datetime', required: true }, { name: 'endedAt', label: '结束时间', kind: 'datetime', required: true },
      { name: 'services', label: '释明职能', kind: 'checks', wide: true, options: SERVICES }, { name: 'mood', label: '当事人情绪', kind: 'radio', required: true, options: MOODS },
      ...many.flatMap((question, i) => [
        { name: `q${i}`, label: `疑问 ${i + 1}`, kind: 'textarea', rows: 2, required: true, maxLength: 4000, wide: true },
        { name: `e${i}`, label: '释明内容', kind: 'textarea', rows: 3, required: true, maxLength: 4000, wide: true },
        { name: `a${i}`, label: '当事人本人意见', kind: 'radio', required: true, wide: true, options: ANSWERS }]),
      { name: 'remarks', label: '备注', kind: 'textarea', rows: 2, maxLength: 4000, wide: true },
    ], { startedAt: at(20), endedAt: at(0), services: ['POST_JUDGMENT_QA'], mood: visit.mood, ...Object.fromEntries(many.map((q, i) => [`q${i}`, q])) },
    (value) => this.send('recordExplanation', {
      visitId: visit.visitId, startedAt: `${value.startedAt}:00+08:00`, endedAt: `${value.endedAt}:00+08:00`, services: value.services, mood: value.mood,
      results: many.map((q, i) => ({ text: value[`q${i}`], explanation: value[`e${i}`], answer: value[`a${i}`] })), remarks: value.remarks || '',
    }, '记录释明'));
  }

  show(label, fields, values, onSubmit) {
    const own = form(this.screen, { fields, submitLabel: label, onSubmit });
    own.set(values);
    const close = html`<button type="button" class="btn" @click=${() => { this.step = null; this.screen.requestUpdate(); }}>取消</button>`;
    this.step = { view: () => html`<div class="step">${own.view(close)}</div>` };
    this.screen.requestUpdate();
  }

  async send(op, body, label) {
    await post(PATH + op, body);
    this.step = null;
    this.data.reload();
    this.changed();
    this.screen.done(`已${label}`);
  }
}
