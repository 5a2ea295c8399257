// 工作台账 (三.11): one tab per procedure, filters in one line, an entry's columns and seal, verification.
import {
  article, caseLink, css, facts, form, get, hasRole, html, list, load, nothing, note, notify, numberOf, openFile, page, post,
  section, ShimingScreen, sidePanel, tabs, tag, timeOf,
} from '../../../lib/1/kit.js';

const FIRST = 'JUDGE_INITIATED';
const SYSTEM = ['seq', 'onDay', 'registeredAt', 'actor', 'event', 'caseNumber', 'filed', 'other', 'corrected', 'version', 'hash',
  'questions', 'words', 'explainer'];
const WORTH = { CURRENT: 'good', SUPERSEDED: 'warn', DIFFERENT: 'fault' };
const FILED = { Y: ['已入卷', 'good'], N: ['未入卷', 'warn'] };
const TAGS = { outcome: (row) => [row.outcome, row.outcomeLabel], mood: (row) => [row.mood, row.moodLabel],
  filed: (row) => [row.filed, ...(FILED[row.filed] || [])] };
const option = (value, label) => ({ value, label });
const ANSWERS = [option('UNDERSTOOD', '理解'), option('PARTLY', '部分理解'), option('NOT_UNDERSTOOD', '不理解')];
const STATES = {
  JUDGE_APPOINTMENT: [...ANSWERS, option('BOOKED', '已预约'), option('HELD', '已进行'), option('CANCELLED', '法院取消'),
    option('PARTY_NO_SHOW', '当事人未到场')],
  REGISTER: [option('OPEN', '办理中'), option('ACCEPTED', '已息诉'), option('REFERRED', '已引导其他途径'),
    option('WITHDRAWN', '已撤回')],
};

/** The columns that a ledger's list shows, and the button that opens the whole line. */
function columnsOf(heads, open) {
  const value = (row, code) => (row.columns.find((each) => each.code === code) || {}).value || '—';
  const cell = (code) => (row) => {
    if (code === 'caseNumber' && row.caseNumber) {
      return caseLink(row.caseNumber);
    }
    return TAGS[code] && row[code] ? tag(...TAGS[code](row)) : value(row, code);
  };
  const kinds = { NUMBER: 'number', MONEY: 'money', DAY: 'date', TIME: 'time' };
  return heads.filter((head) => head.listed)
    .map((head) => ({ title: head.label, kind: kinds[head.kind], render: cell(head.code) }))
    .concat([{ title: '操作', render: (row) => html`<button type="button" class="link"
      aria-label=${`查看${row.ledgerTitle}第 ${row.seq} 条`} @click=${() => open(row)}>查看</button>` }]);
}

export default class LedgerScreen extends ShimingScreen {
  static properties = { ...ShimingScreen.properties, verdict: { state: true }, mine: { state: true },
    worth: { state: true } };

  static styles = [...ShimingScreen.styles, css`
    .lines { white-space: pre-line; }
    .hash { font-family: Consolas, "Liberation Mono", monospace; font-size: 13px; overflow-wrap: anywhere; }
    .later { margin: 0 0 12px; }
  `];

  constructor() {
    super();
    this.verdict = null;
    this.mine = false;
    this.worth = null;
  }

  totals = load(this, () => get('json/ledger/ledgers'));

  people = load(this, () => get('json/ledger/explainers'));

  /** One list for each ledger that was opened: each keeps its own filters and page. */
  lists = {};

  heads = load(this, () => get('json/ledger/columns', { ledger: this.ledger }), () => [this.ledger]);

  tabs = tabs(this, { label: '各程序台账', items: () => this.ledgers() });

  panel = sidePanel(this);

  get ledger() {
    return (this.tabs && this.tabs.chosen) || FIRST;
  }

  ledgers() {
    return this.totals.data.items.map((each) => ({
      id: each.ledger,
      label: html`${each.title}（${numberOf(each.total)}）`,
      content: () => this.heads.view((heads) => this.table(each.ledger, heads.items).view()),
    }));
  }

