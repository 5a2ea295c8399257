// @ts-check
// A panel at the right side for forms. (Forms never stand in dialogs: the library's overlays need the page below them.)
import { css, html, nothing } from '../vendor/lit.js';
import { confirm, deepActive } from './dialog.js';
import { faultState } from './states.js';

export const panelStyles = css`
  .panel-shade { position: fixed; top: 0; right: 0; bottom: 0; left: 0; z-index: 150; background: rgba(18, 30, 50, 0.45); }
  .panel { position: fixed; top: 0; right: 0; bottom: 0; z-index: 151; display: flex; flex-direction: column;
    width: 720px; max-width: 100vw; background: var(--sm-paper); border-left: 4px solid var(--sm-navy);
    box-shadow: -4px 0 16px rgba(18, 30, 50, 0.25); }
  .panel > header { display: flex; align-items: center; gap: 12px; padding: 10px 16px;
    border-bottom: 1px solid var(--sm-line); background: var(--sm-shade); }
  .panel > header > h2 { flex: 1 1 auto; }
  .panel > .body { flex: 1 1 auto; overflow: auto; padding: 16px; }
`;

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), '
  + 'textarea:not([disabled]), [tabindex]:not([tabindex="-1"])';

class SidePanel {
  /** @param {any} owner */
  constructor(owner) {
    this.owner = owner;
    this.title = '';
    /** @type {(() => any) | null} */
    this.show = null;
    /** @type {HTMLElement | null} */
    this.opener = null;
    if (owner.parts) {
      owner.parts.add(this);
    }
  }

  get opened() {
    return this.show !== null;
  }

  /** Opens with a title and what it holds, rendered anew with the screen. @param {string} title @param {() => any} show */
  async open(title, show) {
    this.opener = deepActive();
    this.title = title;
    this.show = show;
    this.owner.trouble = null;
    this.owner.requestUpdate();
    await this.owner.updateComplete;
    const heading = this.owner.renderRoot.querySelector('.panel h2');
    if (heading) {
      heading.focus();
    }
  }

  /** Closes and gives the focus back to where it was. */
  async close() {
    this.show = null;
    this.owner.requestUpdate();
    await this.owner.updateComplete;
    if (this.opener && this.opener.isConnected) {
      this.opener.focus();
    }
  }

  /** Closes, but asks first when there is unsaved input. */
  leave = async () => {
    if (!this.owner.dirty || await confirm({ title: '放弃未保存的内容？', danger: true, okLabel: '放弃', cancelLabel: '继续填写',
      message: '您填写的内容尚未保存，关闭后将丢失。' })) {
      this.discard();
      await this.close();
    }
  };

  /** Empties the forms that stand in the panel. */
  discard() {
    const panel = this.owner.renderRoot.querySelector('.panel');
    Array.from(this.owner.parts || []).filter((part) => part.dirty && part.standsIn && part.standsIn(panel))
      .forEach((part) => part.set({}));
  }

  /** @param {KeyboardEvent} event */
  key = (event) => {
    if (event.key === 'Escape' && !overlayOpen()) {
      event.stopPropagation();
      event.preventDefault(); // else the same key would cancel the question at once
      this.leave();
    } else if (event.key === 'Tab') {
      this.keepInside(event);
    }
  };

  /** Leads the focus from the last stop to the first and back. @param {KeyboardEvent} event */
  keepInside(event) {
    const stops = stopsIn(/** @type {HTMLElement} */ (event.currentTarget));
    const active = deepActive();
    const [first, last] = [stops[0], stops[stops.length - 1]];
    const leaving = event.shiftKey ? active === first || !stops.includes(/** @type {any} */ (active)) : active === last;
    if (stops.length > 0 && leaving) {
      event.preventDefault();
      (event.shiftKey ? last : first).focus();
    }
  }

  /** @returns {any} the panel, or nothing while closed; a screen puts this at the end of its content */
  view() {
    if (!this.show) {
      return nothing;
    }
    return html`<div class="panel-shade" @click=${this.leave}></div>
      <div class="panel" role="dialog" aria-modal="true" aria-label=${this.title}
        @keydown=${{ handleEvent: this.key, capture: true }}>
        <header><h2 tabindex="-1">${this.title}</h2>
          <button type="button" class="btn" @click=${this.leave}>关闭</button></header>
        <div class="body">${this.owner.trouble ? faultState(this.owner.trouble) : nothing}${this.show()}</div>
      </div>`;
  }
}

/** Everything in it that takes the focus, through shadow roots, in order. @param {ParentNode} root @returns {HTMLElement[]} */
function stopsIn(root) {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => {
    const each = /** @type {HTMLElement} */ (element);
    const own = each.matches(FOCUSABLE) && each.getClientRects().length > 0 ? [each] : [];
    return each.shadowRoot ? [...own, ...stopsIn(each.shadowRoot)] : own;
  });
}

/** Whether a list, calendar or confirmation is open above the panel: Escape is theirs then. */
function overlayOpen() {
  return Array.from(document.body.children).some((each) => each.localName.endsWith('-overlay')
    || each.hasAttribute('data-shiming-dialog'));
}

/** A side panel. @param {any} owner the screen */
export const sidePanel = (owner) => new SidePanel(owner);
