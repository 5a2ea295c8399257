// @ts-check
// <shiming-slot name case-number>: shows whatever is installed for a place of the host's page.
import { css, html, LitElement, nothing, repeat } from '../vendor/lit.js';
import { sidePanel, panelStyles } from '../kit/panel.js';
import { session } from '../kit/session.js';
import { stateStyles } from '../kit/states.js';
import { basics, tokens } from '../kit/tokens.js';
import { onScreens, screens } from './registry.js';

const look = css`
  :host { display: block; }
  ul.menu { display: inherit; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
  ul.menu a { display: block; padding: 6px 12px; color: inherit; text-decoration: none; }
  ul.menu a:hover, ul.menu a[aria-current] { text-decoration: underline; }
  ul.menu a:focus-visible { outline: 2px solid currentColor; outline-offset: -2px; }
  .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 16px; }
  .cards .section { margin: 0; }
  .cards, .slot-actions { margin-bottom: 16px; }
`;

export class Slot extends LitElement {
  static styles = [tokens, basics, stateStyles, panelStyles, look];

  static properties = {
    name: {},
    caseNumber: { attribute: 'case-number' },
    matterId: { attribute: 'matter-id' },
  };

  constructor() {
    super();
    /** @type {'nav' | 'home.card' | 'case.panel' | 'case.action' | ''} */
    this.name = '';
    this.caseNumber = '';
    this.matterId = '';
    this.panel = sidePanel(this);
    /** Screens once shown here stay, so that they can say that they are gone. @type {any[]} */
    this.shown = [];
    this.stopListening = () => {};
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopListening = onScreens(() => this.requestUpdate());
    this.addEventListener('shiming-done', this.finish);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopListening();
    this.removeEventListener('shiming-done', this.finish);
  }

  /** A screen in the side panel has done its work. */
  finish = () => this.panel.opened && this.panel.close();

  /** Whether a screen of this slot holds unsaved input. */
  get dirty() {
    return Array.from(this.renderRoot.querySelectorAll('shiming-screen')).some((each) => /** @type {any} */ (each).dirty);
  }

  render() {
    const installed = screens().entries.filter((entry) => entry.slot === this.name);
    switch (this.name) {
      case 'nav': return this.menu(installed);
      case 'case.action': return this.actions(installed);
      default: return this.sections(installed);
    }
  }

  /** @param {any[]} entries */
  menu(entries) {
    const link = (/** @type {any} */ entry) => session().screenUrl(entry.id);
    const here = (/** @type {any} */ entry) => location.pathname === new URL(link(entry), location.href).pathname;
    return html`<ul class="menu" part="list" role="list">${repeat(entries, (entry) => entry.id, (entry) => html`
      <li part="item"><a part=${here(entry) ? 'link current' : 'link'} href=${link(entry)}
        aria-current=${here(entry) ? 'page' : nothing}>${entry.title}</a></li>`)}</ul>`;
  }

  /** @param {any[]} entries */
  actions(entries) {
    if (entries.length === 0 && !this.panel.opened) {
      return nothing;
    }
    return html`<div class="root" lang="zh-CN"><div class="actions slot-actions">
      ${repeat(entries, (entry) => entry.id, (entry) => html`<button type="button" class="btn" part="button"
        @click=${() => this.panel.open(entry.title, () => this.screen(entry.id))}>${entry.title}</button>`)}</div>
      ${this.panel.view()}</div>`;
  }

  /** @param {any[]} entries */
  sections(entries) {
    const gone = this.shown.filter((old) => !entries.some((entry) => entry.id === old.id));
    this.shown = [...entries, ...gone].sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
    return this.shown.length === 0 ? nothing : html`<div class="root" lang="zh-CN">
      <div class=${this.name === 'home.card' ? 'cards' : ''}>${repeat(this.shown, (entry) => entry.id, (entry) => html`
        <section class="section" part="section" aria-label=${entry.title}>
          <header><h2>${entry.title}</h2></header><div class="body">${this.screen(entry.id)}</div></section>`)}
      </div></div>`;
  }

  /** @param {string} id */
  screen(id) {
    return html`<shiming-screen screen-id=${id} case-number=${this.caseNumber || nothing}
      matter-id=${this.matterId || nothing}></shiming-screen>`;
  }
}
