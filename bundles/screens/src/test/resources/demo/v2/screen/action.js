import { form, html, ShimingScreen } from '../../../lib/1/kit.js';

export default class DemoAction extends ShimingScreen {
  record = form(this, { fields: [{ name: 'text', label: '说明', required: true }, { name: 'on', label: '日期', kind: 'date' }], onSubmit: async () => {} });

  content() {
    return html`<p>第二版</p>${this.record.view()}`;
  }
}
