// @ts-check
// Proposals and leaves that the centre looks after.
import { emptyState, html, post, section } from '../../../lib/1/kit.js';
import { nameOf } from './common.js';

/** @param {any} screen @param {any} more @param {any} data */
export function pendingSection(screen, more, data) {
  const name = (id) => nameOf(data.people, id);
  const send = (operation, body) => screen.attempt(async () => screen.done((await post(`json/duty-lawyer/${operation}`, body)).sentence));
  const swap = (each) => html`<tr><td>${name(each.mine.personId)}　${each.mine.slot.label}</td><td>${name(each.theirs.personId)}　${each.theirs.slot.label}</td>
    <td>${each.reason}</td><td class="nowrap">
      <button type="button" class="link" @click=${() => send('answerSwap', { swapId: each.swapId, answer: 'ACCEPT' })}>代为同意</button>　
      <button type="button" class="link" @click=${() => send('answerSwap', { swapId: each.swapId, answer: 'DECLINE' })}>代为不同意</button></td></tr>`;
  const leave = (each) => html`<tr><td>${name(each.personId)}</td><td>${each.from.label} 至 ${each.to.label}</td><td>${each.reason}</td>
    <td><button type="button" class="link" @click=${() => send('cancelLeave', { leaveId: each.leaveId })}>销假</button></td></tr>`;
  const table = (label, heads, rows) => html`<div class="scroll"><table aria-label=${label}><thead><tr>
    ${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
  return html`<p></p>
    ${section('待答复的换班', more.swaps.length === 0 ? emptyState('没有待答复的换班申请。')
    : table('待答复的换班', ['换出', '换入', '原因', '操作'], more.swaps.map(swap)))}
    ${section('请假', more.leaves.length === 0 ? emptyState('没有未结束的请假。')
    : table('请假', ['人员', '期间', '原因', '操作'], more.leaves.map(leave)))}`;
}
