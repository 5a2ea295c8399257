// @ts-check
// The dedicated ledger of designations and leaders' items (专项台账, 三.8, 三.9): how many stand where, and what is due next.
import {
  caseLink, css, dateOf, form, get, hasRole, html, list, nothing, page, post, ShimingScreen, sidePanel,
} from '../../../lib/1/kit.js';
import { ItemView, stateTag, styles } from './item.js';

const PATH = 'json/leader-assignment/';
const KINDS = [{ value: 'LEADER', label: '院领导交办' }, { value: 'DESIGNATED', label: '指定释明' }];
const FLOW = [['ASSIGNED', '待甄别'], ['SCREENED', '待交办'], ['DISPATCHED', '待签收'], ['HANDLING', '办理中'], ['REPLIED', '已回复当事人'],
  ['CENTRE_TOLD', '已反馈中心'], ['COLLECTED', '已汇总'], ['LEADER_TOLD', '待签阅'], ['CLOSED', '已办结']];

export default class Board extends ShimingScreen {
  static styles = [...ShimingScreen.styles, styles, css`
    .flow { display: grid; grid-template-columns: repeat(auto-fit, minmax(96px, 1fr)); gap: 8px; margin: 0 0 12px; padding: 0; list-style: none; }
    .flow button { width: 100%; border: 1px solid var(--sm-line); background: #fff; padding: 8px; cursor: pointer; font: inherit; color: inherit; text-align: left; }
    .flow button[aria-pressed="true"] { border-color: var(--sm-navy); background: var(--sm-navy-soft); }
    .flow strong { display: block; font-size: 20px; color: var(--sm-navy); }
  `];

  constructor() {
    super();
    this.item = new ItemView(this, () => this.items.reload());
    this.entry = sidePanel(this);
    this.items = list(this, {
      url: `${PATH}items`,
      label: '指定与交办事项',
      empty: '没有需要办理的事项。',
      columns: [
        { title: '编号', render: (row) => html`<button type="button" class="link nowrap" @click=${() => this.item.open(row)}>${row.number}</button>` },
        { title: '类别', key: 'kindLabel' },
        { title: '案号', render: (row) => caseLink(row.caseNumber) },
        { title: '当事人', key: 'partyLabel' },
        { title: '交办（指定）方', key: 'source' },
        { title: '承办', render: (row) => (row.unit ? `${row.unit} ${row.ownerName}` : '—') },
        { title: '状态', render: (row) => stateTag(row) },
        { title: '最近期限', render: (row) => (row.limits.length && row.limits[0].dueOn ? html`<span class="nowrap">${row.limits[0].label} ${dateOf(row.limits[0].dueOn)}</span>` : html`<span class="muted">${row.state === 'CLOSED' ? '—' : row.paused ? '暂停计时' : '请人工核定'}</span>`) },
      ],
      filters: [
        { name: 'kind', label: '类别', kind: 'select', placeholder: '全部', options: KINDS },
        { name: 'state', label: '状态', kind: 'select', placeholder: '全部', value: 'OPEN', options: [{ value: 'OPEN', label: '未办结' }, ...FLOW.map(([value, label]) => ({ value, label })), { value: 'DECLINED', label: '不予办理' }] },
        { name: 'overdue', label: '是否超期', kind: 'select', placeholder: '全部', options: [{ value: 'true', label: '仅看超期' }] },
      ],
    });
  }

  assign() {
    const own = hasRole('COURT_LEADER') || hasRole('SUPERIOR_COURT');
    let parties = [];
    let asked = '';
    // The parties follow the case number; only a whole one is worth asking.
    const look = async () => {
      const number = (entry.values.caseNumber || '').trim();
      if (number === asked || !number.endsWith('号')) {
        return;
      }
      asked = number;
      const found = await this.attempt(() => get(`${PATH}parties`, { caseNumber: number }));
      if (asked === number) {
        parties = found ? found.items : [];
        entry.change({ partyId: parties.length === 1 ? parties[0].partyId : '' });
      }
    };
    const entry = form(this, {
      fields: () => [
        { name: 'kind', label: '类别', kind: 'radio', required: true, wide: true, options: hasRole('SUPERIOR_COURT') ? [KINDS[1]] : KINDS },
        { name: 'caseNumber', label: '案号', kind: 'text', required: true, maxLength: 60, placeholder: '（2026）豫0481民初1号' },
        parties.length ? { name: 'partyId', label: '当事人', kind: 'radio', required: true, wide: true, options: parties.map((p) => ({ value: p.partyId, label: `${p.label}（${p.capacity}）` })) }
          : { name: 'partyId', label: '当事人', kind: 'text', readonly: true, required: true, help: '填写完整案号后在此选择' },
        ...(own ? [] : [{ name: 'sourceName', label: '交办（指定）方', kind: 'text', required: true, maxLength: 200, placeholder: '院长、平顶山市中级人民法院等' }, { name: 'sourceId', label: '交办领导编号', kind: 'text', maxLength: 64, help: '本院领导交办的填写，领导可据此查看并签阅' }]),
        { name: 'reference', label: '文号', kind: 'text', maxLength: 200 },
        { name: 'workingDays', label: '办理期限（工作日）', kind: 'number', min: 1, max: 120, help: '不填按本院规定' },
        { name: 'words', label: '交办（指定）内容', kind: 'textarea', rows: 6, required: true, maxLength: 4000, wide: true, help: '原文登记，登记后不得改动；仅限释明工作，不得对裁判结果提出处理意见' },
      ],
      submitLabel: '登记',
      onChange: () => look(),
      onSubmit: async (value) => {
        const taken = await post(`${PATH}assign`, { ...value, workingDays: Number(value.workingDays || 0) });
        await this.entry.close();
        this.done(`已登记，编号 ${taken.number}`);
        this.items.reload();
      },
    });
    entry.set({ kind: hasRole('SUPERIOR_COURT') ? 'DESIGNATED' : 'LEADER' });
    this.entry.open('登记交办或者指定事项', () => entry.view());
  }

  // How many stand in a state, by the last answer.
  count(state) {
    const found = this.items.answer ? this.items.answer.states.find((s) => s.state === state) : null;
    return found ? found.count : '—';
  }

  content() {
    const may = ['COURT_LEADER', 'CENTRE_STAFF', 'COORDINATOR', 'SUPERIOR_COURT'].some((role) => hasRole(role));
    return page('指定与交办', html`
      <ul class="flow">${FLOW.map(([state, label]) => html`<li><button type="button" aria-pressed=${this.items.filter.state === state ? 'true' : 'false'} @click=${() => this.items.filterBy({ state })}>
        <strong>${this.count(state)}</strong>${label}</button></li>`)}</ul>
      ${this.items.view()}${this.item.panel.view()}${this.entry.view()}`, {
      sub: '甄别、交办、签收、办理、回复当事人、反馈中心、汇总、反馈交办方：三项反馈齐全方可办结（三.8、三.9）。',
      actions: may ? html`<button type="button" class="btn primary" @click=${() => this.assign()}>登记事项</button>` : nothing,
    });
  }
}
