// @ts-check
// The court's years: the calendar, imports by two people, and periods asked in words.
import { css, get, hasRole, html, load, note, nothing, page, ShimingScreen, sidePanel, tabs } from '../../../lib/1/kit.js';
import { PeriodQuestion } from './period-question.js';
import { legend, yearOf, yearStyles } from './year-calendar.js';
import { YearImport } from './year-import.js';

export default class Years extends ShimingScreen {
  static properties = { ...ShimingScreen.properties, year: { state: true } };

  static styles = [...ShimingScreen.styles, yearStyles, css`
    .import { border: 1px solid var(--sm-line); padding: 4px 12px; margin: 8px 0; }
    .preview { margin: 16px 0 8px; }
    .turn { display: flex; gap: 12px; align-items: center; margin: 0 0 8px; }
    .turn h2 { margin: 0; font-size: 18px; }
    .changed { border-collapse: collapse; }
    .changed th, .changed td { border: 1px solid var(--sm-line); padding: 2px 8px; text-align: left; }
  `];

  panel = sidePanel(this);
  view = load(this, () => get('json/calendar/years', { year: this.year || '' }), () => [this.year]);
  imports = new YearImport(this, () => this.view.reload());
  question = new PeriodQuestion(this);

  tabs = tabs(this, {
    label: '工作日历',
    items: () => [
      { id: 'calendar', label: '年历', content: () => this.view.view((data) => this.calendar(data)) },
      { id: 'question', label: '期限计算', content: () => this.question.view() },
      ...(hasRole('TRIAL_MANAGEMENT') ? [{ id: 'import', label: '导入与复核', content: () => this.view.view((data) => this.imports.view(data)) }] : []),
    ],
  });

  constructor() {
    super();
    this.year = 0;
  }

  calendar(data) {
    return html`
      <div class="turn">
        <button type="button" class="btn" @click=${() => { this.year = data.year - 1; }}>上一年</button>
        <h2>${data.year} 年</h2>
        <button type="button" class="btn" @click=${() => { this.year = data.year + 1; }}>下一年</button>
        <span class="muted">已导入：${data.loaded.join('、')}</span>
      </div>
      ${data.yearLoaded ? legend() : note(`${data.year} 年节假日数据缺失, 请人工核定。系统不推测任何一天是否上班。`, 'fault')}
      ${yearOf(data.year, data.yearLoaded, data.days, data.today)}`;
  }

  content() {
    const warning = this.view.data && this.view.data.warning;
    return page('工作日历', html`${warning ? note(warning, 'warn') : nothing}${this.tabs.view()}${this.panel.view()}`,
      { sub: '工作日、法定节假日和调休上班日：全部期限据此计算，未导入的年度不作推测。' });
  }
}
