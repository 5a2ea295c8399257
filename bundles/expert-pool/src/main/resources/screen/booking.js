// @ts-check
// One booking: whom the party chose, when and where, its history, and the steps that this caller may take now (三.6).
import {
  caseLink, confirm, css, emptyState, facts, form, get, hasRole, html, load, note, nothing, openFile, post, section, sidePanel,
  tag, timeOf, timeline,
} from '../../../lib/1/kit.js';

export const PATH = 'json/expert-pool/';
export const styles = css`.steps { display: flex; flex-wrap: wrap; gap: 8px; margin: 12px 0; }`;
const TEXT = (label, required = true) => ({ name: 'text', label, kind: 'textarea', rows: 3, required, maxLength: 1000, wide: true });
const STEPS = {
  CONTACT: { label: '联系专家', ask: '开始联系专家？系统将先核查利益冲突。', main: true },
  CONFIRM: { label: '确定时间地点', main: true },
  NOTIFY: { label: '登记已通知', fields: [TEXT('通知方式（当事人和专家）')], main: true },
  HOLD: { label: '登记释明', main: true },
  PARTY_ABSENT: { label: '当事人未到', fields: [TEXT('情况说明')] },
  EXPERT_ABSENT: { label: '专家未到', fields: [TEXT('情况说明')] },
  SUBSTITUTE: { label: '替代专家到场' },
  RESCHEDULE: { label: '改期', fields: [TEXT('改期理由')] },
  CHOOSE: { label: '另选专家' },
  DECLINE: { label: '专家不接受', fields: [TEXT('理由')] },
  CANCEL: { label: '取消预约', fields: [TEXT('取消理由')] },
};
const ANSWERS = [{ value: 'UNDERSTOOD', label: '理解' }, { value: 'PARTLY', label: '部分理解' }, { value: 'NOT_UNDERSTOOD', label: '不理解' }];
const TONES = { HELD: 'good', PARTY_NO_SHOW: 'warn', EXPERT_NO_SHOW: 'bad', DECLINED: 'warn', CANCELLED: 'plain' };

/** State as a tag. @param {any} row */
export const stateTag = (row) => tag(row.state, row.stateLabel, TONES[row.state] || 'info');
/** Time and place. @param {any} row */
export const when = (row) => (row.from ? html`<span class="nowrap">${timeOf(row.from)}</span>　${row.room}` : html`<span class="muted">尚未确定</span>`);
/** Experts to choose from. @param {any[]} experts */
export const choices = (experts) => experts.map((e) => ({ value: e.person, label: `${e.name}（${e.fieldLabel}${e.unit ? `，${e.unit}` : ''}）` }));

/** The view of one booking inside a screen's side panel. */
export class BookingView {
  /** @param {any} screen @param {() => void} changed */
  constructor(screen, changed) {
    this.screen = screen;
    this.changed = changed;
    this.panel = sidePanel(screen);
    this.id = null;
    this.step = null;
    this.data = load(screen, () => (this.id ? get(`${PATH}booking`, { bookingId: this.id }) : Promise.resolve(null)), () => [this.id]);
    this.notes = load(screen, () => (this.id && hasRole('COUNSELLOR') && this.counsellor ? get(`${PATH}notes`, { bookingId: this.id }) : Promise.resolve({ items: [] })), () => [this.id]);
  }

  open(row) {
    this.id = row.bookingId;
    this.counsellor = row.field === 'counsellors' && row.own;
    this.step = null;
    this.data.reload();
    this.notes.reload();
    this.panel.open(`专家预约　${row.number}`, () => this.view());
  }

  view() {
    return this.data.view((b) => (b ? html`
      ${note(`下一步：${b.nextStep}。`, 'info')}
      ${facts([['状态', stateTag(b)], ['案号', caseLink(b.caseNumber)], ['当事人', b.partyLabel], ['专家', `${b.expertName}（${b.fieldLabel}）`], ['时间地点', when(b)]])}
      ${this.step ? this.step.view() : this.buttons(b)}
      ${this.counsellor ? section('咨询记录（仅本人可见）', this.notes.view((n) => (n.items.length
    ? timeline(n.items.map((one) => ({ at: one.at, title: '咨询记录', text: one.text }))) : emptyState('尚无咨询记录。'))), { article: '三.6' }) : nothing}
      ${section('办理经过', timeline(b.steps.map((s) => ({ at: s.at, title: `${s.label}　${s.actor}`, text: s.text }))), { article: '三.6' })}` : nothing));
  }

