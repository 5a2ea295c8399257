// @ts-check
// Recording an explanation in under two minutes (三.1, 三.2): all that is known is filled in, the party's answers are chosen.
import { form, html, note, nothing, post } from '../../../lib/1/kit.js';

const ANSWERS = [{ value: 'UNDERSTOOD', label: '理解' }, { value: 'PARTLY', label: '部分理解' }, { value: 'NOT_UNDERSTOOD', label: '不理解' }];
const MOODS = [{ value: 'CALM', label: '平稳' }, { value: 'AGITATED', label: '激动' }, { value: 'EXTREME', label: '极端' }];
const SERVICES = [
  { value: 'POST_JUDGMENT_QA', label: '判后答疑' }, { value: 'GUIDANCE', label: '诉讼辅导' }, { value: 'SIMILAR_CASES', label: '类案释法' },
  { value: 'URGE_PERFORMANCE', label: '督促执行' }, { value: 'FEE_REMINDER', label: '诉讼费催缴' },
  { value: 'EMOTIONAL_SUPPORT', label: '情绪疏导' }, { value: 'PUBLICITY', label: '法治宣传' },
];
const OCCASIONS = ['宣判', '送达', '判后答疑', '预约释明'];
const MINUTES = 20;

/** Court time as the form's datetime wants it: yyyy-MM-ddTHH:mm. */
function courtTime(millis) {
  return new Date(millis + 8 * 3600 * 1000).toISOString().slice(0, 16);
}

function questionFields(index, question) {
  const known = Boolean(question);
  return [
    { name: `text${index}`, label: `疑问 ${index + 1}`, kind: 'textarea', rows: 2, maxLength: 4000, required: true, readonly: known, wide: true },
    { name: `explanation${index}`, label: `释明内容 ${index + 1}`, kind: 'textarea', rows: 3, maxLength: 4000, required: true, wide: true },
    { name: `answer${index}`, label: `当事人意见 ${index + 1}`, kind: 'radio', options: ANSWERS, required: true, wide: true },
  ];
}

export function recordForm(screen, data, party, document, appointment, onSaved) {
  const known = party.questions.filter((q) => q.lastAnswer !== 'UNDERSTOOD');
  const questions = known.length ? known.slice() : [null];
  let moodBefore = 'CALM';
  const record = form(screen, {
    submitLabel: '保存释明',
    // Whoever is agitated is one the centre should know of (三.12); the judge may take the tick away.
    onChange: (values) => {
      if (moodBefore === 'CALM' && values.mood !== 'CALM') {
        values.tellCentre = true;
      }
      moodBefore = values.mood;
    },
    fields: () => [
      { name: 'startedAt', label: '开始时间', kind: 'datetime', required: true },
      { name: 'endedAt', label: '结束时间', kind: 'datetime', required: true },
      { name: 'occasion', label: '环节', kind: 'select', required: true, options: OCCASIONS.map((v) => ({ value: v, label: v })) },
      { name: 'manner', label: '方式', kind: 'select', required: true, options: ['现场', '视频', '电话'].map((v) => ({ value: v, label: v })) },
      { name: 'services', label: '释明职能', kind: 'checks', required: true, wide: true, options: SERVICES },
      ...[].concat(...questions.map((q, i) => questionFields(i, q))),
      { name: 'remindersGiven', label: '已提示当事人（逐项勾选）', kind: 'checks', stacked: true, wide: true, shown: () => party.reminders.length > 0, options: party.reminders.map((r) => ({ value: r.code, label: `${r.text}（${r.basis}）` })) },
      { name: 'mood', label: '当事人情绪', kind: 'radio', required: true, options: MOODS },
      { name: 'tellCentre', label: '告知释明中心', kind: 'checkbox', help: '当事人情绪激动或有信访风险时勾选（三.12）' },
      { name: 'remarks', label: '备注', kind: 'textarea', rows: 2, maxLength: 4000, wide: true },
    ],
    onSubmit: async (value) => {
      const saved = await post('json/judge-explanation/recordExplanation', {
        caseNumber: data.caseNumber,
        documentId: document.documentId,
        partyId: party.partyId,
        startedAt: `${value.startedAt}:00+08:00`,
        endedAt: `${value.endedAt}:00+08:00`,
        occasion: value.occasion,
        manner: value.manner,
        services: value.services,
        results: questions.map((q, i) => ({
          questionId: q ? q.questionId : '', text: q ? '' : value[`text${i}`], explanation: value[`explanation${i}`], answer: value[`answer${i}`],
        })),
        mood: value.mood,
        remindersGiven: value.remindersGiven || [],
        remarks: value.remarks || '',
        tellCentre: Boolean(value.tellCentre),
        appointmentId: appointment ? appointment.appointmentId : '',
      });
      await onSaved(saved);
    },
  });
  const again = data.sessions.some((s) => s.partyId === party.partyId);
  const now = Date.now();
  const first = {
    startedAt: courtTime(now - MINUTES * 60000), endedAt: courtTime(now), occasion: appointment ? '预约释明' : again ? '判后答疑' : '送达', manner: '现场',
    services: ['POST_JUDGMENT_QA'], remindersGiven: [], mood: 'CALM', tellCentre: false,
  };
  questions.forEach((q, i) => { if (q) { first[`text${i}`] = q.text; } });
  record.set(first);

  function addQuestion() {
    questions.push(null);
    record.change({});
  }

  function allReminders() {
    const services = new Set(record.values.services);
    services.add('URGE_PERFORMANCE');
    if (party.reminders.some((r) => r.code === 'FEE')) {
      services.add('FEE_REMINDER');
    }
    record.change({ remindersGiven: party.reminders.map((r) => r.code), services: Array.from(services) });
  }

  return {
    view: () => html`
      ${note('释明由当事人自愿参加，不影响上诉等法定期限；笔录中不得记载合议庭评议内容。', 'info')}
      ${record.view(html`
        <button type="button" class="btn" @click=${addQuestion}>增加疑问</button>
        ${party.reminders.length ? html`<button type="button" class="btn" @click=${allReminders}>已全部提示</button>` : nothing}`)}`,
  };
}
