// @ts-check
// The designations and leaders' items of one case (三.8, 三.9).
import { dateOf, emptyState, get, html, load, ShimingScreen } from '../../../lib/1/kit.js';
import { ItemView, stateTag, styles } from './item.js';

export default class CasePanel extends ShimingScreen {
  static styles = [...ShimingScreen.styles, styles];

  constructor() {
    super();
    this.items = load(this, () => get('json/leader-assignment/items', { caseNumber: this.caseNumber, max: 50 }), () => [this.caseNumber]);
    this.item = new ItemView(this, () => this.items.reload());
  }

  content() {
    return html`${this.items.view((page) => (page.items.length === 0 ? emptyState('本案没有指定或者交办的释明事项。') : html`<ul>${page.items.map((row) => html`
      <li><button type="button" class="link" @click=${() => this.item.open(row)}>${row.number}</button>
        ${row.kindLabel}　${row.source}　${row.partyLabel} ${stateTag(row)}
        ${row.limits.length && row.limits[0].dueOn ? html`<span class="muted">${row.limits[0].label} ${dateOf(row.limits[0].dueOn)}</span>` : ''}</li>`)}</ul>`))}${this.item.panel.view()}`;
  }
}
