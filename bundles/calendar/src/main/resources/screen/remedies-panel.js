// @ts-check
// What a party may still do, until when, and the papers that say so (三.5, 三.10, 三.13); fees owed (三.2).
import {
  article, css, dateOf, emptyState, get, hasRole, html, load, moneyOf, note, nothing, openFile, post, section,
  ShimingScreen, tag, timeOf,
} from '../../../lib/1/kit.js';

const TONES = { OPEN: 'good', NO_LIMIT: 'good', BY_KNOWLEDGE: 'info', NOT_STARTED: 'info', NOT_YET: 'plain', MANUAL: 'warn', OVER: 'bad', NOT_GIVEN: 'plain' };
const KINDS = { AVENUE: '救济途径告知单', FEE: '诉讼费催缴通知' };
const PRINTS = { AVENUE: 'avenueSheet', FEE: 'paymentNotice' };

export default class RemediesPanel extends ShimingScreen {
  static styles = [...ShimingScreen.styles, css`
    .asked { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin: 0 0 8px; }
    .asked label { display: inline-flex; gap: 6px; align-items: center; }
    .asked select { max-width: 100%; }
    table { width: 100%; border-collapse: collapse; }
    th, td { border-bottom: 1px solid var(--sm-line); padding: 6px 8px; text-align: left; vertical-align: top; }
    th { font-weight: 600; color: var(--sm-muted); white-space: nowrap; }
    td.why { min-width: 220px; overflow-wrap: anywhere; }
    details summary { cursor: pointer; color: var(--sm-navy); }
    details ul { margin: 4px 0 0; padding-left: 20px; }
    .scroll { overflow-x: auto; }
  `];

  static properties = { ...ShimingScreen.properties, chosen: { state: true } };

  constructor() {
    super();
    this.chosen = { documentId: '', partyId: '', abroad: false };
    this.all = load(this, () => this.fetchAll(), () => [this.caseNumber]);
    this.avenues = load(this, () => this.fetchAvenues(), () => [this.caseNumber, this.documentId(), this.partyId(), this.chosen.abroad]);
  }

  async fetchAll() {
    const query = { caseNumber: this.caseNumber };
    const [clock, fees, papers] = await Promise.all([
      get('json/calendar/hesitation', query), get('json/calendar/feesOfCase', query), get('json/calendar/papersOfCase', query),
    ]);
    return { documents: clock.documents || [], fees: fees.items || [], papers: papers.items || [] };
  }

  async fetchAvenues() {
    if (!this.documentId() || !this.partyId()) {
      return { items: [] };
    }
    return get('json/calendar/remedies', {
      caseNumber: this.caseNumber, documentId: this.documentId(), partyId: this.partyId(), abroad: this.chosen.abroad,
    });
  }

  documents() {
    return this.all.data ? this.all.data.documents : [];
  }

  document() {
    const documents = this.documents();
    return documents.find((one) => one.documentId === this.chosen.documentId) || documents[documents.length - 1];
  }

  documentId() {
    return this.document() ? this.document().documentId : '';
  }

  party() {
    const parties = this.document() ? this.document().parties : [];
    return parties.find((one) => one.partyId === this.chosen.partyId) || parties[0];
  }

  partyId() {
    return this.party() ? this.party().partyId : '';
  }

  nameOf(partyId) {
    const found = this.document() ? this.document().parties.find((one) => one.partyId === partyId) : null;
    return found ? `${found.name}（${found.capacity}）` : partyId;
  }

  mayIssue() {
    return ['JUDGE', 'CLERK', 'CENTRE_STAFF', 'COORDINATOR'].some((role) => hasRole(role));
  }

  async issue(operation, body) {
    const issued = await this.attempt(() => post(`json/calendar/${operation}`, { caseNumber: this.caseNumber, ...body }));
    if (issued) {
      this.done(`已出具 ${issued.number}${issued.version > 1 ? `（第 ${issued.version} 版）` : ''}，请在“已出具的文书”中打印`);
    }
  }

  asked() {
    const set = (change) => { this.chosen = { ...this.chosen, ...change }; };
    return html`<div class="asked">
      ${this.documents().length > 1 ? html`<label>裁判文书 <select @change=${(e) => set({ documentId: e.target.value })}>
        ${this.documents().map((one) => html`<option value=${one.documentId} ?selected=${one.documentId === this.documentId()}>${one.title}</option>`)}</select></label>`
    : html`<strong>${this.document().title}</strong>`}
      <label>当事人 <select @change=${(e) => set({ partyId: e.target.value })}>
        ${this.document().parties.map((one) => html`<option value=${one.partyId} ?selected=${one.partyId === this.partyId()}>${one.name}（${one.capacity}）</option>`)}</select></label>
      <label><input type="checkbox" .checked=${this.chosen.abroad} @change=${(e) => set({ abroad: e.target.checked })}> 在国内没有住所</label>
      ${this.mayIssue() ? html`<button type="button" class="btn primary" ?disabled=${this.busy} @click=${() => this.issue('issueAvenueSheet', { documentId: this.documentId(), partyId: this.partyId(), abroad: this.chosen.abroad })}>出具救济途径告知单</button>` : nothing}
    </div>`;
  }

