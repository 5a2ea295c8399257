// @ts-check
// One item: what was assigned, its limits, its history, and the steps that this caller may take now (三.8, 三.9).
import {
  caseLink, confirm, css, dateOf, emptyState, facts, form, get, hasRole, html, load, note, nothing, openFile, post, section,
  sidePanel, tag, timeOf, timeline,
} from '../../../lib/1/kit.js';

export const styles = css`
  .words { border-left: 3px solid var(--sm-navy); background: var(--sm-shade); margin: 8px 0; padding: 8px 12px; white-space: pre-wrap; }
  .limits { display: flex; flex-wrap: wrap; gap: 6px 16px; margin: 8px 0; padding: 0; list-style: none; }
  .steps { display: flex; flex-wrap: wrap; gap: 8px; margin: 12px 0; }
`;

const PATH = 'json/leader-assignment/';

// What each step asks for: operation, label, fields.
const TEXT = (label, required = true) => ({ name: 'text', label, kind: 'textarea', rows: 4, required, maxLength: 4000, wide: true });
const HOW = (label, help) => ({ name: 'how', label, kind: 'text', required: true, maxLength: 200, help });
const STEPS = {
  ACCEPT: { op: 'screen', label: '受理', ask: '确认受理该事项，并转入待交办？', body: { accepted: true } },
  DECLINE: { op: 'screen', label: '不予办理', fields: [{ ...TEXT('不予办理的理由（将反馈交办方）'), name: 'reason' }], body: { accepted: false } },
  SIGN: { op: 'sign', label: '签收', ask: '确认签收？签收后由您办理并计算期限。', body: {} },
  RETURN: { op: 'returnItem', label: '退回', fields: [TEXT('退回理由')] },
  EXTEND: { op: 'extend', label: '延期', fields: [{ name: 'workingDays', label: '延长（工作日）', kind: 'number', min: 1, max: 60, required: true }, { ...TEXT('延期理由'), name: 'reason' }] },
  PAUSE: { op: 'pause', label: '暂停计时', fields: [TEXT('暂停理由')] },
  RESUME: { op: 'resume', label: '恢复计时', ask: '确认恢复计时？已用的工作日继续有效。', body: {} },
  REMIND: { op: 'remind', label: '催办', fields: [TEXT('催办内容')] },
  PROGRESS: { op: 'progress', label: '报告进展', fields: [TEXT('办理进展')] },
  REPLY: { op: 'reply', label: '回复当事人', fields: [HOW('回复方式', '当面、电话、书面、短信等'), TEXT('回复内容')] },
  CENTRE: { op: 'feedbackCentre', label: '反馈释明中心', fields: [TEXT('办理情况')] },
  COLLECT: { op: 'collect', label: '汇总', ask: '确认将该事项汇总？汇总后即可反馈交办方。', many: true, body: {} },
  LEADER: { op: 'feedbackLeader', label: '反馈交办方', fields: [TEXT('反馈内容')] },
  RECEIPT: { op: 'receipt', label: '登记签阅回执', fields: [HOW('签阅回执', '如：已阅；上级法院的写来文编号'), TEXT('签阅意见', false)] },
};
const ORDER = ['ACCEPT', 'DECLINE', 'DISPATCH', 'SIGN', 'RETURN', 'MEET', 'PROGRESS', 'REPLY', 'CENTRE', 'COLLECT', 'LEADER', 'RECEIPT', 'REMIND', 'EXTEND', 'PAUSE', 'RESUME'];
const MAIN = ['ACCEPT', 'DISPATCH', 'SIGN', 'MEET', 'REPLY', 'CENTRE', 'COLLECT', 'LEADER', 'RECEIPT'];
const ANSWERS = [{ value: 'UNDERSTOOD', label: '理解' }, { value: 'PARTLY', label: '部分理解' }, { value: 'NOT_UNDERSTOOD', label: '不理解' }];

/** State as a tag; overdue is said in words. @param {any} item */
export function stateTag(item) {
  const label = item.overdue ? `${item.stateLabel}·已超期` : item.stateLabel;
  return tag(item.state, label, item.overdue ? 'bad' : item.state === 'CLOSED' ? 'good' : 'info');
}

