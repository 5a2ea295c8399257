// @ts-check
// The 犹豫期 clock (三.10): per document and party the days left, how they were counted, and what an officer decided.
// Explaining never stops it.
import { article, css, dateOf, emptyState, form, get, html, load, note, nothing, post, ShimingScreen, sidePanel, svg, tag, timeOf } from '../../../lib/1/kit.js';

const DAY_MS = 86400000;
const CELL = 9;
const MOST_CELLS = 31;

function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

// One cell per day after the service, the last day framed, today marked: the period at a glance.
function strip(period, today) {
  const total = period.start ? daysBetween(period.start, period.lastDay) : 0;
  if (total < 1 || total > MOST_CELLS) {
    return nothing;
  }
  const passed = Math.max(0, Math.min(total, daysBetween(period.start, today)));
  const cells = Array.from({ length: total }, (unused, i) => i + 1);
  return html`<svg class="strip" width=${total * CELL + 2} height="20" role="img"
      aria-label=${`共 ${total} 天，已过 ${passed} 天`}>
    ${cells.map((n) => svg`<rect class=${n <= passed ? 'passed' : 'left'} x=${(n - 1) * CELL + 1} y="5" width=${CELL - 2} height="11"></rect>`)}
    <rect class="last" x=${(total - 1) * CELL} y="3" width=${CELL} height="15"></rect>
  </svg>`;
}

function left(period) {
  if (period.over) {
    return tag('PERIOD_OVER', '已超过期限', 'plain');
  }
  const words = period.daysLeft === 1 ? '今天届满' : `还剩 ${period.daysLeft} 天`;
  return tag('PERIOD_LEFT', words, period.daysLeft <= 3 ? 'warn' : 'info');
}

export default class HesitationClock extends ShimingScreen {
  static styles = [...ShimingScreen.styles, css`
    .document { margin: 0 0 12px; }
    .document > header { display: flex; flex-wrap: wrap; gap: 8px; align-items: baseline; }
    .document h3 { font-size: 14px; margin: 0; }
    .clock { border: 1px solid var(--sm-line); border-left: 4px solid var(--sm-navy); padding: 8px 12px; margin: 8px 0; }
    .clock.over, .clock.none { border-left-color: var(--sm-line); }
    .clock > header { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; }
    .clock .who { flex: 1 1 auto; font-weight: 600; }
    .clock .day { font-size: 16px; font-weight: 600; }
    .strip { display: block; margin: 6px 0 0; }
    .strip .passed { fill: var(--sm-line); }
    .strip .left { fill: var(--sm-navy); }
    .strip .last { fill: none; stroke: var(--sm-red); }
    details { margin: 4px 0 0; }
    summary { cursor: pointer; color: var(--sm-navy); }
    details ol, details ul { margin: 4px 0; padding-left: 24px; }
    .decided { margin: 6px 0 0; padding: 4px 8px; background: var(--sm-amber-soft); }
  `];

  panel = sidePanel(this);
  view = load(this, () => get('json/calendar/hesitation', { caseNumber: this.caseNumber }), () => [this.caseNumber]);

  decide(document, party) {
    const decision = form(this, {
      submitLabel: '保存核定',
      fields: [
        { name: 'day', label: '核定的届满日', kind: 'date', required: true },
        { name: 'reason', label: '核定理由', kind: 'textarea', required: true, maxLength: 500, wide: true, help: '系统计算的日期和核定的日期都会保留显示' },
      ],
      onSubmit: (value) => this.keep(document, party, value),
    });
    decision.set({ day: party.period ? party.period.lastDay : '', reason: '' });
    this.panel.open(`人工核定届满日　${party.name}`, () => decision.view());
  }

  takeBack(document, party) {
    const back = form(this, {
      submitLabel: '撤回核定',
      fields: [{ name: 'reason', label: '撤回理由', kind: 'textarea', required: true, maxLength: 500, wide: true }],
      onSubmit: (value) => this.keep(document, party, { ...value, day: '' }),
    });
    this.panel.open(`撤回人工核定　${party.name}`, () => back.view());
  }

