// Defects of judgments (三.13): slips for the judge and the centre; suggestions for review for whoever has the right.
import {
  article, caseLink, dateOf, form, get, hasRole, html, load, nothing, note, page, post, ShimingScreen, sidePanel, tabs, tag, timeline,
} from '../../../lib/1/kit.js';

export default class Defects extends ShimingScreen {
  slips = load(this, () => get('json/defects/list', { review: false, due: true }), () => ['slips']);

  reviews = load(this, () => get('json/defects/list', { review: true, due: false }), () => ['reviews']);

  panel = sidePanel(this);

  tabbed = tabs(this, {
    label: '瑕疵与复查建议',
    items: () => [
      { id: 'slips', label: '文书瑕疵', content: () => this.table(this.slips, '没有待处理的文书瑕疵。') },
      { id: 'reviews', label: '复查建议（密封）', content: () => this.table(this.reviews, '没有您可以查看的复查建议。') },
    ],
  });

  step(title, path, defect, options) {
    const made = form(this, {
      submitLabel: title,
      fields: options.fields,
      onSubmit: async (value) => {
        await post(`json/defects/${path}`, { ...options.fixed, ...value, defectId: defect.defectId });
        await this.panel.close();
        this.done(options.sentence);
      },
    });
    this.panel.open(title, () => html`${options.intro ? note(options.intro, 'info') : nothing}${made.view()}`);
  }

  static reason(label) {
    return { name: 'reason', label, kind: 'textarea', required: true, maxLength: 4000, wide: true };
  }

  deeds(defect) {
    const link = (label, open) => html`<button type="button" class="link" @click=${open}>${label}</button> `;
    const { reason } = Defects;
    const judge = hasRole('JUDGE');
    const staff = hasRole('CENTRE_STAFF') || hasRole('COORDINATOR') || judge;
    switch (defect.state) {
      case 'FOUND': return judge ? html`${link('确认', () => this.step('确认瑕疵', 'check', defect, { fixed: { state: 'CONFIRMED' }, fields: [{ name: 'reason', label: '说明', kind: 'textarea', maxLength: 4000, wide: true }], sentence: '已确认，请作出补正裁定' }))}
        ${link('不属瑕疵', () => this.step('不属瑕疵', 'check', defect, { fixed: { state: 'DISMISSED' }, fields: [reason('理由')], sentence: '已记录' }))}` : nothing;
      case 'CONFIRMED': return judge ? link('登记补正裁定', () => this.step('登记补正裁定', 'ruled', defect, { fields: [{ name: 'ruling', label: '补正裁定（审判业务系统文书编号）', required: true, maxLength: 100, wide: true }], sentence: '已登记，请告知当事人', intro: '补正裁定须已在审判业务系统中作出。' })) : nothing;
      case 'RULED': return staff ? link('告知当事人', () => this.step('告知当事人', 'tellParty', defect, { fields: [reason('告知方式和内容（说明该瑕疵不影响裁判结果）')], sentence: '已登记' })) : nothing;
      case 'SUGGESTED': return html`${hasRole('DIVISION_HEAD') ? link('审查意见', () => this.step('庭长审查意见', 'giveOpinion', defect, { fields: [reason('意见和理由')], sentence: '意见已记录，报院领导决定', intro: '无论意见如何，均由院领导决定，建议不会被搁置。' })) : nothing}${this.decision(defect)}`;
      case 'WITH_PRESIDENT': return this.decision(defect);
      default: return nothing;
    }
  }

  decision(defect) {
    return hasRole('COURT_LEADER') ? html`<button type="button" class="link" @click=${() => this.step('院领导决定', 'decide', defect, {
      fields: [{ name: 'state', label: '决定', kind: 'radio', stacked: true, required: true, wide: true, options: [
        { value: 'REFERRED', label: '依法按审判监督程序处理' }, { value: 'NOT_REFERRED', label: '不启动，理由如下' }] }, Defects.reason('理由')],
      sentence: '决定已记录', intro: '系统只记录决定，不启动审判监督程序；程序依法另行办理。',
    })}>决定</button>` : nothing;
  }

  row(defect) {
    return html`<tr><td>${caseLink(defect.caseNumber)}<br><span class="muted">${defect.documentTitle}　${defect.partyLabel}</span></td>
      <td>${defect.kindLabel}</td><td>${defect.description}</td>
      <td>${tag(defect.state, defect.stateLabel, defect.ended ? 'good' : 'warn')}${defect.ruling ? html`<br>${defect.ruling}` : nothing}</td>
      <td>${dateOf(defect.steps[0].at)}</td>
      <td><details><summary>经过</summary>${timeline(defect.steps.map((step) => ({ at: step.at, title: step.stateLabel, text: step.reason })))}</details></td>
      <td>${this.deeds(defect)}</td></tr>`;
  }

  table(part, empty) {
    return part.view((data) => ((data.items || []).length === 0 ? html`<p class="muted">${empty}</p>` : html`<div class="scroll"><table>
      <caption class="visually-hidden">瑕疵与复查建议</caption><thead><tr><th>案号</th><th>种类</th><th>具体情况</th><th>状态</th><th>发现日</th><th>经过</th><th>操作</th></tr></thead>
      <tbody>${data.items.map((defect) => this.row(defect))}</tbody></table></div>`));
  }

  content() {
    return page('瑕疵与复查', html`${this.tabbed.view()}${this.panel.view()}`, {
      sub: html`一般瑕疵裁定补正并告知当事人；复查建议密封，每一决定均留痕 ${article('三.13')}`,
    });
  }
}
