// @ts-check
// <shiming-screen screen-id case-number matter-id>: holds one screen, follows its comings and goings, guards the page.
import { css, html, LitElement, nothing } from '../vendor/lit.js';
import { session } from '../kit/session.js';
import { emptyState, loadingState, stateStyles } from '../kit/states.js';
import { basics, tokens } from '../kit/tokens.js';
import { onScreens, screenOf, screens } from './registry.js';

/** An update removes and adds: a screen is called gone only after this time. */
const GRACE_MS = 3000;
const PASSED_ON = ['case-number', 'matter-id'];

/** @type {Map<string, Promise<void>>} tag → its definition */
const defined = new Map();

/** @param {import('./registry.js').Entry} entry @param {number} attempt */
function definition(entry, attempt) {
  if (customElements.get(entry.tag)) {
    return Promise.resolve();
  }
  if (!defined.has(entry.tag)) {
    const address = new URL(entry.module, session().base).href + (attempt > 0 ? `?again=${attempt}` : '');
    const coming = import(address).then((module) => customElements.define(entry.tag, module.default));
    coming.catch(() => defined.delete(entry.tag));
    defined.set(entry.tag, coming);
  }
  return /** @type {Promise<void>} */ (defined.get(entry.tag));
}

/** Pages with unsaved input ask before they are left. @type {Set<Holder>} */
const onPage = new Set();
window.addEventListener('beforeunload', (event) => {
  if (Array.from(onPage).some((holder) => holder.dirty)) {
    event.preventDefault();
    event.returnValue = '';
  }
});

export class Holder extends LitElement {
  static styles = [tokens, basics, stateStyles, css`.stage { display: block; }`];

  static properties = {
    screenId: { attribute: 'screen-id' },
    caseNumber: { attribute: 'case-number' },
    matterId: { attribute: 'matter-id' },
    state: { state: true },
    waiting: { state: true },
  };

  constructor() {
    super();
    this.screenId = '';
    this.caseNumber = '';
    this.matterId = '';
    /** @type {'waiting' | 'shown' | 'gone' | 'absent' | 'failed'} */
    this.state = 'waiting';
    /** @type {import('./registry.js').Entry | null} a newer version that waits for unsaved input */
    this.waiting = null;
    /** @type {any} */
    this.element = null;
    this.attempt = 0;
    /** The version that could not be shown: tried again only when asked. */
    this.failed = '';
    this.leaving = 0;
    this.stopListening = () => {};
  }

  connectedCallback() {
    super.connectedCallback();
    onPage.add(this);
    this.stopListening = onScreens(() => this.follow());
    this.addEventListener('shiming-dirty', this.settle);
    this.follow();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    onPage.delete(this);
    this.stopListening();
    clearTimeout(this.leaving);
    this.leaving = 0;
    this.removeEventListener('shiming-dirty', this.settle);
  }

  /** Whether the screen holds unsaved input. */
  get dirty() {
    return Boolean(this.element && this.element.dirty);
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('screenId') && changed.get('screenId')) {
      this.element = null;
      this.state = 'waiting';
      this.follow();
    }
    if (this.element) {
      this.pass();
    }
  }

  /** Compares what is shown with what is installed. */
  follow() {
    const entry = screenOf(this.screenId);
    if (!entry) {
      this.missing();
      return;
    }
    clearTimeout(this.leaving);
    this.leaving = 0;
    if (this.element && this.element.localName === entry.tag) {
      this.waiting = null;
      this.state = 'shown';
    } else if (this.failed === entry.tag) {
      this.state = 'failed';
    } else if (this.dirty) {
      this.waiting = entry;
      this.state = 'shown';
    } else {
      this.show(entry);
    }
  }

  missing() {
    if (screens().known && !this.leaving && this.state !== 'gone' && this.state !== 'absent') {
      const after = this.element ? 'gone' : 'absent';
      this.leaving = window.setTimeout(() => {
        this.leaving = 0;
        this.waiting = null;
        this.state = after;
        this.element = this.dirty ? this.element : null;
      }, GRACE_MS);
    }
    this.requestUpdate();
  }

  /** @param {import('./registry.js').Entry} entry */
  async show(entry) {
    try {
      await definition(entry, this.attempt);
      if (screenOf(this.screenId) === entry && !this.dirty) {
        // By its constructor, because createElement would only report what a constructor throws.
        this.element = new (/** @type {any} */ (customElements.get(entry.tag)))();
        this.waiting = null;
        this.pass();
        this.state = 'shown';
        this.requestUpdate();
        await this.updateComplete;
        await this.element.updateComplete;
      }
    } catch (error) {
      console.error(error);
      this.element = null;
      this.failed = entry.tag;
      this.state = 'failed';
    }
  }

  pass() {
    PASSED_ON.filter((name) => this.hasAttribute(name))
      .forEach((name) => this.element.setAttribute(name, this.getAttribute(name)));
  }

  /** Input was saved or given up: a waiting version may come now. */
  settle = () => {
    if (this.waiting && !this.dirty) {
      this.show(this.waiting);
    }
  };

  again = () => {
    this.attempt += 1;
    this.failed = '';
    this.state = 'waiting';
    this.follow();
  };

  replaceNow = () => {
    const entry = this.waiting;
    this.element = null;
    if (entry) {
      this.show(entry);
    }
  };

  render() {
    const bar = this.bar();
    return html`${bar === nothing ? nothing : html`<div class="root" lang="zh-CN">${bar}</div>`}
      <div class="stage">${this.element || nothing}</div>`;
  }

  bar() {
    if (this.state === 'gone') {
      return emptyState(this.element ? '该功能已停用，暂时不能保存；您填写的内容仍保留在页面上。' : '该功能已停用');
    }
    if (this.state === 'absent') {
      return emptyState('该功能未安装，或您没有使用权限。');
    }
    if (this.state === 'failed') {
      return html`<div class="state fault" role="alert"><span class="grow">该功能暂时无法显示，页面其他部分不受影响。</span>
        <button type="button" class="btn" @click=${this.again}>重试</button></div>`;
    }
    if (this.waiting) {
      return html`<div class="state info" role="status"><span class="grow">新版本可用。保存后将自动更换；也可以立即更换，未保存的内容将丢失。</span>
        <button type="button" class="btn" @click=${this.replaceNow}>立即更换</button></div>`;
    }
    return this.state === 'waiting' ? loadingState(screens().trouble || '正在加载…') : nothing;
  }
}
