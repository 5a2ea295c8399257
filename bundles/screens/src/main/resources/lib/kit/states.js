// @ts-check
// Loading, empty, trouble: always a sentence, never a bare exception.
import { css, html, nothing } from '../vendor/lit.js';
import { ServiceFault } from './client.js';

export const stateStyles = css`
  .state { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; padding: 10px 12px; margin: 0 0 12px;
    border: 1px solid var(--sm-line); border-left-width: 4px; border-radius: var(--sm-radius); }
  .state .grow { flex: 1 1 auto; min-width: 200px; }
  .state .code { color: var(--sm-muted); font-size: 13px; }
  .state ul { margin: 4px 0 0; padding-left: 20px; }
  .state.fault { border-color: var(--sm-red); background: var(--sm-red-soft); }
  .state.warn { border-color: var(--sm-amber); background: var(--sm-amber-soft); }
  .state.info { border-color: var(--sm-navy); background: var(--sm-navy-soft); }
  .state.good { border-color: var(--sm-green); background: var(--sm-green-soft); }
  .state.fault .code, .state.warn .code, .state.info .code { color: var(--sm-ink); }
  .state.empty { justify-content: var(--sm-empty-align, center); border: var(--sm-empty-border, 1px dashed var(--sm-line));
    padding: var(--sm-empty-padding, 10px 12px); margin: var(--sm-empty-margin, 0 0 12px); color: var(--sm-muted); }
  .state.loading { border: 0; color: var(--sm-muted); justify-content: center; }
  .spinner { width: 16px; height: 16px; border: 2px solid var(--sm-line); border-top-color: var(--sm-navy);
    border-radius: 50%; animation: sm-turn 0.9s linear infinite; }
  @keyframes sm-turn { to { transform: rotate(360deg); } }
  @media (prefers-reduced-motion: reduce) { .spinner { animation: none; } }
`;

/** @param {string} [text] */
export const loadingState = (text = '正在加载…') => html`
  <div class="state loading" role="status"><span class="spinner"></span><span>${text}</span></div>`;

/** @param {any} [text] what is not there, and how it could come to be @param {any} [action] */
export const emptyState = (text = '暂无记录', action = nothing) => html`
  <div class="state empty"><span>${text}</span>${action}</div>`;

/**
 * A coloured sentence.
 * @param {any} content @param {'info' | 'warn' | 'fault' | 'good'} [tone]
 */
export const note = (content, tone = 'info') => html`<div class="state ${tone}"><div class="grow">${content}</div></div>`;

/**
 * A service's fault: message, code, article, facts; a passing outage (the host is down) is shown as a warning.
 * @param {any} error @param {(() => void) | null} [retry]
 */
export function faultState(error, retry = null) {
  const fault = error instanceof ServiceFault || (error && error.code && error.message) ? error
    : { message: '页面遇到意外问题，已停止这一步操作。请重试；仍不行时请联系信息部门。', code: 'SCREEN_ERROR', facts: [], article: '' };
  return html`
    <div class="state ${fault.passing ? 'warn' : 'fault'}" role="alert">
      <div class="grow">
        <div>${fault.message}</div>
        ${(fault.facts || []).length > 0 ? html`<ul>${fault.facts.map((/** @type {string} */ fact) => html`<li>${fact}</li>`)}</ul>` : nothing}
        <div class="code">代码 ${fault.code}${fault.article ? html` · 依据 ${fault.article}` : nothing}</div>
      </div>
      ${retry ? html`<button type="button" class="btn" @click=${retry}>重试</button>` : nothing}
    </div>`;
}
