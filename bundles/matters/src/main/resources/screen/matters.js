// The worklist of open matters for the centre, and the page of one matter.
import {
  article, caller, css, form, get, hasRole, html, list, load, nothing, note, page, post, ShimingScreen, sidePanel, tag, timeOf,
} from '../../../lib/1/kit.js';
import { MatterDeeds, matterView } from './matter-view.js';
import { MODES, moodTag } from './words.js';

const REFRESH_MS = 20000;

export default class Matters extends ShimingScreen {
  static properties = { ...ShimingScreen.properties, chosen: { state: true } };

  static styles = [...ShimingScreen.styles, css`
    .questions { margin: 0; padding-left: 1.4em; }
    .questions li { padding: 3px 0; overflow-wrap: anywhere; }
  `];

  constructor() {
    super();
    this.chosen = '';
    this.timer = 0;
    /** Rows ticked for a batch. */
    this.ticked = new Set();
  }

  open = list(this, {
    url: 'json/loop/worklist',
    label: '未办结释明事项',
    empty: '没有符合条件的未办结事项。',
    marked: (row) => row.overdue,
    columns: [
      { title: '选', render: (row) => this.tick(row) },
      { title: '案号', render: (row) => html`<button type="button" class="link" @click=${() => this.choose(row.matter.matterId)}>${row.matter.caseNumber}</button>` },
      { title: '当事人', render: (row) => row.matter.partyLabel },
      { title: '情绪', render: (row) => moodTag(row.matter.lastMood) },
      { title: '已释明', render: (row) => `${row.matter.sessions} 次${row.matter.lastModeLabel ? `，最近：${row.matter.lastModeLabel}` : ''}` },
      { title: '下一步', render: (row) => html`${row.nextLabel} ${row.waits ? tag('WAITS', '功能未安装，等候', 'warn') : nothing}` },
      { title: '承办人', render: (row) => html`${row.matter.owner} ${row.overdue ? tag('OWNER_OVERDUE', '逾期', 'bad') : nothing}` },
      { title: '承办自', render: (row) => html`<span class="nowrap">${timeOf(row.ownerSince)}</span>` },
    ],
    filters: [
      { name: 'next', label: '等候', kind: 'select', placeholder: '全部', options: MODES },
      { name: 'owner', label: '承办人', placeholder: '人员编号；me 为本人' },
      { name: 'overdue', label: '承办期限', kind: 'select', placeholder: '全部', options: [{ value: 'true', label: '已逾期' }] },
    ],
  });

  waiting = load(this, () => get('json/owners/waiting'), () => ['once']);

  away = load(this, () => (this.assigns ? get('json/owners/ownersAway') : Promise.resolve({ items: [] })), () => ['once']);

  one = load(this, () => this.fetchOne(), () => [this.chosen]);

  panel = sidePanel(this);

  deeds = new MatterDeeds(this, this.panel);

  get assigns() {
    return ['COORDINATOR', 'DIVISION_HEAD', 'COURT_LEADER', 'TRIAL_MANAGEMENT'].some((role) => hasRole(role));
  }

  connectedCallback() {
    super.connectedCallback();
    this.chosen = this.matterId || this.chosen;
    // A matter that waits for a missing function moves on by itself when it is installed.
    this.timer = window.setInterval(() => this.refresh(), REFRESH_MS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  refresh() {
    if (this.chosen && this.one.data && this.one.data.page.waits && !this.dirty && !this.covered) {
      this.one.reload();
    }
  }

  async fetchOne() {
    if (!this.chosen) {
      return null;
    }
    const found = await get('json/loop/matter', { matterId: this.chosen });
    const told = await get('json/matters/timeline', { caseNumber: found.matter.caseNumber });
    return { page: found, items: (told.items || []).filter((item) => item.matterId === this.chosen) };
  }

  choose(matterId) {
    this.chosen = matterId;
  }

  tick(row) {
    const id = row.matter.matterId;
    return this.assigns ? html`<input type="checkbox" aria-label=${`选择 ${row.matter.caseNumber}`} .checked=${this.ticked.has(id)}
      @change=${(event) => { this.ticked[event.target.checked ? 'add' : 'delete'](id); this.requestUpdate(); }}>` : nothing;
  }

  reassign(matterIds) {
    const made = form(this, {
      submitLabel: '指派',
      fields: [{ name: 'to', label: '新承办人（人员编号）', required: true, maxLength: 64 },
        { name: 'reason', label: '指派理由', kind: 'textarea', required: true, maxLength: 500, wide: true }],
      onSubmit: async (value) => {
        const rows = await post('json/owners/reassign', { ...value, matterIds });
        const failed = rows.items.filter((row) => !row.done);
        this.ticked.clear();
        this.done(`已指派 ${rows.done} 个事项`);
        if (failed.length === 0) {
          await this.panel.close();
          return;
        }
        this.panel.open('指派结果', () => html`${note(`${rows.done} 个已指派，${failed.length} 个未指派。`, 'warn')}
          <ul>${failed.map((row) => html`<li>${row.matterId}：${row.message}</li>`)}</ul>`);
      },
    });
    this.panel.open(`批量指派（${matterIds.length} 个事项）`, () => made.view());
  }

  notices() {
    return html`${this.waiting.view((data) => ((data.items || []).length === 0 ? nothing : note(html`有 ${data.items.length} 个事项流转给您，等候签收：
      ${data.items.map((one) => html`<button type="button" class="link" @click=${() => this.choose(one.matterId)}>${one.reason}</button> `)}`, 'warn')))}
      ${this.assigns ? this.away.view((data) => ((data.items || []).length === 0 ? nothing : note(html`有 ${data.items.length} 个未办结事项的承办人今日离岗。
        <button type="button" class="link" @click=${() => this.reassign(data.items.map((one) => one.matterId))}>批量指派</button>`, 'warn'))) : nothing}`;
  }

  content() {
    if (this.chosen) {
      return page('释明事项', html`${this.one.view((data) => (data ? matterView({
        data: data.page, items: data.items, deeds: this.deeds, me: caller().id, back: () => this.choose(''),
      }) : nothing))}${this.panel.view()}`);
    }
    const actions = this.assigns && this.ticked.size > 0 ? html`<button type="button" class="btn primary"
      @click=${() => this.reassign(Array.from(this.ticked))}>批量指派（${this.ticked.size}）</button>` : nothing;
    return page('释明事项', html`${this.notices()}${this.open.view()}${this.panel.view()}`, {
      actions,
      sub: html`未办结事项、下一步和承办人；每个事项始终只有一名承办人 ${article('一(二)4')}`,
    });
  }
}