  buttons(b) {
    return html`<div class="steps">
      ${Object.keys(STEPS).filter((kind) => b.open.includes(kind)).map((kind) => html`<button type="button" class=${STEPS[kind].main ? 'btn primary' : 'btn'}
        ?disabled=${this.screen.busy} @click=${() => this.begin(kind, b)}>${STEPS[kind].label}</button>`)}
      ${this.counsellor ? html`<button type="button" class="btn" @click=${() => this.show('写咨询记录', [{ ...TEXT('咨询记录（加密保存，仅本人可见）'), rows: 6, maxLength: 8000 }], {},
    (value) => this.send('addNote', { bookingId: b.bookingId, ...value }, '已保存咨询记录'))}>写咨询记录</button>` : nothing}
      ${b.from ? html`<button type="button" class="link" @click=${() => openFile(`${PATH}calendarFile`, { bookingId: b.bookingId })}>日历文件</button>` : nothing}
    </div>`;
  }

  async begin(kind, b) {
    const step = STEPS[kind];
    const send = (value) => this.send('step', { bookingId: b.bookingId, step: kind, ...value }, `已${step.label}`);
    if (step.ask) {
      if (await confirm({ title: step.label, message: step.ask, okLabel: step.label })) {
        await this.screen.attempt(() => send({ text: '' }));
      }
    } else if (kind === 'CONFIRM') {
      await this.confirmSlot(send);
    } else if (kind === 'HOLD') {
      this.record(b);
    } else if (kind === 'CHOOSE' || kind === 'SUBSTITUTE') {
      const found = await this.screen.attempt(() => get(`${PATH}experts`, { state: 'ACTIVE' }));
      this.show(step.label, [{ name: 'expert', label: '专家', kind: 'combo', required: true, options: choices(found ? found.items.filter((e) => e.person !== b.expert) : []) },
        TEXT('说明', kind === 'SUBSTITUTE')], {}, send);
    } else {
      this.show(step.label, step.fields, {}, send);
    }
  }

  async confirmSlot(send) {
    const found = await this.screen.attempt(() => get(`${PATH}fields`));
    const rooms = found ? found.rooms : [];
    this.show('确定时间地点', [
      { name: 'from', label: '开始时间', kind: 'datetime', required: true }, { name: 'to', label: '结束时间', kind: 'datetime', required: true },
      { name: 'room', label: '释明室', kind: 'select', required: true, options: rooms.map((value) => ({ value, label: value })) }, TEXT('说明', false),
    ], { room: rooms[0] }, (v) => send({ ...v, from: `${v.from}:00+08:00`, to: `${v.to}:00+08:00` }));
  }

  record(b) {
    const local = (ms) => new Date(ms + 8 * 3600000).toISOString().slice(0, 16);
    this.show('登记释明', [
      { name: 'startedAt', label: '开始时间', kind: 'datetime', required: true }, { name: 'endedAt', label: '结束时间', kind: 'datetime', required: true },
      { name: 'manner', label: '方式', kind: 'radio', required: true, options: ['现场', '视频', '电话'].map((value) => ({ value, label: value })) },
      { name: 'mood', label: '当事人情绪', kind: 'radio', required: true, options: [{ value: 'CALM', label: '平稳' }, { value: 'AGITATED', label: '激动' }, { value: 'EXTREME', label: '极端' }] },
      { ...TEXT('当事人疑问'), name: 'question', maxLength: 4000 }, { ...TEXT('释明内容'), name: 'explanation', maxLength: 4000 },
      { name: 'answer', label: '当事人本人意见', kind: 'radio', required: true, wide: true, options: ANSWERS },
      ...(this.counsellor ? [] : [{ ...TEXT('备注', false), name: 'remarks' }]),
    ], { startedAt: local(Date.parse(b.from)), endedAt: local(Date.now()), manner: '现场', mood: 'CALM' }, (v) => this.send('recordSession', {
      bookingId: b.bookingId, startedAt: `${v.startedAt}:00+08:00`, endedAt: `${v.endedAt}:00+08:00`, manner: v.manner, mood: v.mood,
      services: [this.counsellor ? 'EMOTIONAL_SUPPORT' : 'POST_JUDGMENT_QA'],
      results: [{ text: v.question, explanation: v.explanation, answer: v.answer }], remarks: v.remarks || '',
    }, '已登记释明'));
  }

  show(label, fields, values, onSubmit) {
    const own = form(this.screen, { fields, submitLabel: label, onSubmit });
    own.set(values);
    const close = html`<button type="button" class="btn" @click=${() => { this.step = null; this.screen.requestUpdate(); }}>取消</button>`;
    this.step = { view: () => html`<div>${own.view(close)}</div>` };
    this.screen.requestUpdate();
  }

  async send(op, body, said) {
    await post(PATH + op, body);
    this.step = null;
    this.data.reload();
    this.notes.reload();
    this.changed();
    this.screen.done(said);
  }
}
