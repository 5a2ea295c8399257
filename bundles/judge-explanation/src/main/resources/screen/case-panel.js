// @ts-check
// The panel on a case page: why explaining is mandatory, who is still to be explained to, and the way to green (三.1, 三.2).
import {
  article, css, dateOf, emptyState, form, get, html, labelOf, load, moneyOf, note, nothing, openFile, post,
  section, ShimingScreen, sidePanel, tag, timeOf, timeline,
} from '../../../lib/1/kit.js';
import { appointmentTag } from './appointments.js';
import { recordForm } from './record-form.js';
import { riskForm, riskHistory } from './risk.js';
import { stateTag } from './worklist.js';

const WAITING_MILLIS = 2500;

export default class CasePanel extends ShimingScreen {
  static styles = [...ShimingScreen.styles, css`
    .party { border: 1px solid var(--sm-line); margin: 8px 0; padding: 8px 12px; }
    .party header { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
    .party header h3 { font-size: 14px; margin: 0; flex: 1 1 auto; }
    .party dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 12px; margin: 8px 0 0; }
    .party dt { color: var(--sm-muted); }
    .party dd { margin: 0; }
    .reasons { margin: 4px 0 0; padding-left: 20px; }
    .record { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  `];

  panel = sidePanel(this);
  view = load(this, () => get('json/judge-explanation/casePanel', { caseNumber: this.caseNumber }), () => [this.caseNumber]);

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  // A submitted record turns green by itself: the page asks again until the receipt has come.
  watchReceipts(data) {
    clearTimeout(this.timer);
    const waiting = data.parties.some((p) => p.records.some((r) => r.state === 'SUBMITTED' || (r.state === 'RECEIPTED'
      && p.duties.some((d) => d.state === 'DONE'))));
    if (waiting && this.isConnected) {
      this.timer = setTimeout(() => this.view.reload(), WAITING_MILLIS);
    } else if (this.waitingIn === this.caseNumber && this.isConnected) {
      const failed = data.parties.some((p) => p.records.some((r) => r.state === 'DEAD'));
      this.timer = setTimeout(() => this.done(failed ? '入卷未成功，请查看笔录状态' : '笔录已入卷，已取得回执'));
    }
    this.waitingIn = waiting ? this.caseNumber : null;
  }

  async explain(data, party) {
    const document = data.judgments[data.judgments.length - 1];
    const record = recordForm(this, data, party, document, null, async (saved) => {
      await this.panel.close();
      this.done(`已保存，笔录编号 ${saved.recordNumber}。请打印签名后入卷。`);
    });
    this.panel.open(`记录释明　${party.name}`, () => record.view());
  }

  async assess(data) {
    const factors = await this.attempt(() => get('json/judge-explanation/riskFactors'));
    if (factors) {
      const risk = riskForm(this, data, factors, async () => {
        await this.panel.close();
        this.done('风险研判已保存');
      });
      this.panel.open('风险研判', () => risk.view());
    }
  }

  tell(data, party) {
    const last = data.sessions.filter((s) => s.partyId === party.partyId).pop();
    const said = last ? last.answers.map((a) => `问：${a.text}\n释明：${a.explanation}\n当事人：${labelOf(a.answer)}`).join('\n') : '';
    const notice = form(this, {
      submitLabel: '告知释明中心',
      fields: [
        { name: 'agitated', label: '当事人情绪激动', kind: 'checkbox' },
        { name: 'petitionRisk', label: '存在信访、闹访风险', kind: 'checkbox' },
        { name: 'said', label: '释明内容登记（可不填）', kind: 'textarea', rows: 8, maxLength: 4000, wide: true },
      ],
      onSubmit: async (value) => {
        await post('json/judge-explanation/tellCentre', {
          caseNumber: this.caseNumber, partyId: party.partyId, agitated: Boolean(value.agitated), petitionRisk: Boolean(value.petitionRisk), said: value.said || '',
        });
        await this.panel.close();
        this.done('已告知释明中心，等待签收');
      },
    });
    notice.set({ agitated: Boolean(last) && last.mood !== 'CALM', petitionRisk: false, said });
    this.panel.open(`联系释明中心　${party.name}`, () => html`${note('释明后告知中心，由中心配合做好释明（三.12）；登记的内容加密保存，供下一位释明人了解。', 'info')}${notice.view()}`);
  }

  async file(record, signature) {
    await this.attempt(async () => {
      await post('json/judge-explanation/fileRecord', { sessionId: record.sessionId, signature, note: signature === 'SIGNED' ? '' : '当事人拒绝签名' });
      this.done('已提交入卷，等待审判系统回执');
    });
  }

  content() {
    return html`${this.view.view((data) => this.body(data))}${this.panel.view()}`;
  }

  body(data) {
    this.watchReceipts(data);
    return html`
      ${data.fresh ? nothing : note(`审判业务系统暂时无法访问，以下案件信息为 ${timeOf(data.asOf)} 留存的信息，释明内容仍可记录。`, 'warn')}
      ${data.judgments.length === 0 ? emptyState('本案尚未报送裁判文书，文书出具后此处显示是否必须释明。') : data.judgments.map((j) => this.judgment(j))}
      ${data.parties.map((party) => this.party(data, party))}
      ${section('风险研判', riskHistory(data), {
    article: '三.1',
    actions: data.mayExplain ? html`<button type="button" class="btn" @click=${() => this.assess(data)}>研判风险</button>` : nothing,
  })}
      ${section('释明经过', this.history(data), { article: '二(三)' })}`;
  }

