// @ts-check
// An expert's own bookings: what comes next, the record, and a counsellor's restricted notes (三.6).
import { caseLink, html, list, page, ShimingScreen } from '../../../lib/1/kit.js';
import { BookingView, PATH, stateTag, styles, when } from './booking.js';

export default class Mine extends ShimingScreen {
  static styles = [...ShimingScreen.styles, styles];

  constructor() {
    super();
    this.booking = new BookingView(this, () => this.bookings.reload());
    this.bookings = list(this, {
      url: `${PATH}bookings`,
      label: '我的释明预约',
      empty: '没有请您办理的预约。',
      fixed: () => ({ mine: 'true' }),
      columns: [
        { title: '编号', render: (row) => html`<button type="button" class="link nowrap" @click=${() => this.booking.open(row)}>${row.number}</button>` },
        { title: '案号', render: (row) => caseLink(row.caseNumber) },
        { title: '当事人', key: 'partyLabel' },
        { title: '时间地点', render: (row) => when(row) },
        { title: '状态', render: (row) => stateTag(row) },
      ],
      filters: [{ name: 'state', label: '状态', kind: 'select', placeholder: '全部', value: 'OPEN', options: [{ value: 'OPEN', label: '未办结' }, { value: 'HELD', label: '已释明' }] }],
    });
  }

  content() {
    return page('我的释明预约', html`${this.bookings.view()}${this.booking.panel.view()}`, { sub: '到场释明后，请在预约中登记当事人本人的意见（三.6）。' });
  }
}
