// @ts-check
// Recording an explanation in under two minutes (三.5): the party's own answer, question by question.
import { form, html, note, post, section } from '../../../lib/1/kit.js';

const ANSWERS = [{ value: 'UNDERSTOOD', label: '理解' }, { value: 'PARTLY', label: '部分理解' }, { value: 'NOT_UNDERSTOOD', label: '不理解' }];
const MOODS = [{ value: 'CALM', label: '平稳' }, { value: 'AGITATED', label: '激动' }, { value: 'EXTREME', label: '极端' }];
const SERVICES = [{ value: 'GUIDANCE', label: '诉讼辅导' }, { value: 'POST_JUDGMENT_QA', label: '判后答疑' },
  { value: 'EMOTIONAL_SUPPORT', label: '情绪疏导' }, { value: 'SIMILAR_CASES', label: '类案释法' }, { value: 'PUBLICITY', label: '法治宣传' }];
const MINUTES = 20;

const courtTime = (millis) => new Date(millis + 8 * 3600 * 1000).toISOString().slice(0, 16);

/** @param {any} screen @param {any} sheet @param {(saved: any) => Promise<void>} onSaved */
export function sessionForm(screen, sheet, onSaved) {
  const known = sheet.questions.filter((question) => question.lastAnswer !== 'UNDERSTOOD');
  const questions = known.length > 0 ? known.slice() : [null];
  const fieldsOf = (question, index) => [
    { name: `text${index}`, label: `疑问 ${index + 1}`, kind: 'textarea', rows: 2, maxLength: 4000, required: true, readonly: Boolean(question), wide: true },
    { name: `explanation${index}`, label: `释明内容 ${index + 1}`, kind: 'textarea', rows: 3, maxLength: 4000, required: true, wide: true },
    { name: `answer${index}`, label: `当事人意见 ${index + 1}`, kind: 'radio', options: ANSWERS, required: true, wide: true },
  ];
  const record = form(screen, {
    submitLabel: '保存释明',
    fields: () => [
      { name: 'startedAt', label: '开始时间', kind: 'datetime', required: true },
      { name: 'endedAt', label: '结束时间', kind: 'datetime', required: true },
      { name: 'manner', label: '方式', kind: 'select', required: true, options: ['现场', '视频', '电话'].map((v) => ({ value: v, label: v })) },
      { name: 'services', label: '释明职能', kind: 'checks', required: true, wide: true, options: SERVICES },
      ...[].concat(...questions.map(fieldsOf)),
      { name: 'mood', label: '当事人情绪', kind: 'radio', required: true, options: MOODS },
      { name: 'remarks', label: '给下一位释明人员的备注', kind: 'textarea', rows: 2, maxLength: 4000, wide: true },
    ],
    onSubmit: async (value) => onSaved(await post('json/duty-lawyer/recordSession', {
      matterId: sheet.call.matterId,
      startedAt: `${value.startedAt}:00+08:00`,
      endedAt: `${value.endedAt}:00+08:00`,
      manner: value.manner,
      services: value.services,
      results: questions.map((question, index) => ({
        questionId: question ? question.questionId : '', text: question ? '' : value[`text${index}`],
        explanation: value[`explanation${index}`], answer: value[`answer${index}`],
      })),
      mood: value.mood,
      remarks: value.remarks || '',
    })),
  });
  const now = Date.now();
  const first = { startedAt: courtTime(now - MINUTES * 60000), endedAt: courtTime(now), manner: '现场', services: ['POST_JUDGMENT_QA'], mood: 'CALM' };
  questions.forEach((question, index) => { if (question) { first[`text${index}`] = question.text; } });
  record.set(first);
  const add = () => {
    questions.push(null);
    record.change({});
  };
  return {
    view: () => section('记录释明', html`
      ${note('当事人意见由当事人本人表示；有不理解的问题，保存后自动转释明中心专职人员（三.5）。', 'info')}
      ${record.view(html`<button type="button" class="btn" @click=${add}>增加疑问</button>`)}`, { article: '三.5' }),
  };
}
