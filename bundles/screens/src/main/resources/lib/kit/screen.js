// @ts-check
// The base class of every screen.
import { html, LitElement, nothing } from '../vendor/lit.js';
import { chartStyles } from './chart.js';
import { notify } from './dialog.js';
import { fieldStyles } from './fields.js';
import { listStyles } from './list.js';
import { loopStyles } from './loop.js';
import { panelStyles } from './panel.js';
import { reportBug } from './report.js';
import { faultState, stateStyles } from './states.js';
import { tabStyles } from './tabs.js';
import { tagStyles } from './tags.js';
import { basics, tokens } from './tokens.js';

/**
 * A screen overrides {@link ShimingScreen#content}. Its parts (lists, forms, panels) are made in fields with `this` as
 * owner. It is `dirty` while a form of it holds unsaved input; the loader then does not replace it.
 */
export class ShimingScreen extends LitElement {
  static styles = [tokens, basics, stateStyles, tagStyles, fieldStyles, listStyles, panelStyles, tabStyles, loopStyles,
    chartStyles];

  static properties = {
    caseNumber: { attribute: 'case-number' },
    matterId: { attribute: 'matter-id' },
    busy: { state: true },
    trouble: { state: true },
  };

  constructor() {
    super();
    /** The case the host's page is about; empty on pages of no case. @type {string} */
    this.caseNumber = '';
    /** @type {string} */
    this.matterId = '';
    /** Whether an {@link attempt} is under way. */
    this.busy = false;
    /** What the last {@link attempt} met, shown on top. @type {any} */
    this.trouble = null;
    /** @type {Set<{dirty?: boolean, opened?: boolean}>} */
    this.parts = new Set();
    this.wasDirty = false;
  }

  /** Whether there is unsaved input. Forms and panels made with this owner count by themselves. */
  get dirty() {
    return Array.from(this.parts).some((part) => part.dirty === true);
  }

  /**
   * Says that the work of this screen is done: shows the notice, closes the host's panel if the screen stands in one, and
   * lets all screens of the page ask for their data again.
   * @param {string} text such as 已保存
   */
  done(text) {
    notify(text);
    this.dispatchEvent(new CustomEvent('shiming-done', { bubbles: true, composed: true }));
    document.dispatchEvent(new CustomEvent('shiming-changed'));
  }

  /** Whether a side panel covers the page; the panel shows the trouble then. */
  get covered() {
    return Array.from(this.parts).some((part) => part.opened === true);
  }

  /** What the screen shows; override this. @returns {any} */
  content() {
    return nothing;
  }

  /**
   * Does something that may fail: shows trouble instead of throwing, and holds `busy` meanwhile.
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T | undefined>} the result, or undefined after a trouble
   */
  async attempt(work) {
    this.busy = true;
    this.trouble = null;
    try {
      return await work();
    } catch (error) {
      this.trouble = error;
      reportBug(error);
      this.updateComplete.then(() => this.showTrouble());
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** Trouble stands at the top, which may be out of sight. */
  showTrouble() {
    const shown = this.renderRoot.querySelector('[role="alert"]');
    if (shown) {
      shown.scrollIntoView({ block: 'nearest' });
    }
  }

  /** @protected */
  render() {
    return html`<div class="root" part="root" lang="zh-CN">
      ${this.trouble && !this.covered ? faultState(this.trouble) : nothing}
      ${this.guarded()}
    </div>`;
  }

  /** A screen that throws shows a sentence; the host's page goes on. */
  guarded() {
    try {
      return this.content();
    } catch (error) {
      reportBug(error);
      return faultState(error, () => this.requestUpdate());
    }
  }

  /** @protected @param {any} changed */
  updated(changed) {
    super.updated(changed);
    if (this.dirty !== this.wasDirty) {
      this.wasDirty = this.dirty;
      this.dispatchEvent(new CustomEvent('shiming-dirty', { bubbles: true, composed: true, detail: this.dirty }));
    }
  }
}
