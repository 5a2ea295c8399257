import { facts, html, load, get, ShimingScreen, tag } from '../../../lib/1/kit.js';

export default class DemoPanel extends ShimingScreen {
  data = load(this, () => get('json/demo/case', { caseNumber: this.caseNumber || '（无）' }), () => [this.caseNumber]);

  content() {
    return this.data.view((data) => html`${facts([['案号', data.caseNumber], ['释明', tag('DUE')]])}`);
  }
}
