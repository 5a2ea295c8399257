// @ts-check
// Visits and slips of a case; the judge or a window guides a party to the centre from here (三.3).
import { emptyState, form, get, hasRole, html, load, openFile, post, section, ShimingScreen, sidePanel, tag, timeOf } from '../../../lib/1/kit.js';
import { stateTag } from './visit.js';

const PATH = 'json/reception/';

export default class CasePanel extends ShimingScreen {
  constructor() {
    super();
    this.panel = sidePanel(this);
    this.data = load(this, () => get(`${PATH}visitsOfCase`, { caseNumber: this.caseNumber }), () => [this.caseNumber]);
  }

  async refer() {
    const card = await this.attempt(() => get(`${PATH}parties`, { caseNumber: this.caseNumber }));
    if (!card) {
      return;
    }
    const own = form(this, {
      fields: [
        { name: 'partyId', label: '当事人', kind: 'radio', required: true, wide: true, options: card.parties.map((p) => ({ value: p.partyId, label: `${p.label}（${p.capacity}）` })) },
        { name: 'question', label: '疑问（每行一条）', kind: 'textarea', rows: 4, wide: true, maxLength: 4000 },
        ...(hasRole('JUDGE') ? [] : [{ name: 'source', label: '引导方', kind: 'radio', required: true, wide: true, options: [{ value: 'WINDOW', label: '窗口' }, { value: 'PETITION_HALL', label: '信访大厅' }] }]),
      ],
      submitLabel: '开具引导单',
      onSubmit: async (value) => {
        const slip = await post(`${PATH}refer`, {
          caseNumber: this.caseNumber, partyId: value.partyId, source: value.source || 'JUDGE', questions: (value.question || '').split('\n').map((line) => line.trim()).filter((line) => line),
        });
        await this.panel.close();
        this.done(`已开具 ${slip.number}`);
        openFile(`${PATH}slipPdf`, { slipId: slip.slipId });
      },
    });
    own.set(hasRole('JUDGE') ? {} : { source: 'WINDOW' });
    this.panel.open('引导到司法释明中心', () => own.view());
  }

  content() {
    return html`${this.data.view((data) => html`
      ${section('引导单', data.slips.length ? html`<ul>${data.slips.map((s) => html`<li><button type="button" class="link" @click=${() => openFile(`${PATH}slipPdf`, { slipId: s.slipId })}>${s.number}</button>
        ${s.partyLabel}　${s.from}　${timeOf(s.at)} ${s.again ? tag('AGAIN', '法官释明后再次引导', 'info') : ''}</li>`)}</ul>` : emptyState('没有开具过引导单。'), {
    article: '三.3', actions: html`<button type="button" class="btn" @click=${() => this.refer()}>引导到释明中心</button>`,
  })}
      ${section('来访', data.visits.length ? html`<ul>${data.visits.map((v) => html`<li>${v.number}　${v.partyLabel}　${timeOf(v.registeredAt)} ${stateTag(v)}</li>`)}</ul>` : emptyState('没有来访登记。'))}`)}${this.panel.view()}`;
  }
}
