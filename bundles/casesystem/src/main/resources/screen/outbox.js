// 宿主对接 / 待送达文书: what has not reached the case system, how the line to it stands, and sending again.
import {
  caseLink, confirm, facts, html, list, load, get, note, notify, nothing, page, post, section, ShimingScreen, tag, timeOf,
} from '../../../lib/1/kit.js';

const STATES = { WAITING: ['待送达', 'info'], RECEIPTED: ['已有回执', 'good'], DEAD: ['送达失败', 'bad'] };
const HOSTS = { UP: ['可用', 'good'], AWAY: ['无应答', 'bad'], UNKNOWN: ['尚未访问', 'plain'] };
const CIRCUITS = { CLOSED: ['正常', 'good'], OPEN: ['暂停访问', 'bad'], HALF_OPEN: ['试探中', 'warn'] };
const TYPES = { FILE: '文书入卷', REPORT: '结果告知' };

const tagOf = (known, code) => (known[code] ? tag(code, known[code][0], known[code][1]) : tag(code));

export default class Outbox extends ShimingScreen {
  line = load(this, () => get('json/casesystem/state'));

  messages = list(this, {
    url: 'json/casesystem/outbox',
    label: '待送达文书',
    columns: [
      { title: '案号', render: (row) => caseLink(row.caseNumber) },
      { title: '种类', render: (row) => html`${row.kind} <span class="muted">${TYPES[row.type] || row.type}</span>` },
      { title: '状态', render: (row) => tagOf(STATES, row.state) },
      { title: '次数', key: 'attempts', kind: 'number' },
      { title: '产生时间', key: 'createdAt', kind: 'time' },
      { title: '下次送达', key: 'nextTryAt', kind: 'time' },
      { title: '回执 / 原因', render: (row) => this.result(row) },
      { title: '操作', render: (row) => this.action(row) },
    ],
    filters: [
      {
        name: 'state', label: '状态', kind: 'select', placeholder: '全部',
        options: Object.keys(STATES).map((value) => ({ value, label: STATES[value][0] })),
      },
      { name: 'caseNumber', label: '案号', placeholder: '（2026）豫0481民初123号' },
    ],
    empty: '没有符合条件的送达记录',
    marked: (row) => row.state === 'DEAD',
  });

  result(row) {
    if (row.state === 'RECEIPTED') {
      return html`${row.receiptNumber || '已接收'} <span class="muted">${timeOf(row.receivedAt)}</span>`;
    }
    return row.problemText || '—';
  }

  action(row) {
    return row.state === 'DEAD' ? html`<button type="button" class="link" ?disabled=${this.busy}
      aria-label=${`重新送达 ${row.caseNumber} ${row.kind}`} @click=${() => this.resend(row)}>重新送达</button>` : nothing;
  }

  async resend(row) {
    const sure = await confirm({
      title: '重新送达',
      message: `将 ${row.caseNumber} 的“${row.kind}”再次送往审判业务系统；对方若已收到，不会重复入卷。`,
      okLabel: '重新送达',
    });
    if (sure && await this.attempt(() => post('json/casesystem/resend', { key: row.key }))) {
      notify('已放回待送达');
      this.refresh();
    }
  }

  refresh() {
    this.messages.reload();
    this.line.reload();
  }

  state(line) {
    return html`${line.host === 'AWAY' ? note(html`审判业务系统自 ${timeOf(line.since)} 起无应答：文书已妥善保存，恢复后自动按顺序送达。`, 'warn')
    : nothing}
      ${facts([
    ['审判业务系统', html`${tagOf(HOSTS, line.host)} ${line.since ? `自 ${timeOf(line.since)}` : ''}`],
    ['最近应答', line.lastAnswerAt ? timeOf(line.lastAnswerAt) : ''],
    ['查询', tagOf(CIRCUITS, line.circuit)],
    ['送达', tagOf(CIRCUITS, line.deliveryCircuit)],
    ['待送达', html`<strong>${line.waiting}</strong> ${line.oldestWaitingAt ? `最早 ${timeOf(line.oldestWaitingAt)}` : ''}`],
    ['送达失败', html`<strong>${line.dead}</strong>`],
  ])}
      ${(line.unknownWords || []).map((word) => note(
    html`未能识别的用词“${word.word}”（${word.problem}）${word.count} 次，请在对照表配置中补充。`, 'warn'))}`;
  }

  content() {
    return page('宿主对接', html`
      ${section('线路状态', this.line.view((line) => this.state(line)))}
      ${section('待送达文书', this.messages.view())}`, {
      actions: html`<button type="button" class="btn" @click=${() => this.refresh()}>刷新</button>`,
    });
  }
}