  table(ledger, heads) {
    if (!this.lists[ledger]) {
      this.lists[ledger] = list(this, {
        url: 'json/ledger/entries',
        label: '台账',
        columns: columnsOf(heads, (row) => this.open(row)),
        filters: this.filters(ledger),
        fixed: () => ({ ledger, mine: this.mine || '' }),
        empty: '本台账没有符合条件的记录',
        exportUrl: 'json/ledger/exportXlsx',
      });
      Promise.resolve().then(() => this.requestUpdate());
    }
    return this.lists[ledger];
  }

  filters(ledger) {
    return [
      { name: 'from', label: '开始日期', kind: 'date' },
      { name: 'to', label: '结束日期', kind: 'date' },
      { name: 'caseNumber', label: '案号', placeholder: '（2026）豫0481民初123号' },
      { name: 'explainer', label: '办理人', kind: 'select', placeholder: '全部', options: () => this.explainers() },
      { name: 'outcome', label: '结果', kind: 'select', placeholder: '全部', options: STATES[ledger] || ANSWERS },
      { name: 'mood', label: '情绪', kind: 'select', placeholder: '全部',
        options: [option('CALM', '平稳'), option('AGITATED', '激动'), option('EXTREME', '极端')] },
      { name: 'filed', label: '入卷', kind: 'select', placeholder: '全部',
        options: [option('Y', '已入卷'), option('N', '未入卷')] },
    ];
  }

  explainers() {
    return this.people.data ? this.people.data.items.map((each) => option(each.id, each.name || each.id)) : [];
  }

  async open(row) {
    const entry = await this.attempt(() => get('json/ledger/entry', { ledger: row.ledger, seq: row.seq }));
    if (entry) {
      this.panel.open(`${entry.ledgerTitle}　第 ${entry.seq} 条`, () => this.detail(entry));
    }
  }

  /** A correction is a new entry: what was entered stays. */
  correction = form(this, {
    fields: () => [
      { name: 'column', label: '更正栏目', kind: 'select', required: true, placeholder: '请选择', options: this.correctable() },
      { name: 'value', label: '更正为', kind: 'textarea', rows: 3, maxLength: 2000,
        help: '日期形如 2026-11-23；是否类填 true 或 false；结果填 UNDERSTOOD、PARTLY 或 NOT_UNDERSTOOD' },
      { name: 'reason', label: '更正理由', kind: 'textarea', rows: 2, required: true, maxLength: 500 },
    ],
    submitLabel: '登记更正',
    onSubmit: (value) => this.correct(value),
  });

  correctable() {
    const heads = this.heads.data ? this.heads.data.items : [];
    return heads.filter((head) => !SYSTEM.includes(head.code)).map((head) => option(head.code, head.label));
  }

  openCorrection(entry) {
    this.correcting = entry;
    this.correction.set({});
    this.panel.open(`更正　${entry.ledgerTitle}第 ${entry.seq} 条`, () => html`
      ${note('更正作为新的一条登记，原登记保持不变，两次内容同时显示。', 'info')}${this.correction.view()}`);
  }

  async correct({ column, value, reason }) {
    const { ledger, seq } = this.correcting;
    const made = await post('json/ledger-office/correct', { ledger, seq, reason, changes: [{ column, value }] });
    this.correction.set({});
    await this.panel.close();
    notify(`已登记为第 ${made.seq} 条`);
    this.lists[ledger].reload();
    this.open({ ledger, seq });
  }

  /** Whether a paper in somebody's hand is the current version. */
  paper = form(this, {
    fields: [
      { name: 'number', label: '单据编号', required: true, placeholder: 'TZ-JUDGE_INITIATED-1' },
      { name: 'version', label: '版本', kind: 'number', required: true, min: 1, placeholder: '1' },
      { name: 'hash', label: '哈希值', required: true, help: '前 12 位即可' },
    ],
    submitLabel: '核验',
    onSubmit: async (value) => { this.worth = await get('json/ledger/checkPaper', value); },
  });

  openCheck() {
    this.worth = null;
    this.paper.set({});
    this.panel.open('核验单据', () => html`${this.paper.view()}
      <div role="status">${this.worth ? note(this.worth.message, WORTH[this.worth.state]) : nothing}</div>`);
  }

