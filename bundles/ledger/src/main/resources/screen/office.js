// 台账管理 (三.11): months locked with a signed summary, exports on record, roots outside the database.
import {
  article, confirm, css, form, get, hasRole, html, load, nothing, note, notify, numberOf, openFile, page, post, section, ShimingScreen,
  sidePanel, tabs, tag, timeOf,
} from '../../../lib/1/kit.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export default class OfficeScreen extends ShimingScreen {
  static styles = [...ShimingScreen.styles, css`
    table { width: 100%; border-collapse: collapse; background: var(--sm-paper); }
    th, td { padding: 5px 8px; border: 1px solid var(--sm-line); text-align: left; vertical-align: top; }
    th { background: var(--sm-navy-soft); color: var(--sm-navy); font-weight: 600; white-space: nowrap; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .mono { font-family: Consolas, "Liberation Mono", monospace; font-size: 13px; overflow-wrap: anywhere; white-space: pre-wrap; }
  `];

  months = load(this, () => get('json/ledger-office/months'));

  exports = load(this, () => (hasRole('TRIAL_MANAGEMENT', 'COURT_LEADER') ? get('json/ledger-office/exports') : { items: [] }));

  roots = load(this, () => (hasRole('TRIAL_MANAGEMENT', 'COURT_LEADER') ? get('json/ledger-office/roots') : { items: [] }));

  totals = load(this, () => get('json/ledger/ledgers'));

  panel = sidePanel(this);

  lock = form(this, {
    fields: [
      { name: 'month', label: '月份', required: true, placeholder: '2026-10', help: '已结束的月份，形如 2026-10',
        check: (value) => (MONTH.test(value) ? '' : '月份应形如 2026-10') },
      { name: 'reason', label: '锁定说明', kind: 'textarea', rows: 3, maxLength: 500 },
    ],
    submitLabel: '锁定并签名',
    onSubmit: (value) => this.change('lockMonth', value),
  });

  reopen = form(this, {
    fields: [
      { name: 'month', label: '月份', readonly: true },
      { name: 'reason', label: '重新开放的理由', kind: 'textarea', rows: 3, required: true, maxLength: 500 },
    ],
    submitLabel: '重新开放',
    onSubmit: (value) => this.change('reopenMonth', value),
  });

  tabs = tabs(this, { label: '台账管理', items: () => this.tabItems() });

  tabItems() {
    return [
      { id: 'months', label: '月度锁定', content: () => this.months.view((data) => this.monthTable(data)) },
      ...(hasRole('TRIAL_MANAGEMENT', 'COURT_LEADER')
        ? [{ id: 'exports', label: '导出记录', content: () => this.exports.view((data) => this.exportTable(data.items)) },
        { id: 'roots', label: '存证', content: () => this.roots.view((data) => this.proof(data)) }] : []),
    ];
  }

  async change(operation, { month, reason }) {
    if (operation === 'lockMonth' && !await confirm({ title: '锁定月份', okLabel: '锁定',
      message: `锁定后，${month} 的台账不能再更正；确需更正时要说明理由重新开放。` })) {
      return;
    }
    const done = await post(`json/ledger-office/${operation}`, { month, reason });
    await this.panel.close();
    notify(`${done.month} 已${done.locked ? '锁定' : '重新开放'}（第 ${done.version} 版，共 ${numberOf(done.items)} 件）`);
    this.months.reload();
  }

  openLock() {
    this.lock.set({});
    this.panel.open('锁定月份', () => html`${note('锁定当月各程序台账的件数和链首，由台账密钥签名，之后登记的更正一律拒绝。', 'info')}${this.lock.view()}`);
  }

  openReopen(month) {
    this.reopen.set({ month });
    this.panel.open(`重新开放　${month}`, () => this.reopen.view());
  }

  openSummary(version) {
    this.panel.open(`${version.month}　第 ${version.version} 版`, () => html`
      ${section('签名摘要', html`<p class="mono">${version.summary}</p>`, { article: '三.11' })}
      ${section('签名', html`<p class="mono">${version.signature}</p>`)}
      ${section('公钥', html`<p class="mono">${this.months.data.publicKey}</p>`)}`);
  }

  monthTable({ items }) {
    return items.length === 0 ? note('尚未锁定任何月份。', 'info') : html`<table>
      <caption class="visually-hidden">月度锁定</caption>
      <thead><tr><th scope="col">月份</th><th scope="col">版本</th><th scope="col">状态</th><th scope="col">时间</th>
        <th scope="col">办理人</th><th scope="col">说明</th><th scope="col">签名</th><th scope="col">锁定后变动</th><th scope="col">操作</th></tr></thead>
      <tbody>${items.map((each, at) => this.monthRow(each, at === 0 || items[at - 1].month !== each.month))}</tbody></table>`;
  }

  monthRow(each, last) {
    return html`<tr><td>${each.month}</td><td class="number">${each.version}</td>
      <td>${each.locked ? tag('LOCKED', '已锁定', 'good') : tag('REOPENED', '重新开放', 'warn')}</td>
      <td>${timeOf(each.at)}</td><td>${each.actorName}</td><td>${each.reason || '—'}</td>
      <td>${each.locked ? (each.authentic ? tag('OK', '有效', 'good') : tag('BAD', '与签名不符', 'bad')) : '—'}</td>
      <td>${each.since.length > 0 ? each.since.map((line) => html`<div>${line}</div>`) : '—'}</td>
      <td>${each.locked ? html`<button type="button" class="link" aria-label=${`查看 ${each.month} 第 ${each.version} 版摘要`}
        @click=${() => this.openSummary(each)}>摘要</button>` : nothing}
        ${each.locked && last && hasRole('TRIAL_MANAGEMENT') ? html`<button type="button" class="link"
        aria-label=${`重新开放 ${each.month}`} @click=${() => this.openReopen(each.month)}>重新开放</button>` : nothing}</td></tr>`;
  }

  /** What lies outside the database, and the files for the stand-alone verifier. */
  proof({ items, publicKey }) {
    return html`
      ${section('库外存证', items.length === 0 ? note('尚未写出存证。', 'info') : html`<table>
        <caption class="visually-hidden">库外存证</caption>
        <thead><tr><th scope="col" class="number">存证号</th><th scope="col">时间</th><th scope="col">根值</th></tr></thead>
        <tbody>${items.slice(0, 50).map((each) => html`<tr><td class="number">${each.number}</td><td>${timeOf(each.at)}</td>
          <td class="mono">${each.root}</td></tr>`)}</tbody></table>`, { article: '三.11' })}
      ${section('签名公钥', html`<p class="mono">${publicKey}</p>`)}
      ${section('导出核验文件', html`<p>核验文件含全部登记及哈希值，可在任何装有 Java 17 的机器上用独立核验程序 ledger-verifier 核验，不依赖本系统。</p>
        ${this.totals.view((totals) => html`<p class="actions">${totals.items.filter((each) => each.entries > 0)
    .map((each) => html`<button type="button" class="btn"
      @click=${() => openFile('json/ledger-office/proof', { ledger: each.ledger })}>${each.title}</button>`)}</p>`)}`)}`;
  }

  exportTable(items) {
    return items.length === 0 ? note('尚无导出。', 'info') : html`<table>
      <caption class="visually-hidden">导出记录</caption>
      <thead><tr><th scope="col">时间</th><th scope="col">导出人</th><th scope="col">台账</th><th scope="col">格式</th>
        <th scope="col">筛选条件</th><th scope="col" class="number">条数</th><th scope="col" class="number">字节</th><th scope="col">结果</th></tr></thead>
      <tbody>${items.map((each) => html`<tr><td>${timeOf(each.at)}</td><td>${each.actorName}</td><td>${each.ledgerTitle}</td>
        <td>${each.form}</td><td>${each.asked}</td><td class="number">${numberOf(each.rows)}</td>
        <td class="number">${numberOf(each.bytes)}</td>
        <td>${each.outcome === 'OK' ? tag('OK', '已导出', 'good') : tag('REFUSED', each.outcome, 'bad')}</td></tr>`)}</tbody></table>`;
  }

  content() {
    return page('台账管理', html`${this.tabs.view()}${this.panel.view()}`, {
      sub: article('三.11'),
      actions: hasRole('TRIAL_MANAGEMENT') ? html`<button type="button" class="btn primary"
        @click=${() => this.openLock()}>锁定月份</button>` : nothing,
    });
  }
}
