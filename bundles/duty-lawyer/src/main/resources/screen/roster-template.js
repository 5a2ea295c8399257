// @ts-check
// The weekly template, and a roster made of it with what came of every line.
import { form, get, html, note, nothing, post, section, tag } from '../../../lib/1/kit.js';
import { HALVES, nameOf, plusDays } from './common.js';

const WEEK = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** @param {any} screen @param {any} data */
export async function templatePanel(screen, data) {
  const template = await screen.attempt(() => get('json/duty-lawyer/template'));
  if (!template) {
    return;
  }
  const people = data.people.map((each) => ({ value: each.personId, label: each.name }));
  const slots = [].concat(...WEEK.map((label, index) => HALVES.map((half) => ({
    name: `d${index + 1}${half.value}`, label: `${label}${half.label}`, weekday: index + 1, half: half.value,
  }))));
  const edit = form(screen, {
    submitLabel: '保存周模板',
    fields: slots.map((slot) => ({ name: slot.name, label: slot.label, kind: 'multi', options: people })),
    onSubmit: async (value) => {
      const lines = [].concat(...slots.map((slot) => (value[slot.name] || []).map((personId) => ({ weekday: slot.weekday, half: slot.half, personId }))));
      const done = await post('json/duty-lawyer/saveTemplate', { lines });
      await screen.panel.close();
      screen.done(done.sentence);
    },
  });
  edit.set(Object.fromEntries(slots.map((slot) => [slot.name, template.lines.filter((line) => line.weekday === slot.weekday
    && line.half === slot.half).map((line) => line.personId)])));
  screen.panel.open('周模板', () => html`${note('保存后用于以后的自动排班；已经排好的班次不变。', 'info')}${edit.view()}`);
}

/** @param {any} screen @param {any} data */
export function applyPanel(screen, data) {
  let result = null;
  const apply = form(screen, {
    submitLabel: '按模板排班',
    fields: [
      { name: 'from', label: '开始日期', kind: 'date', required: true, value: data.today },
      { name: 'to', label: '结束日期', kind: 'date', required: true, value: plusDays(data.today, 27) },
    ],
    onSubmit: async (value) => {
      result = await post('json/duty-lawyer/applyTemplate', value);
      screen.board.reload();
      screen.requestUpdate();
    },
  });
  const row = (each) => html`<tr><td class="nowrap">${each.day}${each.half ? (each.half === 'AM' ? '上午' : '下午') : ''}</td>
    <td>${each.personId ? nameOf(data.people, each.personId) : '—'}</td>
    <td>${tag(each.code, each.code === 'CREATED' ? '已排班' : each.code === 'ROSTERED_BEFORE' ? '已有安排' : '未排班', each.code === 'CREATED' ? 'good' : each.code === 'ROSTERED_BEFORE' ? 'info' : 'warn')} ${each.code === 'CREATED' ? '' : each.sentence}</td></tr>`;
  screen.panel.open('按模板排班', () => html`
    ${note('只在工作日排班，逐条给出结果；请假、暂停或者已排满的不会排入，已有安排不变。', 'info')}
    ${apply.view()}<p></p>
    ${result ? section(`结果：新排 ${result.created} 个班次`, html`<div class="scroll"><table aria-label="排班结果">
      <thead><tr><th scope="col">半天</th><th scope="col">人员</th><th scope="col">结果</th></tr></thead>
      <tbody>${result.rows.map(row)}</tbody></table></div>`) : nothing}`);
}
