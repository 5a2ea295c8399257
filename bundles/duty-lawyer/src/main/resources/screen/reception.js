// @ts-check
// Parties who wait for the lawyer on duty (三.5): take, read the briefing sheet, record, all on one page.
import {
  article, caseLink, emptyState, get, html, load, note, nothing, page, post, section, ShimingScreen, sidePanel, tag, timeOf,
} from '../../../lib/1/kit.js';
import { briefing } from './briefing.js';
import { sessionForm } from './session-form.js';

export default class ReceptionScreen extends ShimingScreen {
  waiting = load(this, () => get('json/duty-lawyer/waiting'));

  panel = sidePanel(this);

  async signIn(shiftId) {
    await this.attempt(async () => this.done((await post('json/duty-lawyer/signIn', { shiftId })).sentence));
  }

  async take(call) {
    const done = await this.attempt(() => post('json/duty-lawyer/takeCall', { matterId: call.matterId }));
    if (done) {
      this.done(done.sentence);
      await this.open(call);
    }
  }

  async open(call) {
    const sheet = await this.attempt(() => get('json/duty-lawyer/briefing', { matterId: call.matterId }));
    if (!sheet) {
      return;
    }
    const record = sessionForm(this, sheet, async (saved) => {
      await this.panel.close();
      this.done(`已保存。${saved.sentence}`);
    });
    this.panel.open(`${sheet.party}　${call.caseNumber}`, () => html`${briefing(sheet)}${record.view()}`);
  }

  row(call, signedIn) {
    const taken = call.state === 'TAKEN';
    return html`<tr class=${taken ? 'marked' : ''}><td>${call.party}</td><td>${caseLink(call.caseNumber)}</td><td>${call.cause || '—'}</td>
      <td class="number">${call.questions}</td><td class="nowrap">${timeOf(call.since)}</td>
      <td>${tag(call.state, call.stateLabel, taken ? 'info' : 'warn')}</td>
      <td>${taken ? html`<button type="button" class="link" @click=${() => this.open(call)}>记录释明</button>`
    : html`<button type="button" class="link" ?disabled=${!signedIn || this.busy} @click=${() => this.take(call)}>接待</button>`}</td></tr>`;
  }

  standing(data) {
    if (data.signedIn) {
      return nothing;
    }
    return data.shiftId ? note(html`您现在有值班班次，尚未签到。
      <button type="button" class="btn primary" @click=${() => this.signIn(data.shiftId)}>签到</button>`, 'warn')
      : note('现在不是您的值班时间，可以查看待接待情况；接待当事人须在值班班次内签到后办理。', 'info');
  }

  content() {
    return page('值班接待', html`
      ${this.waiting.view((data) => html`${this.standing(data)}
        ${section('待接待', data.items.length === 0 ? emptyState('没有等候值班律师的当事人。') : html`<div class="scroll"><table aria-label="待接待">
          <thead><tr><th scope="col">当事人</th><th scope="col">案号</th><th scope="col">案由</th><th scope="col" class="number">疑问数</th>
            <th scope="col">时间</th><th scope="col">状态</th><th scope="col">操作</th></tr></thead>
          <tbody>${data.items.map((call) => this.row(call, data.signedIn))}</tbody></table></div>`, { article: '三.5' })}`)}
      ${this.panel.view()}`, { sub: html`接待前自动核查利益冲突 ${article('三.4')}` });
  }
}