  until(item) {
    if (!item.lastDay) {
      return html`<span class="muted">—</span>`;
    }
    return html`<span class="nowrap">${dateOf(item.lastDay)}</span>${item.daysLeft > 0 ? html`<br><span class="muted nowrap">还有 ${item.daysLeft} 天（含当日）</span>` : nothing}`;
  }

  avenue(item) {
    const reason = item.reason && item.status === 'MANUAL' ? html`<br>${item.reason}` : nothing;
    return html`<tr>
      <td><strong>${item.name}</strong></td>
      <td>${tag(item.status, item.statusLabel, TONES[item.status])}</td>
      <td>${item.where || '—'}</td>
      <td>${this.until(item)}</td>
      <td class="why">${item.manner}${item.manner && item.note ? '；' : ''}${item.note}${reason}
        <details><summary>依据与计算过程</summary><ul>
          ${item.basis.map((line) => html`<li>${line}</li>`)}${item.derivation.filter((line) => !item.basis.includes(line)).map((line) => html`<li class="muted">${line}</li>`)}
        </ul></details></td>
    </tr>`;
  }

  table(view) {
    if (view.items.length === 0) {
      return emptyState('本案没有登记当事人。');
    }
    return html`<div class="scroll"><table>
      <thead><tr><th scope="col">途径</th><th scope="col">状态</th><th scope="col">向哪里提出</th><th scope="col">最后一日</th><th scope="col">方式、条件和依据</th></tr></thead>
      <tbody>${view.items.map((item) => this.avenue(item))}</tbody></table></div>
      <p class="muted">${view.statement}　参考表版本 ${view.tableVersion}</p>`;
  }

  fees(fees) {
    if (fees.length === 0) {
      return emptyState('审判系统没有登记本案的诉讼费。');
    }
    const owing = [...new Set(fees.filter((fee) => Number(fee.outstanding) > 0).map((fee) => fee.partyId))];
    return html`<div class="scroll"><table>
      <thead><tr><th scope="col">当事人</th><th scope="col">项目</th><th scope="col" class="number">应交（元）</th><th scope="col" class="number">已交（元）</th><th scope="col" class="number">尚欠（元）</th></tr></thead>
      <tbody>${fees.map((fee) => html`<tr><td>${this.nameOf(fee.partyId)}</td><td>${fee.item}</td>
        <td class="number">${moneyOf(fee.due)}</td><td class="number">${moneyOf(fee.paid)}</td>
        <td class="number">${Number(fee.outstanding) > 0 ? html`<strong>${moneyOf(fee.outstanding)}</strong>` : tag('PAID', '已交清', 'good')}</td></tr>`)}</tbody></table></div>
      ${this.mayIssue() && owing.length ? html`<div class="actions">${owing.map((partyId) => html`
        <button type="button" class="btn" ?disabled=${this.busy} @click=${() => this.issue('issuePaymentNotice', { partyId })}>向${this.nameOf(partyId)}出具催缴通知</button>`)}</div>` : nothing}`;
  }

  papers(papers) {
    return papers.length === 0 ? emptyState('尚未出具。') : html`<div class="scroll"><table>
      <thead><tr><th scope="col">文书</th><th scope="col">编号</th><th scope="col">当事人</th><th scope="col">出具时间</th><th scope="col">打印</th></tr></thead>
      <tbody>${papers.map((paper) => html`<tr><td>${KINDS[paper.kind]}</td>
        <td><span class="nowrap">${paper.number}</span> <span class="muted">第 ${paper.version} 版</span></td><td>${this.nameOf(paper.partyId)}</td><td>${timeOf(paper.issuedAt)}</td>
        <td class="nowrap"><button type="button" class="link" @click=${() => openFile(`json/calendar/${PRINTS[paper.kind]}Pdf`, { paperId: paper.paperId })}>PDF</button>
          <button type="button" class="link" @click=${() => openFile(`json/calendar/${PRINTS[paper.kind]}Docx`, { paperId: paper.paperId })}>DOCX</button></td></tr>`)}</tbody></table></div>`;
  }

  content() {
    return this.all.view((data) => (data.documents.length === 0 ? emptyState('本案尚未出具裁判文书，出具后此处列出可以了解的救济途径。') : html`
      ${note(html`释明不停止任何法定期限，也不影响当事人行使权利 ${article('三.10')} ${article('三.13')}`, 'info')}
      ${this.asked()}
      ${this.avenues.view((view) => this.table(view))}
      ${section('诉讼费', this.fees(data.fees), { article: '三.2' })}
      ${section('已出具的文书', this.papers(data.papers), { article: '三.13' })}`));
  }
}