  async keep(document, party, value) {
    await post('json/calendar/decidePeriod', { caseNumber: this.caseNumber, documentId: document.documentId, partyId: party.partyId, day: value.day, reason: value.reason });
    await this.panel.close();
    this.done(value.day ? '核定的届满日已保存' : '核定已撤回，恢复系统计算的日期');
  }

  content() {
    return html`${this.view.view((data) => this.body(data))}${this.panel.view()}`;
  }

  body(data) {
    return html`
      ${data.documents.length === 0 ? emptyState('裁判文书出具并送达后，此处显示每位当事人的上诉、复议等期限。') : data.documents.map((document) => this.document(data, document))}
      <p class="muted">释明不停止期限的计算；期满前交邮的不算过期。以法院审查为准。${article('三.10')}</p>`;
  }

  document(data, document) {
    return html`<section class="document">
      <header><h3>${document.title}</h3>
        ${document.kind ? html`<span class="muted">${document.kind}</span>` : tag('KIND_UNKNOWN', '文书种类不明', 'warn')}
        <span class="muted">${dateOf(document.issuedOn)} 出具</span>
        ${document.effectiveDay ? html`<span class="muted">无人上诉的，${document.effectiveDay} 生效</span>` : nothing}</header>
      ${document.parties.map((party) => this.clock(data, document, party))}
    </section>`;
  }

  clock(data, document, party) {
    const period = party.period;
    const kind = period ? (period.over ? 'clock over' : 'clock') : 'clock none';
    return html`<article class=${kind} data-party=${party.partyId}>
      <header>
        <span class="who">${party.name}（${party.capacity}）</span>
        <span class="muted">${party.servedOn ? `${party.method} ${party.servedOn} 送达` : '未登记送达'}</span>
        ${period ? html`<span>${period.name}${period.length ? `（${period.length}）` : ''}至</span><span class="day nowrap">${period.lastDay}</span>${left(period)}` : tag('NO_PERIOD', party.noPeriod.code === 'NOT_APPEALABLE' ? '没有上诉期' : '请人工核定', party.noPeriod.code === 'NOT_APPEALABLE' ? 'plain' : 'warn')}
        ${data.mayDecide ? html`<button type="button" class="link" @click=${() => this.decide(document, party)}>人工核定</button>` : nothing}
        ${data.mayDecide && period && period.override ? html`<button type="button" class="link" @click=${() => this.takeBack(document, party)}>撤回核定</button>` : nothing}
      </header>
      ${period ? this.period(period, data.today) : this.none(party.noPeriod)}
      ${party.decisions.length > 0 ? this.history(party.decisions) : nothing}
    </article>`;
  }

  period(period, today) {
    return html`
      ${strip(period, today)}
      ${period.override ? html`<p class="decided">系统计算：${period.computedDay || '不能计算'}；人工核定：<strong>${period.override.day}</strong>，理由：${period.override.reason}（${period.override.by}，${timeOf(period.override.at)}）</p>` : nothing}
      <details><summary>推算过程</summary>
        <ol>${period.derivation.map((line) => html`<li>${line}</li>`)}</ol>
        <p>依据：${period.basis.join('；')}</p>
        <ul>${period.notes.map((line) => html`<li>${line}</li>`)}</ul></details>`;
  }

  none(why) {
    return html`${note(why.message, why.code === 'NOT_APPEALABLE' ? 'info' : 'warn')}
      <details><summary>依据</summary><ul>${why.facts.map((line) => html`<li>${line}</li>`)}</ul></details>`;
  }

  history(decisions) {
    return html`<details><summary>人工核定记录（${decisions.length}）</summary><ol>
      ${decisions.map((one) => html`<li>${timeOf(one.at)} ${one.by}：${one.day ? `核定为 ${one.day}` : '撤回核定'}（当时系统：${one.computed === 'CALENDAR_YEAR_MISSING' ? '节假日数据缺失' : one.computed}），理由：${one.reason}</li>`)}
    </ol></details>`;
  }
}
