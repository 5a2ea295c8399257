// @ts-check
// How many visitors came today, and how many wait (三.5).
import { card, get, html, load, ShimingScreen } from '../../../lib/1/kit.js';

export default class HomeCard extends ShimingScreen {
  queue = load(this, () => get('json/reception/queue', { max: 100 }));

  content() {
    return this.queue.view((page) => html`
      ${card('今日来访', page.total)}
      ${card('等候', page.items.filter((v) => v.state === 'WAITING' || v.state === 'CALLED').length)}
      ${card('临时登记', page.items.filter((v) => v.provisional).length)}`);
  }
}
