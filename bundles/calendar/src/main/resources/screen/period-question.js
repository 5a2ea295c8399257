// @ts-check
// A period asked in words, not of a case: for a party with no domicile in the PRC, an announcement, a returned letter.
import { form, html, note, nothing, post, section } from '../../../lib/1/kit.js';

const TYPES = [{ value: 'CIVIL', label: '民事' }, { value: 'CRIMINAL', label: '刑事' }, { value: 'ADMINISTRATIVE', label: '行政' }, { value: 'ENFORCEMENT', label: '执行' }];
const METHODS = ['直接', '留置', '拒签', '邮寄', '退回', '委托', '转交', '电子', '公告'].map((value) => ({ value, label: value }));
const DOCUMENTS = ['民事判决书', '驳回起诉裁定书', '管辖权异议裁定书', '保全裁定书', '支付令', '刑事判决书', '刑事裁定书', '行政判决书', '执行行为异议裁定书', '案外人异议裁定书', '罚款决定书']
  .map((value) => ({ value, label: value }));

export class PeriodQuestion {
  constructor(screen) {
    this.screen = screen;
    this.answer = null;
    this.refused = null;
    this.question = form(screen, {
      submitLabel: '计算届满日',
      fields: [
        { name: 'caseType', label: '案件类型', kind: 'radio', options: TYPES, required: true },
        { name: 'procedure', label: '审理程序', kind: 'select', options: ['一审普通', '简易', '小额', '速裁', '二审', '特别程序', '执行'].map((value) => ({ value, label: value })), required: true },
        { name: 'document', label: '文书', kind: 'combo', options: DOCUMENTS, required: true },
        { name: 'issuedOn', label: '文书出具日', kind: 'date' },
        { name: 'capacity', label: '诉讼地位', kind: 'select', options: ['原告', '被告', '第三人', '被告人', '被害人', '附带民事诉讼原告人', '自诉人', '公诉机关'].map((value) => ({ value, label: value })), required: true },
        { name: 'foreign', label: '在中华人民共和国领域内没有住所', kind: 'checkbox' },
        { name: 'method', label: '送达方式', kind: 'select', options: METHODS, required: true },
        { name: 'servedOn', label: '送达日', kind: 'date', required: true },
        { name: 'publication', label: '送达日为公告发布日', kind: 'checkbox', shown: (values) => values.method === '公告' },
      ],
      onSubmit: (value) => this.ask(value),
    });
    this.question.set({ caseType: 'CIVIL', procedure: '一审普通', document: '民事判决书', capacity: '被告', method: '直接' });
  }

  async ask(value) {
    this.answer = null;
    this.refused = null;
    try {
      this.answer = await post('json/calendar/periodOf', { ...value, foreign: Boolean(value.foreign), publication: Boolean(value.publication) });
    } catch (fault) {
      if (fault.status !== 422 && fault.code !== 'CALENDAR_YEAR_MISSING') {
        throw fault;
      }
      this.refused = fault;
    }
    this.screen.requestUpdate();
  }

  view() {
    const a = this.answer;
    return section('期限计算', html`
      ${this.question.view()}
      ${this.refused ? note(html`${this.refused.message}<ul>${(this.refused.facts || []).map((line) => html`<li>${line}</li>`)}</ul>`, 'warn') : nothing}
      ${a ? html`
        <p><strong>${a.name}（${a.length}）届满日：${a.lastDay}</strong>${a.over ? '（已超过期限）' : ''}</p>
        <ol>${a.derivation.map((line) => html`<li>${line}</li>`)}</ol>
        <p>依据：${a.basis.join('；')}</p>
        <ul>${a.notes.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}`);
  }
}