  csv() {
    const shown = this.lists[this.ledger];
    openFile('json/ledger/exportCsv', shown ? shown.query() : { ledger: this.ledger });
  }

  async verify() {
    this.verdict = await this.attempt(() => get('json/ledger/verify')) || this.verdict;
    this.totals.reload();
  }

  columns(entry) {
    return facts(entry.columns.map((each) => (each.value.length > 24
      ? [each.label, html`<span class="lines">${each.value}</span>`, 'wide'] : [each.label, each.value])));
  }

  seal(entry) {
    return facts([
      ['登记时间', timeOf(entry.registeredAt)], ['登记人', entry.actorName], ['算法', entry.algorithm],
      ['本条哈希值', html`<span class="hash">${entry.hash}</span>`, 'wide'],
      ['上条哈希值', html`<span class="hash">${entry.prevHash}</span>`, 'wide'],
      ['来源', `${entry.feed} 第 ${entry.feedPosition} 条`], ['来源编号', html`<span class="hash">${entry.eventId}</span>`],
      ['来源内容哈希值', html`<span class="hash">${entry.sourceHash}</span>`, 'wide'],
    ]);
  }

  detail(entry) {
    const later = (each) => html`<div class="later">
      <p><strong>第 ${each.seq} 条　${each.kindLabel}</strong> <span class="muted">${timeOf(each.at)}　${each.actorName}</span></p>
      ${this.columns(each)}<p class="hash muted">${each.hash}</p></div>`;
    return html`
      ${entry.current.length > 0 && entry.later.length > 0
    ? section(`现况（第 ${entry.version} 版）`, this.columns({ columns: entry.current }), { article: '三.11' }) : nothing}
      ${section('登记内容', this.columns(entry), { article: '三.11' })}
      ${entry.later.length > 0 ? section('后续登记', entry.later.map(later)) : nothing}
      ${section('防篡改信息', this.seal(entry))}
      <p class="actions"><button type="button" class="btn"
        @click=${() => openFile('json/ledger/entryPdf', { ledger: entry.ledger, seq: entry.seq })}>打印</button>
      ${hasRole('TRIAL_MANAGEMENT', 'COORDINATOR', 'CENTRE_STAFF') ? html`<button type="button" class="btn"
        @click=${() => this.openCorrection(entry)}>更正</button>` : nothing}</p>`;
  }

  result() {
    if (!this.verdict) {
      return nothing;
    }
    const { whole, entries, millis, at, books } = this.verdict;
    const took = `${timeOf(at)} 重新计算 ${numberOf(entries)} 条，用时 ${numberOf(millis)} 毫秒`;
    return whole ? note(html`<span role="status">校验通过：全部台账完好。${took}。</span>`, 'good')
      : note(html`<div role="alert"><strong>校验不通过。</strong>${took}。
        <ul>${books.filter((book) => !book.whole).map((book) => html`<li>${book.title}：${book.message}</li>`)}</ul>
        请勿继续在数据库中操作，保留现状并通知信息运维与审管办。</div>`, 'fault');
  }

  actions() {
    const wide = hasRole('TRIAL_MANAGEMENT', 'COURT_LEADER', 'COORDINATOR', 'CENTRE_STAFF', 'DIVISION_HEAD');
    return html`
      ${wide ? html`<label><input type="checkbox" .checked=${this.mine}
        @change=${(event) => { this.mine = event.target.checked; }}> 仅看本人</label>` : nothing}
      <button type="button" class="btn" @click=${() => this.openCheck()}>核验单据</button>
      <button type="button" class="btn" @click=${() => this.csv()}>导出 CSV</button>
      ${hasRole('TRIAL_MANAGEMENT', 'COURT_LEADER') ? html`<button type="button" class="btn primary" ?disabled=${this.busy}
        @click=${() => this.verify()}>校验</button>` : nothing}`;
  }

  content() {
    return page('工作台账', html`${this.result()}${this.totals.view(() => this.tabs.view())}${this.panel.view()}`,
      { actions: this.actions(), sub: article('三.11') });
  }
}
