// @ts-check
// A year comes in by two people: one hands in the file of the notice, another compares it with the notice and confirms.
import { confirm, emptyState, form, html, note, nothing, post, section, tag, timeOf } from '../../../lib/1/kit.js';
import { legend, yearOf } from './year-calendar.js';

const TONES = { PROPOSED: 'warn', CONFIRMED: 'good', REJECTED: 'plain' };

export class YearImport {
  constructor(screen, reload) {
    this.screen = screen;
    this.reload = reload;
    this.preview = null;
    this.handed = null;
    this.file = form(screen, {
      submitLabel: '预览并检查',
      fields: [
        { name: 'year', label: '年度', kind: 'number', required: true, min: 2014, max: 2100 },
        { name: 'source', label: '通知文号', kind: 'text', required: true, maxLength: 200, wide: true, placeholder: '国务院办公厅关于某年部分节假日安排的通知' },
        { name: 'content', label: '节假日文件内容', kind: 'textarea', required: true, rows: 8, wide: true, maxLength: 40000, help: '每行：日期,类型,名称。类型 holiday 为放假，workday 为调休上班。例如 2026-02-14,workday,春节' },
      ],
      onSubmit: (value) => this.check(value),
    });
  }

  async read(event) {
    const [file] = event.target.files;
    if (file) {
      this.file.change({ content: await file.text() });
    }
  }

  async check(value) {
    this.handed = { year: Number(value.year), source: value.source, content: value.content };
    this.preview = await post('json/calendar/previewYear', { year: this.handed.year, content: this.handed.content });
    this.screen.requestUpdate();
  }

  async handIn() {
    await this.screen.attempt(async () => {
      await post('json/calendar/proposeYear', this.handed);
      this.preview = null;
      this.file.set({});
      this.screen.done('已提交，请另一名审管办人员对照通知复核');
      this.reload();
    });
  }

  view(data) {
    return html`
      ${section('导入年度数据', html`
        <p>依据国务院办公厅当年通知录入；提交后由<strong>另一人</strong>复核确认才生效。</p>
        <p><label>从文件读取：<input type="file" accept=".csv,text/csv" @change=${(event) => this.read(event)}></label></p>
        ${this.file.view()}
        ${this.preview ? this.checked() : nothing}`)}
      ${section('导入记录', data.imports.length === 0 ? emptyState('还没有导入记录。2023 至 2026 年的数据随系统提供。') : data.imports.map((one) => this.one(one, data)))}`;
  }

  checked() {
    const p = this.preview;
    return html`
      <h3 class="preview">预览：${p.year} 年，放假 ${p.off} 天，调休上班 ${p.makeUp} 天</h3>
      ${p.problems.length > 0 ? note(html`有 ${p.problems.length} 处错误，更正后才能提交：<ul>${p.problems.map((line) => html`<li>${line}</li>`)}</ul>`, 'fault') : nothing}
      ${p.warnings.length > 0 ? note(html`请核对：<ul>${p.warnings.map((line) => html`<li>${line}</li>`)}</ul>`, 'warn') : nothing}
      ${p.problems.length === 0 && p.warnings.length === 0 ? note('格式、周末、重复和天数检查全部通过。', 'good') : nothing}
      <p class="muted">与现有数据相比有 ${p.changes.length} 处变化。</p>
      ${legend()}${yearOf(p.year, true, p.days, '')}
      ${p.problems.length === 0 ? html`<p class="actions"><button type="button" class="btn primary" ?disabled=${this.screen.busy} @click=${() => this.handIn()}>提交复核</button></p>` : nothing}`;
  }

  one(one, data) {
    return html`<article class="import">
      <p><strong>${one.year} 年</strong> ${tag(one.state, one.label, TONES[one.state])} 放假 ${one.off} 天，调休上班 ${one.makeUp} 天　<span class="muted">${one.source}</span></p>
      <p class="muted">${one.proposedBy} 于 ${timeOf(one.proposedAt)} 导入${one.decidedBy ? `；${one.decidedBy} 于 ${timeOf(one.decidedAt)} ${one.label === '已生效' ? '复核确认' : '退回'}` : ''}${one.reason ? `：${one.reason}` : ''}</p>
      ${one.state === 'PROPOSED' ? this.waiting(one, data) : nothing}
      ${one.state === 'CONFIRMED' ? this.changed(one) : nothing}
    </article>`;
  }

  waiting(one, data) {
    return html`
      ${one.warnings.length > 0 ? note(html`请核对：<ul>${one.warnings.map((line) => html`<li>${line}</li>`)}</ul>`, 'warn') : nothing}
      <details><summary>逐日查看</summary>${legend()}${yearOf(one.year, true, one.days, data.today)}</details>
      ${one.mayDecide ? html`<p class="actions">
        <button type="button" class="btn primary" @click=${() => this.accept(one)}>对照通知无误，确认生效</button>
        <button type="button" class="btn" @click=${() => this.refuse(one)}>退回</button></p>` : html`<p class="muted">等待另一名审管办人员复核。</p>`}`;
  }

  changed(one) {
    if (!one.recomputed) {
      return html`<p class="muted">正在重新计算未届满的期限…</p>`;
    }
    return one.changed.length === 0 ? html`<p class="muted">已重新计算未届满的期限，没有变化。</p>` : html`
      <details open><summary>已重新计算，${one.changed.length} 个未届满的期限有变化</summary>
        <table class="changed"><thead><tr><th>案号</th><th>期限</th><th>原届满日</th><th>现届满日</th></tr></thead>
        <tbody>${one.changed.map((line) => html`<tr><td>${line.caseNumber || '—'}</td><td>${line.what}</td><td>${line.before || '请人工核定'}</td><td>${line.after || '请人工核定'}</td></tr>`)}</tbody></table></details>`;
  }

  async accept(one) {
    const sure = await confirm({ title: `确认 ${one.year} 年数据`, message: `确认后 ${one.year} 年数据立即生效，未届满的期限会重新计算。`, okLabel: '确认生效' });
    if (sure) {
      await this.screen.attempt(async () => {
        await post('json/calendar/decideYear', { importId: one.id, confirm: true, reason: '' });
        this.screen.done(`${one.year} 年数据已生效`);
        this.reload();
      });
    }
  }

  refuse(one) {
    const why = form(this.screen, {
      submitLabel: '退回',
      fields: [{ name: 'reason', label: '退回理由', kind: 'textarea', required: true, maxLength: 500, wide: true }],
      onSubmit: async (value) => {
        await post('json/calendar/decideYear', { importId: one.id, confirm: false, reason: value.reason });
        await this.screen.panel.close();
        this.screen.done('已退回');
        this.reload();
      },
    });
    this.screen.panel.open(`退回 ${one.year} 年数据`, () => why.view());
  }
}
