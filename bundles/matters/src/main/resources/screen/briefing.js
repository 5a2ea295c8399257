// The briefing card in the host's case page: explained before, open questions, mood, risk, the next permitted step, and
// what somebody makes of it.
import {
  article, css, emptyState, form, get, html, load, nothing, note, post, section, ShimingScreen, sidePanel, tag, timeOf,
} from '../../../lib/1/kit.js';
import { GROUNDS, moodTag, questionList, whoCan } from './words.js';

const REASONS = [
  { value: 'PARTY_DECLINES', label: '当事人不愿意' }, { value: 'NOBODY_AVAILABLE', label: '没有合适人员' },
  { value: 'SAFETY', label: '安全考虑' }, { value: 'OTHER', label: '其他' },
];

export default class Briefing extends ShimingScreen {
  static styles = [...ShimingScreen.styles, css`
    .questions { margin: 0; padding-left: 1.4em; }
    .questions li { padding: 3px 0; overflow-wrap: anywhere; }
    .standing { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; margin: 0 0 8px; }
  `];

  cards = load(this, () => this.fetchCards(), () => [this.caseNumber]);

  panel = sidePanel(this);

  async fetchCards() {
    const found = await get('json/matters/mattersOfCase', { caseNumber: this.caseNumber });
    const open = (found.items || []).filter((matter) => matter.state === 'OPEN');
    return Promise.all(open.map((matter) => get('json/loop/matter', { matterId: matter.matterId })));
  }

  async follow(card, step) {
    const done = await this.attempt(() => post('json/loop/answerCard', { matterId: card.matter.matterId, mode: step.gate.mode, followed: true }));
    if (done) {
      this.done('已记录：采用建议步骤');
    }
  }

  decline(card, step) {
    const made = form(this, {
      submitLabel: '记录',
      fields: [{ name: 'reasonCode', label: '理由', kind: 'radio', stacked: true, required: true, options: REASONS, wide: true },
        { name: 'reason', label: '说明', kind: 'textarea', maxLength: 500, wide: true }],
      onSubmit: async (value) => {
        await post('json/loop/answerCard', { ...value, matterId: card.matter.matterId, mode: step.gate.mode, followed: false });
        await this.panel.close();
        this.done('已记录理由');
      },
    });
    this.panel.open('不采用建议步骤', () => html`${note('记录理由不改变闸口的结论；不允许的步骤仍不能进行。', 'info')}${made.view()}`);
  }

  next(card) {
    const step = card.steps.find((one) => one.proposed);
    if (card.stepsAway) {
      return note(card.stepsAway, 'info');
    }
    if (card.exhausted) {
      return note(html`释明途径已穷尽，请引导上诉、申诉、申请再审、检察监督等法律途径 ${article('三.13')}`, 'warn');
    }
    if (!step) {
      return note('没有仍存疑的问题，可以办结。', 'good');
    }
    return html`${note(html`下一步：<strong>${step.gate.modeLabel}</strong>　${step.gate.reasons[0].sentence} ${article(step.gate.article)}　${whoCan(step)}`,
    card.waits ? 'warn' : 'good')}
      <p class="actions"><button type="button" class="btn" @click=${() => this.follow(card, step)}>采用</button>
        <button type="button" class="btn" @click=${() => this.decline(card, step)}>不采用…</button></p>`;
  }

  card(card) {
    const { matter } = card;
    const doubts = matter.questions.filter((question) => question.lastAnswer !== 'UNDERSTOOD');
    const risks = card.mandatory ? card.mandatoryGrounds.map((ground) => tag(ground, GROUNDS[ground] || ground, 'warn')) : nothing;
    return section(matter.partyLabel, html`<p class="standing">${moodTag(matter.lastMood)} ${risks}
        <span class="muted">承办人 ${matter.owner}，自 ${timeOf(card.ownerSince)}</span></p>
      ${card.sessions.length === 0 ? html`<p class="muted">尚未释明</p>` : html`<ul>${card.sessions.map((session) => html`<li>
        ${timeOf(session.startedAt)} ${session.modeLabel}：${(session.services || []).join('、')}，情绪${session.moodLabel}</li>`)}</ul>`}
      ${doubts.length > 0 ? html`<p class="muted">仍有疑问</p>${questionList(doubts)}` : nothing}
      ${this.next(card)}`);
  }

  content() {
    return html`${this.cards.view((cards) => (cards.length === 0
      ? emptyState('本案没有未办结的释明事项。')
      : html`${cards.map((card) => this.card(card))}`))}${this.panel.view()}`;
  }
}
