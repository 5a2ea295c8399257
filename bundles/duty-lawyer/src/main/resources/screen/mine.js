// @ts-check
// The caller's own duty: sign in and out, swap, leave, and whom one acts for (G5).
import {
  article, emptyState, form, get, html, load, nothing, page, post, section, ShimingScreen, sidePanel, tag,
} from '../../../lib/1/kit.js';
import { leaveFields, nameOf, shiftTag, today, weekdayOf } from './common.js';

const SIDES = [{ value: 'FOR', label: '代理该当事人' }, { value: 'AGAINST', label: '代理其对方' }];

export default class MineScreen extends ShimingScreen {
  mine = load(this, () => get('json/duty-lawyer/myDuty'));

  panel = sidePanel(this);

  async send(operation, body) {
    const done = await post(`json/duty-lawyer/${operation}`, body);
    await this.panel.close();
    this.done(done.sentence);
  }

  act(operation, body) {
    return this.attempt(() => this.send(operation, body));
  }

  leave(slot) {
    const leave = form(this, { fields: leaveFields(slot), submitLabel: '提交请假', onSubmit: (value) => this.send('takeLeave', value) });
    this.panel.open('请假', () => html`<p>请假期间的班次将由释明中心另行安排替班。</p>${leave.view()}`);
  }

  swap(data, shift) {
    const options = data.others.filter((each) => each.slot.day !== shift.slot.day || each.slot.half !== shift.slot.half)
      .map((each) => ({ value: each.shiftId, label: `${each.slot.label}　${nameOf(data.people, each.personId)}` }));
    const swap = form(this, {
      submitLabel: '提出换班',
      fields: [
        { name: 'otherShiftId', label: '换入的班次', kind: 'combo', required: true, options, wide: true, help: '对方同意后换班才生效' },
        { name: 'reason', label: '换班原因', kind: 'textarea', rows: 2, required: true, maxLength: 500 },
      ],
      onSubmit: (value) => this.send('proposeSwap', { ...value, shiftId: shift.shiftId }),
    });
    this.panel.open(`换出　${shift.slot.label}`, () => (options.length === 0
      ? emptyState('近四周没有可以换入的班次，请联系释明中心统筹人员。') : swap.view()));
  }

  declare() {
    const declare = form(this, {
      submitLabel: '提交申报',
      fields: [
        { name: 'party', label: '当事人全称', required: true, maxLength: 200, wide: true, help: '加密保存，只用于核查利益冲突' },
        { name: 'side', label: '代理关系', kind: 'radio', options: SIDES, required: true },
        { name: 'caseNumber', label: '案号', placeholder: '（2026）豫0481民初123号' },
        { name: 'endedOn', label: '代理结束日期', kind: 'date', help: '仍在代理的不填' },
        { name: 'byFirm', label: '由本所承办，本所其他值班律师也应回避', kind: 'checkbox', wide: true },
      ],
      onSubmit: (value) => this.send('declareEngagement', { ...value, caseNumber: value.caseNumber || '', endedOn: value.endedOn || '' }),
    });
    this.panel.open('申报代理情况', () => declare.view());
  }

  operations(data, shift) {
    const slot = { day: shift.slot.day, half: shift.slot.half };
    const button = (label, deed) => html`<button type="button" class="link" aria-label=${`${shift.slot.label}${label}`} @click=${deed}>${label}</button>　`;
    if (shift.state === 'SIGNED_IN') {
      return button('签退', () => this.act('signOut', { shiftId: shift.shiftId }));
    }
    if (shift.state !== 'PLANNED' || shift.label.startsWith('未')) {
      return nothing;
    }
    return html`${shift.slot.day === today() ? button('签到', () => this.act('signIn', { shiftId: shift.shiftId })) : nothing}
      ${shift.origin === 'SWAP' || shift.origin === 'COVER' ? nothing : button('换班', () => this.swap(data, shift))}
      ${button('请假', () => this.leave(slot))}`;
  }

  shifts(data) {
    return data.shifts.length === 0 ? emptyState('近期没有您的值班安排。') : html`<div class="scroll"><table aria-label="我的班次">
      <thead><tr><th scope="col">半天</th><th scope="col">星期</th><th scope="col">状态</th><th scope="col">来源</th><th scope="col">操作</th></tr></thead>
      <tbody>${data.shifts.map((shift) => html`<tr class=${shift.slot.day === today() ? 'marked' : ''}><td class="nowrap">${shift.slot.label}</td>
        <td>${weekdayOf(shift.slot.day)}</td><td>${shiftTag(shift)}</td><td>${shift.originLabel}</td>
        <td class="nowrap">${this.operations(data, shift)}</td></tr>`)}</tbody></table></div>`;
  }

  swaps(data) {
    const name = (id) => nameOf(data.people, id);
    const row = (each) => {
      const toMe = each.theirs.personId === data.personId;
      const answer = (value) => () => this.act('answerSwap', { swapId: each.swapId, answer: value });
      return html`<tr><td>${name(each.mine.personId)}　${each.mine.slot.label}</td><td>${name(each.theirs.personId)}　${each.theirs.slot.label}</td>
        <td>${each.reason}</td><td class="nowrap">${toMe ? html`<button type="button" class="link" @click=${answer('ACCEPT')}>同意换班</button>　
          <button type="button" class="link" @click=${answer('DECLINE')}>不同意</button>`
    : html`${tag('PROPOSED', '待对方答复', 'warn')} <button type="button" class="link" @click=${answer('WITHDRAW')}>撤回</button>`}</td></tr>`;
    };
    return data.swaps.length === 0 ? nothing : section('换班申请', html`<div class="scroll"><table aria-label="换班申请">
      <thead><tr><th scope="col">换出</th><th scope="col">换入</th><th scope="col">原因</th><th scope="col">操作</th></tr></thead>
      <tbody>${data.swaps.map(row)}</tbody></table></div>`);
  }

  leaves(data) {
    return data.leaves.length === 0 ? nothing : section('请假', html`<ul>${data.leaves.map((each) => html`<li>${each.from.label} 至 ${each.to.label}（${each.reason}）
      <button type="button" class="link" @click=${() => this.act('cancelLeave', { leaveId: each.leaveId })}>销假</button></li>`)}</ul>`);
  }

  content() {
    return page('我的值班', html`
      ${this.mine.view((data) => html`${this.swaps(data)}${section('我的班次', this.shifts(data), { article: '三.4' })}${this.leaves(data)}`)}
      ${this.panel.view()}`, {
      actions: html`<button type="button" class="btn" @click=${() => this.declare()}>申报代理情况</button>
        <button type="button" class="btn" @click=${() => this.leave({ day: today(), half: 'AM' })}>请假</button>`,
      sub: html`签到、签退即为出勤记录，不需另行填写 ${article('三.4')}`,
    });
  }
}
