// @ts-check
// The duties a caller looks after, the most urgent first (三.1).
import { caseLink, hasRole, html, list, page, ShimingScreen, tag } from '../../../lib/1/kit.js';

const STATES = [
  { value: 'DUE', label: '待释明' },
  { value: 'DONE', label: '已释明，待入卷' },
  { value: 'RECORD_FILED', label: '已入卷' },
];

export function stateTag(row) {
  if (row.overdue) {
    return tag('OVERDUE', `${row.label}·已逾期`, 'bad');
  }
  return tag(row.state, row.label, row.state === 'RECORD_FILED' ? 'good' : 'warn');
}

export default class Worklist extends ShimingScreen {
  duties = list(this, {
    url: 'json/judge-explanation/worklist',
    label: '刚性释明待办',
    empty: '没有需要办理的刚性释明。',
    columns: [
      { title: '案号', render: (row) => caseLink(row.caseNumber) },
      { title: '裁判文书', key: 'title' },
      { title: '当事人', key: 'party' },
      { title: '状态', render: (row) => stateTag(row) },
      { title: '最后期限', render: (row) => row.dueOn ? html`<span class="nowrap">${row.dueOn}</span>` : html`<span class="muted">节假日数据缺失, 请人工核定</span>` },
      { title: '庭室', key: 'division' },
      ...(hasRole('JUDGE') ? [] : [{ title: '承办法官', render: (row) => row.judgeName || row.judge }]),
    ],
    filters: [
      { name: 'state', label: '状态', kind: 'select', placeholder: '全部', options: STATES },
      { name: 'overdue', label: '是否逾期', kind: 'select', placeholder: '全部', options: [{ value: 'true', label: '仅看逾期' }] },
    ],
  });

  content() {
    const whose = hasRole('JUDGE') ? '由您承办' : hasRole('DIVISION_HEAD') ? '本庭' : '本院';
    return page('释明待办', this.duties.view(), { sub: `${whose}的刚性释明任务（三.1）：未取得入卷回执的不算完成。` });
  }
}
