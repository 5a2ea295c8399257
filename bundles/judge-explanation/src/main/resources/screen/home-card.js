// @ts-check
// How many mandatory explanations are due, wait for their record, or are overdue (三.1).
import { card, get, html, load, ShimingScreen } from '../../../lib/1/kit.js';

export default class HomeCard extends ShimingScreen {
  counts = load(this, () => get('json/judge-explanation/worklist', { max: 1 }));

  content() {
    return this.counts.view((page) => html`
      ${card('待释明', page.due)}
      ${card('已释明，待入卷', page.done)}
      ${card('已逾期', page.overdue)}`);
  }
}
