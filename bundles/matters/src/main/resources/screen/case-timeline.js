// The closed loop 法官—释明中心—法官 of a case: each party's matter drawn, its questions, what may come next, what happened.
import {
  css, emptyState, get, html, load, loop, nothing, section, ShimingScreen, tag, timeOf,
} from '../../../lib/1/kit.js';
import { happened } from './matter-view.js';
import { answerTag } from './words.js';

export default class CaseTimeline extends ShimingScreen {
  static styles = [...ShimingScreen.styles, css`
    .questions { margin: 0; padding-left: 1.4em; }
    .questions li { padding: 3px 0; overflow-wrap: anywhere; }
    .standing { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; margin: 0 0 8px; }
  `];

  all = load(this, () => this.fetchAll(), () => [this.caseNumber]);

  async fetchAll() {
    const query = { caseNumber: this.caseNumber };
    const [matters, sessions, happened] = await Promise.all([
      get('json/matters/mattersOfCase', query),
      get('json/matters/sessionsOfCase', query),
      get('json/matters/timeline', query),
    ]);
    const parties = [...new Set((matters.items || []).map((matter) => matter.partyId))];
    const answers = await Promise.all(parties.map((partyId) => get('json/matters/nextSteps', { ...query, partyId })));
    return {
      matters: matters.items || [],
      sessions: sessions.items || [],
      happened: happened.items || [],
      next: new Map(parties.map((partyId, index) => [partyId, answers[index].items || []])),
    };
  }

  matter(matter, { sessions, next }) {
    const held = sessions.filter((session) => session.matterId === matter.matterId);
    const open = matter.state === 'OPEN';
    return section(matter.partyLabel, html`
      <p class="standing">${tag(matter.state, matter.stateLabel, open ? 'info' : 'good')}
        <span>${matter.originLabel}</span><span class="muted">登记于 ${timeOf(matter.openedAt)}</span>
        <span class="muted">已释明 ${matter.sessions} 次</span></p>
      ${loop({
    here: matter.lastMode || '',
    steps: held.map((session) => ({ mode: session.mode, at: session.startedAt, by: session.explainerName })),
    next: open ? (next.get(matter.partyId) || []).map((gate) => ({
      mode: gate.mode, decision: gate.decision, article: gate.article,
      sentence: gate.reasons[0].sentence, installed: gate.channelInstalled,
    })) : [],
  })}
      ${this.questions(matter)}`, { article: '二(三)' });
  }

  questions(matter) {
    if (!matter.questions || matter.questions.length === 0) {
      return nothing;
    }
    return html`<p class="muted">当事人疑问</p><ol class="questions">${matter.questions.map((question) => html`<li>${question.text}
      ${answerTag(question)}
      ${question.answeredByJudge ? tag('BY_JUDGE', '法官已答疑', 'plain') : nothing}</li>`)}</ol>`;
  }

  content() {
    return this.all.view((data) => (data.matters.length === 0
      ? emptyState('本案尚无释明事项。当事人对裁判文书有疑问时，由法官或者窗口登记后在此显示。')
      : html`${data.matters.map((matter) => this.matter(matter, data))}
        ${section('经过', happened(data.happened))}`));
  }
}
