// @ts-check
// Tabs with the arrow keys and roles that screen readers expect.
import { css, html } from '../vendor/lit.js';

export const tabStyles = css`
  .tabs { display: flex; flex-wrap: wrap; margin: 0 0 12px; border-bottom: 1px solid var(--sm-line); }
  .tabs button { padding: 6px 16px; margin-bottom: -1px; border: 1px solid transparent; border-bottom: 3px solid transparent;
    background: none; cursor: pointer; }
  .tabs button[aria-selected="true"] { border-bottom-color: var(--sm-navy); color: var(--sm-navy); font-weight: 600; }
  .tabs button:hover { color: var(--sm-navy); }
`;

let made = 0;

class Tabs {
  /** @param {any} owner @param {{label: string, items: () => Array<{id: string, label: any, content: () => any}>}} options */
  constructor(owner, options) {
    this.owner = owner;
    this.options = options;
    this.chosen = '';
    made += 1;
    this.prefix = `tabs${made}`;
  }

  /** @param {string} id */
  choose(id) {
    this.chosen = id;
    this.owner.requestUpdate();
  }

  /** @param {KeyboardEvent} event @param {Array<{id: string}>} items */
  async key(event, items) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const at = items.findIndex((item) => item.id === this.chosen);
      this.choose(items[(at + step + items.length) % items.length].id);
      await this.owner.updateComplete;
      this.owner.renderRoot.querySelector(`#${this.prefix}-${this.chosen}`).focus();
    }
  }

  view() {
    const items = this.options.items();
    const current = items.find((item) => item.id === this.chosen) || items[0];
    this.chosen = current.id;
    return html`<div class="tabs" role="tablist" aria-label=${this.options.label}
        @keydown=${(/** @type {KeyboardEvent} */ event) => this.key(event, items)}>
      ${items.map((item) => html`<button type="button" role="tab" id=${`${this.prefix}-${item.id}`}
        aria-selected=${item === current ? 'true' : 'false'} aria-controls=${`${this.prefix}-panel`}
        tabindex=${item === current ? '0' : '-1'} @click=${() => this.choose(item.id)}>${item.label}</button>`)}</div>
      <div role="tabpanel" id=${`${this.prefix}-panel`} aria-labelledby=${`${this.prefix}-${current.id}`}>
        ${current.content()}</div>`;
  }
}

/**
 * Tabs. @param {any} owner the screen
 * @param {{label: string, items: () => Array<{id: string, label: any, content: () => any}>}} options
 */
export const tabs = (owner, options) => new Tabs(owner, options);
