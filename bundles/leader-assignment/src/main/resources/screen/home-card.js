// @ts-check
// How many designations and leaders' items wait for somebody, and how many are overdue (三.9).
import { card, get, html, load, ShimingScreen } from '../../../lib/1/kit.js';

export default class HomeCard extends ShimingScreen {
  counts = load(this, () => get('json/leader-assignment/items', { max: 1 }));

  content() {
    return this.counts.view((page) => {
      const of = (state) => (page.states.find((s) => s.state === state) || { count: 0 }).count;
      return html`${card('待甄别', of('ASSIGNED'))}${card('待签收', of('DISPATCHED'))}${card('办理中', of('HANDLING'))}${card('已超期', page.overdue)}`;
    });
  }
}
