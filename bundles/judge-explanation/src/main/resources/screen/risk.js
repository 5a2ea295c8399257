// @ts-check
// Risk assessment (三.1): factors suggest a level, the judge confirms it; the history stays.
import { emptyState, form, html, post, tag, timeline } from '../../../lib/1/kit.js';

const KINDS = [{ value: 'APPEAL', label: '上诉' }, { value: 'GRIEVANCE', label: '申诉' }, { value: 'PETITION', label: '信访' }];
const LEVELS = [{ value: 'LOW', label: '一般' }, { value: 'HIGH', label: '较高' }, { value: 'SEVERE', label: '强烈' }];
const TONES = { LOW: 'plain', HIGH: 'warn', SEVERE: 'bad' };

function nameOf(options, value) {
  const found = options.find((o) => o.value === value);
  return found ? found.label : value;
}

function suggested(values, scale) {
  const chosen = values.factors || [];
  const sum = scale.factors.filter((f) => chosen.includes(f.code)).reduce((total, f) => total + f.weight, 0);
  return sum >= scale.severeFrom ? 'SEVERE' : sum >= scale.highFrom ? 'HIGH' : 'LOW';
}

export function riskForm(screen, data, scale, onSaved) {
  const risk = form(screen, {
    submitLabel: '保存研判',
    fields: (values) => [
      { name: 'kind', label: '风险种类', kind: 'radio', options: KINDS, required: true },
      { name: 'partyId', label: '当事人', kind: 'select', placeholder: '全案', options: data.parties.map((p) => ({ value: p.partyId, label: p.name })) },
      { name: 'factors', label: '风险因素', kind: 'checks', wide: true, options: scale.factors.map((f) => ({ value: f.code, label: f.label })) },
      { name: 'level', label: `确认等级（建议：${nameOf(LEVELS, suggested(values || {}, scale))}）`, kind: 'radio', options: LEVELS, required: true },
      { name: 'reason', label: '理由', kind: 'textarea', maxLength: 500, wide: true, help: '确认的等级与建议不同时必填' },
    ],
    onSubmit: async (value) => {
      await post('json/judge-explanation/assessRisk', { ...value, partyId: value.partyId || '', factors: value.factors || [], reason: value.reason || '', caseNumber: screen.caseNumber });
      await onSaved();
    },
  });
  risk.set({ kind: 'PETITION', factors: [] });
  return risk;
}

export function riskHistory(data) {
  if (data.risks.length === 0) {
    return emptyState('尚未研判。');
  }
  return timeline(data.risks.map((r) => ({
    at: r.at,
    title: html`${nameOf(KINDS, r.kind)}风险 ${tag(r.level, nameOf(LEVELS, r.level), TONES[r.level])}`,
    text: `${r.factors.join('、') || '无因素'}${r.reason ? `；${r.reason}` : ''}`,
  })));
}