/** The view of one item inside a screen's side panel. */
export class ItemView {
  /** @param {any} screen @param {() => void} changed */
  constructor(screen, changed) {
    this.screen = screen;
    this.changed = changed;
    this.panel = sidePanel(screen);
    this.id = null;
    this.step = null;
    this.data = load(screen, () => (this.id ? get(`${PATH}item`, { itemId: this.id }) : Promise.resolve(null)), () => [this.id]);
  }

  open(row) {
    this.id = row.itemId;
    this.step = null;
    this.data.reload();
    this.panel.open(`${row.kindLabel}　${row.number}`, () => this.view());
  }

  view() {
    return this.data.view((item) => (item ? html`
      ${item.problem ? note(`释明事项暂未建立（${item.problem}），系统会继续尝试；事项本身已保存。`, 'warn') : nothing}
      ${facts([['状态', stateTag(item)], ['案号', caseLink(item.caseNumber)], ['当事人', item.partyLabel], [item.kind === 'LEADER' ? '交办方' : '指定方', `${item.source}　${item.reference}`],
    ['交办时间', timeOf(item.assignedAt)], ['承办', item.unit ? `${item.unitKind}　${item.unit}　${item.ownerName}` : '尚未交办'],
    ...(item.returns ? [['退回', `${item.returns} 次`]] : [])])}
      <p class="words">${item.words}</p>
      ${item.limits.length ? html`<ul class="limits">${item.limits.map((due) => html`<li>${due.label}：${due.dueOn
    ? html`${dateOf(due.dueOn)} ${due.overdue ? tag('OVERDUE', '已超期', 'bad') : html`<span class="muted">余 ${due.remaining} 个工作日</span>`}`
    : html`<span class="muted">${item.paused ? '暂停计时' : '节假日数据缺失, 请人工核定'}</span>`}</li>`)}</ul>` : nothing}
      ${item.missing.length ? note(`办结前还缺：${item.missing.join('、')}。`, 'info') : nothing}
      ${this.step ? this.step.view() : this.buttons(item)}
      ${section('办理经过', item.steps.length ? timeline(item.steps.map((s) => ({
    at: s.at, title: `${s.label}　${s.actor}${s.actingFor ? `（代 ${s.actingFor}）` : ''}`, text: `${s.text}${s.how ? `〔${s.how}〕` : ''}`,
  }))) : emptyState('尚无办理记录。'), { article: item.kind === 'LEADER' ? '三.9' : '三.8' })}` : nothing));
  }

  buttons(item) {
    const kinds = ORDER.filter((kind) => item.open.includes(kind));
    return html`<div class="steps">
      ${kinds.map((kind) => html`<button type="button" class=${MAIN.includes(kind) ? 'btn primary' : 'btn'} ?disabled=${this.screen.busy}
        @click=${() => this.begin(kind, item)}>${kind === 'DISPATCH' ? '交办' : kind === 'MEET' ? '记录约见释明' : STEPS[kind].label}</button>`)}
      ${hasRole('SUPERIOR_COURT') || hasRole('TRIAL_MANAGEMENT') ? nothing : html`
        <button type="button" class="link" @click=${() => openFile(`${PATH}assignmentPdf`, { itemId: item.itemId })}>交办单</button>
        <button type="button" class="link" @click=${() => openFile(`${PATH}feedbackPdf`, { itemId: item.itemId })}>反馈单</button>`}
    </div>`;
  }

  async begin(kind, item) {
    if (kind === 'DISPATCH') {
      await this.dispatch(item);
    } else if (kind === 'MEET') {
      this.explain(item);
    } else if (STEPS[kind].ask) {
      const step = STEPS[kind];
      if (await confirm({ title: step.label, message: step.ask, okLabel: step.label })) {
        await this.screen.attempt(() => this.send(step.op, step.many ? { itemIds: [item.itemId], text: '' } : { itemId: item.itemId, ...step.body }, step.label));
      }
    } else {
      const step = STEPS[kind];
      this.show(step.label, step.fields, {}, (value) => this.send(step.op, { itemId: item.itemId, ...step.body, ...value }, step.label));
    }
  }

