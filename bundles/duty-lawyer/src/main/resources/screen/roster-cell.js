// @ts-check
// One person's half-day: what stands there, and what the centre may do about it.
import { confirm, emptyState, form, html, nothing, post, section } from '../../../lib/1/kit.js';
import { leaveFields, shiftTag } from './common.js';

/** @param {any} screen @param {any} data @param {any} person @param {any} slot @param {any[]} shifts */
export function cellPanel(screen, data, person, slot, shifts) {
  const shown = shifts[0];
  const send = (operation, body, told) => screen.attempt(async () => {
    const done = await post(`json/duty-lawyer/${operation}`, body);
    await screen.panel.close();
    screen.done(told || done.sentence);
  });
  const leave = form(screen, { fields: leaveFields(slot), submitLabel: '登记请假',
    onSubmit: (value) => send('takeLeave', { ...value, personId: person.personId }) });
  const release = form(screen, { fields: [{ name: 'reason', label: '撤销原因', kind: 'textarea', rows: 2, required: true, maxLength: 500 }],
    submitLabel: '撤销班次', onSubmit: (value) => send('release', { ...value, shiftId: shown.shiftId }) });
  const cover = form(screen, { submitLabel: '安排替班', onSubmit: (value) => send('cover', { ...value, shiftId: shown.shiftId }),
    fields: [{ name: 'personId', label: '替班人员', kind: 'select', required: true, placeholder: '请选择',
      options: data.people.filter((each) => each.personId !== person.personId && each.state === 'ACTIVE')
        .map((each) => ({ value: each.personId, label: each.name })) }] });

  async function sign(operation, deed) {
    if (await confirm({ title: `代为${deed}？`, okLabel: deed, message: `将为${person.name}登记${slot.label}${deed}，并记录由您代办。` })) {
      await send(operation, { shiftId: shown.shiftId });
    }
  }

  function actions() {
    if (!data.mayArrange) {
      return nothing;
    }
    const planned = shown && shown.state === 'PLANNED';
    const free = !shown || (!shown.holds && !shown.open);
    return html`
      ${free ? section('安排值班', html`<p>安排 ${person.name} 在 ${slot.label} 值班。</p>
        <button type="button" class="btn primary" ?disabled=${screen.busy}
          @click=${() => send('assign', { personId: person.personId, day: slot.day, half: slot.half })}>安排值班</button>`) : nothing}
      ${shown && shown.open ? section('安排替班', cover.view(), { article: '三.4' }) : nothing}
      ${planned ? section('代为签到', html`<button type="button" class="btn" @click=${() => sign('signIn', '签到')}>代为签到</button>`) : nothing}
      ${shown && shown.state === 'SIGNED_IN' ? section('代为签退', html`<button type="button" class="btn" @click=${() => sign('signOut', '签退')}>代为签退</button>`) : nothing}
      ${planned ? section('登记请假', leave.view()) : nothing}
      ${planned ? section('撤销班次', release.view()) : nothing}`;
  }

  screen.panel.open(`${person.name}　${slot.label}`, () => html`
    ${section('排班情况', shifts.length === 0 ? emptyState('这个半天没有安排该人员值班。') : html`<ul>${shifts.map((shift) => html`<li>
    ${shiftTag(shift)}　${shift.originLabel}${shift.reason ? `：${shift.reason}` : ''}</li>`)}</ul>`)}
    ${actions()}`);
}
