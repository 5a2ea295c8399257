// @ts-check
// Who is on duty now (三.5): the same answer as the service and the SMS give.
import { css, get, html, load, nothing, ShimingScreen, tag } from '../../../lib/1/kit.js';
import { firmOf } from './common.js';

export default class NowCard extends ShimingScreen {
  static styles = [...ShimingScreen.styles, css`
    ul { list-style: none; margin: 0 0 8px; padding: 0; }
    li { padding: 2px 0; }
  `];

  now = load(this, () => get('json/duty-lawyer/onDuty'));

  content() {
    return this.now.view((answer) => html`
      ${answer.serving.length === 0 ? html`<p>${answer.sentence}</p>` : html`
        <ul>${answer.serving.map((one) => html`<li><strong>${one.person.name}</strong>
          <span class="muted">${firmOf(one.person)}</span>
          ${one.present ? tag('SIGNED_IN', '在岗', 'good') : tag('PLANNED', '未签到', 'warn')}</li>`)}</ul>
        <p class="muted">${answer.slot.label}　${answer.place}</p>`}
      ${answer.next && answer.serving.length > 0 ? html`<p class="muted">下一班 ${answer.next.label}：${
        answer.nextServing.map((one) => one.person.name).join('、')}</p>` : nothing}`);
  }
}
