// @ts-check
// What judges told the centre (三.12): the centre signs for it, and prints the sheet for whoever explains next.
import {
  article, caseLink, html, list, openFile, page, post, ShimingScreen, tag, timeOf,
} from '../../../lib/1/kit.js';

export default class Notices extends ShimingScreen {
  notices = list(this, {
    url: 'json/judge-explanation/centreNotices',
    label: '法官联系',
    empty: '没有需要签收的法官联系。',
    columns: [
      { title: '时间', render: (row) => html`<span class="nowrap">${timeOf(row.at)}</span>` },
      { title: '案号', render: (row) => caseLink(row.caseNumber) },
      { title: '当事人', key: 'party' },
      { title: '法官', key: 'judgeName' },
      { title: '情况', render: (row) => html`${row.agitated ? tag('AGITATED', '情绪激动', 'warn') : ''} ${row.petitionRisk ? tag('PETITION', '信访风险', 'bad') : ''}` },
      { title: '释明内容', render: (row) => row.said || html`<span class="muted">未登记</span>` },
      { title: '签收', render: (row) => row.takenAt ? html`<span class="nowrap">${row.takenName}　${timeOf(row.takenAt)}</span>` : html`<button type="button" class="btn" ?disabled=${this.busy} @click=${() => this.take(row)}>签收</button>` },
      { title: '操作', render: (row) => html`<button type="button" class="link" @click=${() => openFile('json/judge-explanation/briefingPdf', { caseNumber: row.caseNumber, partyId: row.partyId })}>释明简报</button>` },
    ],
    filters: [{ name: 'open', label: '签收', kind: 'select', placeholder: '全部', value: 'true', options: [{ value: 'true', label: '仅看待签收' }] }],
  });

  async take(row) {
    await this.attempt(async () => {
      await post('json/judge-explanation/takeNotice', { noticeId: row.noticeId });
      this.done('已签收');
    });
  }

  content() {
    return page('法官联系', this.notices.view(), {
      sub: html`当事人情绪激动或有信访、闹访风险的案件，法官释明后告知中心，由中心配合做好释明 ${article('三.12')}`,
    });
  }
}
