// Words that several screens of the kernel share.
import { html, nothing, tag } from '../../../lib/1/kit.js';

export const MODES = [
  { value: 'JUDGE_INITIATED', label: '法官主动释明' }, { value: 'DUTY_LAWYER', label: '值班律师释明' },
  { value: 'CENTRE_STAFF', label: '专职人员释明' }, { value: 'EXPERT_APPOINTMENT', label: '预约专家释明' },
  { value: 'JUDGE_APPOINTMENT', label: '预约法官释明' }, { value: 'DESIGNATED', label: '指定释明' },
];
export const GROUNDS = {
  FOUR_CATEGORY: '四类案件监管', CONFLICT_PROMINENT: '审理中矛盾突出', PETITION_RISK: '有信访风险', PETITION_RECEIVED: '审理中已有信访反映',
};
export const MOODS = { CALM: '平稳', AGITATED: '激动', EXTREME: '极端' };
const ANSWER_TONES = { UNDERSTOOD: 'good', PARTLY: 'warn', NOT_UNDERSTOOD: 'bad' };
const MOOD_TONES = { CALM: 'good', AGITATED: 'warn', EXTREME: 'bad' };

export function moodTag(mood) {
  return mood ? tag(`MOOD_${mood}`, `情绪${MOODS[mood]}`, MOOD_TONES[mood]) : nothing;
}

export function answerTag(question) {
  return tag(question.lastAnswer || 'UNANSWERED', question.lastAnswerLabel || '尚未释明', ANSWER_TONES[question.lastAnswer] || 'plain');
}

export function questionList(questions) {
  return html`<ol class="questions">${questions.map((question) => html`<li>${question.text} ${answerTag(question)}
    ${question.answeredByJudge ? tag('BY_JUDGE', '法官已答疑', 'plain') : nothing}</li>`)}</ol>`;
}

/** The gates' answers as the drawn loop wants them. */
export function ways(steps) {
  return steps.map(({ gate }) => ({
    mode: gate.mode, decision: gate.decision, article: gate.article, sentence: gate.reasons[0].sentence,
    installed: gate.channelInstalled,
  }));
}

/** Who could do the proposed step, or why nobody can. */
export function whoCan(step) {
  if (!step.gate.channelInstalled) {
    return '该功能尚未安装，事项保留等候；安装后自动继续。';
  }
  const conflict = step.inConflict > 0 ? `，另有 ${step.inConflict} 人因利益冲突回避` : '';
  return step.available.length > 0 ? `目前可安排 ${step.available.length} 人${conflict}。` : `目前没有登记在岗人员${conflict}。`;
}