  judgment(judgment) {
    return html`<div>
      ${judgment.mandatory ? tag('MANDATORY', '必须释明', 'bad') : tag('OPTIONAL', '按风险程度释明', 'info')}
      <strong>${judgment.title}</strong> <span class="muted">${dateOf(judgment.issuedOn)} 出具</span> ${article('三.1')}
      ${judgment.reasons.length ? html`<ul class="reasons">${judgment.reasons.map((r) => html`<li>${r.sentence}</li>`)}</ul>` : nothing}
    </div>`;
  }

  party(data, party) {
    const mayRecord = data.mayExplain && data.judgments.length > 0;
    const explained = data.sessions.some((s) => s.partyId === party.partyId && s.mode === 'JUDGE_INITIATED');
    return html`<article class="party" data-party=${party.partyId}>
      <header>
        <h3>${party.name}（${party.capacity}）</h3>
        ${party.duties.map((duty) => stateTag(duty))}
        ${mayRecord ? html`<button type="button" class=${explained ? 'btn' : 'btn primary'} @click=${() => this.explain(data, party)}>${explained ? '再次释明' : '记录释明'}</button>` : nothing}
        ${data.mayExplain && explained ? html`<button type="button" class="btn" @click=${() => this.tell(data, party)}>联系释明中心</button>` : nothing}
      </header>
      <dl>
        ${party.duties.map((duty) => html`<dt>释明期限</dt><dd>${duty.dueOn ? dateOf(duty.dueOn) : '节假日数据缺失, 请人工核定'}</dd>`)}
        ${party.periods.map((period) => html`<dt>犹豫期</dt><dd>${period.over ? tag('OVER', '已届满', 'plain') : nothing} ${period.sentence}</dd>`)}
        ${Number(party.feesOutstanding) > 0 ? html`<dt>未交诉讼费</dt><dd>${moneyOf(party.feesOutstanding)} 元</dd>` : nothing}
        ${party.performance.map((p) => html`<dt>履行义务</dt><dd>${p.obligation}${p.amount ? `（${moneyOf(p.amount)} 元）` : ''}${p.performedOn ? html` ${tag('PERFORMED', `${dateOf(p.performedOn)} 已履行`, 'good')}` : html` <span class="muted">${p.dueOn ? `应于 ${dateOf(p.dueOn)} 前履行` : '未履行'}</span>`}</dd>`)}
        ${party.sms.length ? this.sms(party.sms[party.sms.length - 1]) : nothing}
        ${party.appointments.map((meeting) => html`<dt>预约释明</dt><dd>${timeOf(meeting.at)}　${meeting.judgeName}　${appointmentTag(meeting.state)} ${meeting.exception ? tag('EXCEPTION', '经批准再次预约', 'info') : nothing}</dd>`)}
        ${party.notices.map((notice) => html`<dt>联系中心</dt><dd>${timeOf(notice.at)}　${notice.takenAt ? tag('TAKEN', `${timeOf(notice.takenAt)} 已签收`, 'good') : tag('OPEN_NOTICE', '待中心签收', 'warn')}</dd>`)}
        ${party.records.map((record) => html`<dt>笔录</dt><dd class="record">${this.record(data, record)}</dd>`)}
      </dl>
    </article>`;
  }

  sms(step) {
    const words = { TEXT_GIVEN: '短信已生成', SENT: '短信已发送', FAILED: `短信发送失败：${step.reason}` };
    return html`<dt>送达短信</dt><dd>${words[step.state]} <span class="muted">${timeOf(step.at)} 模板 ${step.templateVersion}</span></dd>`;
  }

  record(data, record) {
    const print = data.mayExplain ? html`
      <button type="button" class="link" @click=${() => openFile('json/judge-explanation/recordPdf', { sessionId: record.sessionId })}>打印 PDF</button>
      <button type="button" class="link" @click=${() => openFile('json/judge-explanation/recordDocx', { sessionId: record.sessionId })}>DOCX</button>` : nothing;
    const send = data.mayExplain && (record.state === 'DRAFT' || record.state === 'DEAD') ? html`
      <button type="button" class="btn primary" ?disabled=${this.busy} @click=${() => this.file(record, 'SIGNED')}>已签名，入卷</button>
      <button type="button" class="link" ?disabled=${this.busy} @click=${() => this.file(record, 'REFUSED_TO_SIGN')}>拒签，入卷</button>` : nothing;
    const states = {
      DRAFT: () => tag('DRAFT', '待签名入卷', 'warn'),
      SUBMITTED: () => tag('SUBMITTED', '已提交，等待回执', 'info'),
      RECEIPTED: () => tag('RECORD_FILED', `已入卷 ${record.receipt}`, 'good'),
      DEAD: () => tag('DEAD', `入卷失败（${record.problem}），可重新入卷`, 'bad'),
    };
    return html`<span class="nowrap">${record.number}</span> ${states[record.state]()} ${print} ${send}`;
  }

  history(data) {
    if (data.sessions.length === 0) {
      return emptyState('尚未释明。');
    }
    const names = {};
    data.parties.forEach((p) => { names[p.partyId] = p.name; });
    return timeline(data.sessions.map((s) => ({
      at: s.startedAt,
      title: `${s.modeLabel}　第 ${s.sequence} 次　${names[s.partyId] || s.partyId}`,
      text: html`${s.explainer}，情绪${labelOf(s.mood)}
        <ul class="reasons">${s.answers.map((a) => html`<li>问：${a.text}　答：${a.explanation} ${tag(a.answer)}</li>`)}</ul>`,
    })));
  }
}
