// @ts-check
// The centre's bookings with experts: how many stand where, the party's choice, a counsellor at once (三.6).
import {
  caseLink, form, get, hasRole, html, list, nothing, page, post, ShimingScreen, sidePanel,
} from '../../../lib/1/kit.js';
import { BookingView, choices, PATH, stateTag, styles, when } from './booking.js';

const STATES = [['OPEN', '未办结'], ['REQUESTED', '已选择专家'], ['CONTACTING', '正在联系'], ['CONFIRMED', '已确定'], ['NOTIFIED', '已通知'], ['HELD', '已释明'],
  ['DECLINED', '专家不接受'], ['RESCHEDULED', '待改期'], ['PARTY_NO_SHOW', '当事人未到'], ['EXPERT_NO_SHOW', '专家未到'], ['CANCELLED', '已取消']]
  .map(([value, label]) => ({ value, label }));

export default class Board extends ShimingScreen {
  static styles = [...ShimingScreen.styles, styles];

  constructor() {
    super();
    this.booking = new BookingView(this, () => this.bookings.reload());
    this.entry = sidePanel(this);
    this.bookings = list(this, {
      url: `${PATH}bookings`,
      label: '专家预约',
      empty: '没有专家预约。',
      columns: [
        { title: '编号', render: (row) => html`<button type="button" class="link nowrap" @click=${() => this.booking.open(row)}>${row.number}</button>` },
        { title: '案号', render: (row) => caseLink(row.caseNumber) },
        { title: '当事人', key: 'partyLabel' },
        { title: '专家', render: (row) => `${row.expertName}（${row.fieldLabel}）` },
        { title: '时间地点', render: (row) => when(row) },
        { title: '状态', render: (row) => stateTag(row) },
        { title: '下一步', key: 'nextStep' },
      ],
      filters: [
        { name: 'state', label: '状态', kind: 'select', placeholder: '全部', value: 'OPEN', options: STATES },
        { name: 'caseNumber', label: '案号', kind: 'text', placeholder: '（2026）豫0481民初1号' },
      ],
    });
  }

  async request() {
    const found = await this.attempt(() => get(`${PATH}experts`, { state: 'ACTIVE' }));
    this.show('登记专家预约', [
      { name: 'matterId', label: '释明事项编号', kind: 'text', required: true, maxLength: 64 },
      { name: 'expert', label: '当事人选择的专家', kind: 'combo', required: true, options: choices(found ? found.items : []), help: '院内专家须与案件类型一致；系统会先核查利益冲突' },
      { name: 'text', label: '当事人方便的时间', kind: 'textarea', rows: 2, maxLength: 1000, wide: true },
    ], '登记', 'request', (value) => value);
  }

  async call() {
    const found = await this.attempt(() => get(`${PATH}fields`));
    this.show('立即安排心理咨询师', [
      { name: 'matterId', label: '释明事项编号', kind: 'text', required: true, maxLength: 64 },
      { name: 'room', label: '释明室', kind: 'select', required: true, options: (found ? found.rooms : []).map((value) => ({ value, label: value })) },
      { name: 'seen', label: '当事人此刻情绪比较极端', kind: 'radio', required: true, wide: true, options: [{ value: 'YES', label: '是，现场所见' }, { value: 'NO', label: '以最近一次释明记录为准' }] },
    ], '立即安排', 'callCounsellor', (value) => ({ matterId: value.matterId, room: value.room, seenExtreme: value.seen === 'YES' }));
  }

  show(title, fields, label, op, body) {
    const own = form(this, {
      fields,
      submitLabel: label,
      onSubmit: async (value) => {
        const taken = await post(PATH + op, body(value));
        await this.entry.close();
        this.done(`${taken.number}：${taken.expertName}，${taken.nextStep}`);
        this.bookings.reload();
      },
    });
    own.set({});
    this.entry.open(title, () => own.view());
  }

  content() {
    const may = hasRole('CENTRE_STAFF') || hasRole('COORDINATOR') || hasRole('CLERK');
    return page('专家预约', html`${this.bookings.view()}${this.booking.panel.view()}${this.entry.view()}`, {
      sub: '当事人按案件类型选择专家，由释明中心联系并确定时间、地点；情绪比较极端的，立即安排心理咨询师（三.6）。',
      actions: may ? html`<button type="button" class="btn primary" @click=${() => this.request()}>登记预约</button>
        <button type="button" class="btn" @click=${() => this.call()}>立即安排心理咨询师</button>` : nothing,
    });
  }
}