  // The steps of a form end in the item as it stands then.
  show(label, fields, values, onSubmit) {
    const own = form(this.screen, { fields, submitLabel: label, onSubmit });
    own.set(values);
    const close = html`<button type="button" class="btn" @click=${() => { this.step = null; this.screen.requestUpdate(); }}>取消</button>`;
    this.step = { view: () => html`<div class="step">${own.view(close)}</div>` };
    this.screen.requestUpdate();
  }

  async dispatch(item) {
    const found = await this.screen.attempt(() => get(`${PATH}candidates`, { itemId: item.itemId }));
    const judges = found ? found.items : [];
    const other = (values) => values.who === 'OTHER' || judges.length === 0;
    this.show('交办', [
      { name: 'who', label: '承办人', kind: 'radio', required: judges.length > 0, wide: true, options: [...judges.map((j) => ({ value: j.owner, label: `${j.ownerName}（${j.position}，${j.unit}）` })), { value: 'OTHER', label: '其他单位或者人员' }] },
      { name: 'unitKind', label: '单位类别', kind: 'select', shown: other, options: [{ value: 'DIVISION', label: '本院庭室' }, { value: 'TRIBUNAL', label: '人民法庭' }, { value: 'COURT', label: '其他法院' }] },
      { name: 'unit', label: '承办单位', kind: 'text', shown: other, maxLength: 100 },
      { name: 'owner', label: '承办人编号', kind: 'text', shown: other, maxLength: 64 },
      { name: 'ownerName', label: '承办人姓名', kind: 'text', shown: other, maxLength: 100 },
      TEXT('交办说明', false),
    ], { who: judges.length ? judges[0].owner : 'OTHER', unitKind: 'DIVISION' }, (value) => {
      const judge = judges.find((j) => j.owner === value.who);
      const to = judge ? { unitKind: 'DIVISION', unit: judge.unit, owner: judge.owner, ownerName: judge.ownerName }
        : { unitKind: value.unitKind, unit: value.unit, owner: value.owner, ownerName: value.ownerName };
      return this.send('dispatch', { itemId: item.itemId, text: value.text || '', ...to }, '交办');
    });
  }

  explain(item) {
    const now = new Date(Date.now() + 8 * 3600000).toISOString().slice(0, 16);
    const begin = new Date(Date.now() + 8 * 3600000 - 30 * 60000).toISOString().slice(0, 16);
    this.show('保存释明记录', [
      { name: 'startedAt', label: '开始时间', kind: 'datetime', required: true }, { name: 'endedAt', label: '结束时间', kind: 'datetime', required: true },
      { name: 'manner', label: '方式', kind: 'radio', required: true, options: ['现场', '视频', '电话'].map((value) => ({ value, label: value })) },
      { name: 'mood', label: '当事人情绪', kind: 'radio', required: true, options: [{ value: 'CALM', label: '平稳' }, { value: 'AGITATED', label: '激动' }, { value: 'EXTREME', label: '极端' }] },
      { ...TEXT('当事人疑问'), name: 'question' }, { ...TEXT('释明内容'), name: 'explanation' },
      { name: 'answer', label: '当事人本人意见', kind: 'radio', required: true, wide: true, options: ANSWERS },
      { ...TEXT('备注', false), name: 'remarks' },
    ], { startedAt: begin, endedAt: now, manner: '现场', mood: 'CALM' }, (value) => this.send('recordExplanation', {
      itemId: item.itemId, startedAt: `${value.startedAt}:00+08:00`, endedAt: `${value.endedAt}:00+08:00`, manner: value.manner, mood: value.mood,
      services: ['POST_JUDGMENT_QA'], results: [{ text: value.question, explanation: value.explanation, answer: value.answer }], remarks: value.remarks || '',
    }, '释明'));
  }

  async send(op, body, label) {
    const answer = await post(PATH + op, body);
    const refused = (answer.rows || []).find((row) => !row.done);
    this.step = null;
    this.data.reload();
    this.changed();
    this.screen.done(refused ? refused.message : `已${label}`);
  }
}
