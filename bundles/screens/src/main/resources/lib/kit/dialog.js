// @ts-check
// A confirmation that names what will happen, and a passing notice. Both live in a shadow root of their own below
// body, out of reach of the host's styles.
import { css, html, nothing, render } from '../vendor/lit.js';
import { basics, tokens } from './tokens.js';

const styles = css`
  dialog { width: 440px; max-width: calc(100vw - 32px); padding: 0; border: 0; border-top: 4px solid var(--sm-navy);
    border-radius: var(--sm-radius); box-shadow: 0 8px 32px rgba(18, 30, 50, 0.4); color: inherit; }
  dialog.danger { border-top-color: var(--sm-red); }
  dialog::backdrop { background: rgba(18, 30, 50, 0.45); }
  dialog .body { padding: 16px 20px 4px; }
  dialog .body p { margin: 8px 0; overflow-wrap: anywhere; }
  dialog .actions { justify-content: flex-end; padding: 12px 20px 16px; }
  .toast { position: fixed; left: 50%; bottom: 32px; z-index: 300; transform: translateX(-50%); max-width: 80vw;
    padding: 10px 20px; border-radius: var(--sm-radius); background: #1f2733; color: #fff; }
`;

/** The focused element, looked for through shadow roots. @returns {HTMLElement | null} */
export function deepActive() {
  let active = document.activeElement;
  while (active && active.shadowRoot && active.shadowRoot.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return /** @type {HTMLElement | null} */ (active);
}

/** A place below body with the kit's look. @param {string} mark */
function place(mark) {
  const holder = document.createElement('div');
  holder.setAttribute(mark, '');
  const root = holder.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, basics, styles].map((each) => /** @type {CSSStyleSheet} */ (each.styleSheet));
  document.body.appendChild(holder);
  return { holder, root };
}

/**
 * Asks whether to go on.
 * @param {{title: string, message: any, okLabel?: string, cancelLabel?: string, danger?: boolean}} question the message
 *   is one sentence that names what will happen; okLabel is the deed itself, never 确定 where it can be 归档
 * @returns {Promise<boolean>}
 */
export function confirm({ title, message, okLabel = '确定', cancelLabel = '取消', danger = false }) {
  const back = deepActive();
  const { holder, root } = place('data-shiming-dialog');
  return new Promise((resolve) => {
    const answer = (/** @type {boolean} */ yes) => {
      holder.remove();
      if (back && back.isConnected) {
        back.focus();
      }
      resolve(yes);
    };
    const cancelled = (/** @type {Event} */ event) => {
      event.preventDefault();
      answer(false);
    };
    render(html`<div class="root" lang="zh-CN">
      <dialog class=${danger ? 'danger' : ''} aria-labelledby="title" aria-describedby="text" @cancel=${cancelled}>
        <div class="body"><h2 id="title">${title}</h2><p id="text">${message}</p></div>
        <div class="actions">
          <button type="button" class="btn" @click=${() => answer(false)}>${cancelLabel}</button>
          <button type="button" class="btn ${danger ? 'danger' : 'primary'}" @click=${() => answer(true)}>${okLabel}</button>
        </div>
      </dialog></div>`, root);
    /** @type {any} */ (root.querySelector('dialog')).showModal();
    const deed = /** @type {HTMLElement} */ (root.querySelector(danger ? '.btn' : '.btn.primary'));
    deed.focus();
  });
}

/** @type {ShadowRoot | null} */
let toasts = null;
let shownAt = 0;

/** Says in passing that something is done. Read out by screen readers; gone after some seconds. @param {string} text */
export function notify(text) {
  if (!toasts) {
    toasts = place('data-shiming-toast').root;
    render(html`<div class="root" lang="zh-CN"><div role="status" id="says"></div></div>`, toasts);
  }
  const says = /** @type {HTMLElement} */ (toasts.getElementById('says'));
  shownAt += 1;
  const turn = shownAt;
  const show = (/** @type {string} */ what) => render(what ? html`<div class="toast">${what}</div>` : nothing, says);
  show(text);
  setTimeout(() => turn === shownAt && show(''), 4500);
}
