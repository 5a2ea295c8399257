// @ts-check
// The briefing sheet: what the explainer has to know, and no more.
import { facts, html, note, nothing, section, tag, timeline } from '../../../lib/1/kit.js';

/** @param {any} sheet */
export function briefing(sheet) {
  return html`
    ${sheet.hostAway ? note('审判业务系统暂时无法访问，仅显示已登记的信息；释明可以照常记录。', 'warn') : nothing}
    ${section('情况简表', facts([
    ['当事人', `${sheet.party}${sheet.capacity ? `（${sheet.capacity}）` : ''}`], ['案由', sheet.cause || '—'],
    ['裁判文书', sheet.document || '—'], ['出具日期', sheet.issuedOn || '—'], ['审理程序', sheet.procedure || '—'],
    ['上次情绪', sheet.mood ? tag(sheet.mood) : '—'],
  ]), { article: '三.12' })}
    ${sheet.earlier.length === 0 ? nothing : section('此前释明', timeline(sheet.earlier.map((each) => ({
    at: each.at, title: each.modeLabel, text: html`${each.answers.map((answer) => html`<p>${answer.text}<br>
      <span class="muted">${answer.explanation}</span> ${tag(answer.answer)}</p>`)}${each.remarks ? html`<p>备注：${each.remarks}</p>` : nothing}`,
  }))))}`;
}
