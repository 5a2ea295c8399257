// @ts-check
// Status tags: colour and word together, so that colour alone never carries the meaning.
import { css, html } from '../vendor/lit.js';

export const tagStyles = css`
  .tag { display: inline-block; padding: 0 7px; border: 1px solid currentColor; border-radius: 2px; font-size: 13px;
    line-height: 20px; white-space: nowrap; color: var(--sm-muted); background: var(--sm-paper); }
  .tag.good { color: var(--sm-green); background: var(--sm-green-soft); }
  .tag.warn { color: var(--sm-amber); background: var(--sm-amber-soft); }
  .tag.bad { color: var(--sm-red); background: var(--sm-red-soft); }
  .tag.info { color: var(--sm-navy); background: var(--sm-navy-soft); }
`;

/** Codes of the api and the plug-ins, their Chinese words and tones. @type {Record<string, [string, string]>} */
const KNOWN = {
  DUE: ['待释明', 'warn'], DONE: ['已释明待入卷', 'info'], RECORD_FILED: ['笔录已入卷', 'good'], OVERDUE: ['已逾期', 'bad'],
  FILING: ['入卷中', 'info'], FILING_FAILED: ['入卷失败', 'bad'], FILED: ['已入卷', 'good'], DRAFT: ['草稿', 'plain'],
  MANDATORY: ['刚性释明', 'bad'], NOT_MANDATORY: ['非刚性', 'plain'],
  ALLOWED: ['允许', 'good'], BLOCKED: ['不允许', 'bad'], NEEDS_APPROVAL: ['需审批', 'warn'],
  OPEN: ['办理中', 'info'], ACCEPTED: ['已息诉', 'good'], REFERRED: ['已引导其他途径', 'plain'], WITHDRAWN: ['已撤回', 'plain'],
  UNDERSTOOD: ['理解', 'good'], PARTLY: ['部分理解', 'warn'], NOT_UNDERSTOOD: ['不理解', 'bad'],
  CALM: ['平稳', 'good'], AGITATED: ['激动', 'warn'], EXTREME: ['极端', 'bad'],
  LOW: ['一般', 'good'], HIGH: ['较高', 'warn'], SEVERE: ['强烈', 'bad'],
  JUDGE_INITIATED: ['法官主动释明', 'info'], DUTY_LAWYER: ['值班律师释明', 'info'], CENTRE_STAFF: ['专职人员释明', 'info'],
  EXPERT_APPOINTMENT: ['专家预约释明', 'info'], JUDGE_APPOINTMENT: ['预约法官释明', 'info'], DESIGNATED: ['指定释明', 'info'],
  CIVIL: ['民事', 'plain'], CRIMINAL: ['刑事', 'plain'], ADMINISTRATIVE: ['行政', 'plain'], ENFORCEMENT: ['执行', 'plain'],
  PAID: ['已缴清', 'good'], UNPAID: ['未缴', 'bad'], PART_PAID: ['部分缴纳', 'warn'], PERFORMED: ['已履行', 'good'],
  UNPERFORMED: ['未履行', 'bad'], SENT: ['已发送', 'good'], FAILED: ['失败', 'bad'], PENDING: ['待处理', 'warn'],
  VALID: ['校验通过', 'good'], BROKEN: ['校验不通过', 'bad'], NOT_INSTALLED: ['未安装', 'plain'], UNKNOWN: ['未知', 'plain'],
};

/** @param {string | null | undefined} code @returns {string} the Chinese word of a code, else the code */
export const labelOf = (code) => (code && KNOWN[code] ? KNOWN[code][0] : code || '—');

/**
 * A status tag. Known codes bring word and colour; both can be given.
 * @param {string | null | undefined} code
 * @param {string} [label] @param {'good' | 'warn' | 'bad' | 'info' | 'plain'} [tone]
 */
export function tag(code, label, tone) {
  const known = (code && KNOWN[code]) || [code || '—', 'plain'];
  return html`<span class="tag ${tone || known[1]}">${label || known[0]}</span>`;
}
