// @ts-check
// The judge's own appointments (三.7): who comes when, what was explained before, and what became of it.
import {
  article, caseLink, form, get, html, list, loadingState, note, openFile, page, post, ShimingScreen, sidePanel, tag, timeOf,
} from '../../../lib/1/kit.js';
import { recordForm } from './record-form.js';

const STATES = [
  { value: 'BOOKED', label: '待进行' },
  { value: 'HELD', label: '已进行' },
  { value: 'PARTY_NO_SHOW', label: '当事人未到场' },
  { value: 'CANCELLED', label: '已取消' },
];
const TONES = { BOOKED: 'warn', HELD: 'good', PARTY_NO_SHOW: 'plain', CANCELLED: 'plain' };

export function appointmentTag(state) {
  const known = STATES.find((s) => s.value === state);
  return tag(state, known ? known.label : state, TONES[state]);
}

export default class Appointments extends ShimingScreen {
  mine = list(this, {
    url: 'json/judge-explanation/myAppointments',
    label: '我的预约',
    empty: '没有安排给您的预约释明。',
    columns: [
      { title: '预约时间', render: (row) => html`<span class="nowrap">${timeOf(row.at)}</span>` },
      { title: '案号', render: (row) => caseLink(row.caseNumber) },
      { title: '当事人', key: 'party' },
      { title: '状态', render: (row) => html`${appointmentTag(row.state)} ${row.exception ? tag('EXCEPTION', '经批准再次预约', 'info') : ''}` },
      { title: '说明', render: (row) => row.reason || html`<span class="muted">—</span>` },
      { title: '操作', render: (row) => this.deeds(row) },
    ],
    filters: [{ name: 'state', label: '状态', kind: 'select', placeholder: '全部', value: 'BOOKED', options: STATES }],
  });

  panel = sidePanel(this);

  deeds(row) {
    const briefing = html`<button type="button" class="link" @click=${() => openFile('json/judge-explanation/briefingPdf', { caseNumber: row.caseNumber, partyId: row.partyId })}>释明简报</button>`;
    if (row.state !== 'BOOKED') {
      return briefing;
    }
    const future = new Date(row.at).getTime() > Date.now();
    return html`<span class="actions">
      <button type="button" class="link" @click=${() => this.record(row)}>记录释明</button>
      ${briefing}
      <button type="button" class="link" @click=${() => this.handOver(row)}>移交</button>
      <button type="button" class="link" @click=${() => this.move(row)}>改期</button>
      ${future ? '' : html`<button type="button" class="link" @click=${() => this.end(row, 'PARTY_NO_SHOW')}>未到场</button>`}
      <button type="button" class="link" @click=${() => this.end(row, 'CANCELLED')}>取消</button>
    </span>`;
  }

  async finished(sentence) {
    await this.panel.close();
    this.done(sentence);
  }

  async record(row) {
    this.panel.open(`记录预约释明　${row.party}`, () => loadingState());
    const data = await this.attempt(() => get('json/judge-explanation/casePanel', { caseNumber: row.caseNumber }));
    if (!data) {
      await this.panel.close();
      return;
    }
    const party = data.parties.find((p) => p.partyId === row.partyId);
    const record = recordForm(this, data, party, { documentId: row.documentId }, row,
      (saved) => this.finished(`已保存，笔录编号 ${saved.recordNumber}。请到案件页打印签名后入卷。`));
    this.panel.open(`记录预约释明　${party.name}`, () => record.view());
  }

  async handOver(row) {
    this.panel.open('移交预约', () => loadingState());
    const panel = await this.attempt(() => get('json/judge-explanation/colleagues', { appointmentId: row.appointmentId }));
    if (!panel) {
      await this.panel.close();
      return;
    }
    const known = panel.items.length > 0;
    const hand = form(this, {
      submitLabel: '移交',
      fields: [
        known ? { name: 'judgeId', label: '移交给', kind: 'select', required: true, options: panel.items.map((j) => ({ value: j.judgeId, label: `${j.name}（${j.position}）` })) }
          : { name: 'judgeId', label: '移交给（人员编号）', kind: 'text', required: true, help: '本案为独任审理，须经批准移交给院长指定的法官' },
        { name: 'reason', label: '移交理由', kind: 'textarea', required: true, maxLength: 500, wide: true },
        { name: 'approver', label: '批准人（人员编号）', kind: 'text', shown: () => !known, required: !known },
        { name: 'approvalReason', label: '批准理由', kind: 'textarea', shown: () => !known, required: !known, maxLength: 500, wide: true },
      ],
      onSubmit: async (value) => {
        await post('json/judge-explanation/handOverAppointment', { ...value, appointmentId: row.appointmentId });
        await this.finished('预约已移交，不占用新的预约次数');
      },
    });
    this.panel.open('移交预约', () => html`${note('只能移交给本案合议庭成员（不局限于承办法官，三.7）；移交后由对方承担。', 'info')}${hand.view()}`);
  }

  move(row) {
    const moved = form(this, {
      submitLabel: '改期',
      fields: [{ name: 'at', label: '新的时间', kind: 'datetime', required: true },
        { name: 'reason', label: '改期理由', kind: 'textarea', required: true, maxLength: 500, wide: true }],
      onSubmit: async (value) => {
        await post('json/judge-explanation/rescheduleAppointment', { appointmentId: row.appointmentId, at: `${value.at}:00+08:00`, reason: value.reason });
        await this.finished('预约已改期，不占用新的预约次数');
      },
    });
    this.panel.open('预约改期', () => moved.view());
  }

  end(row, state) {
    const cancelled = state === 'CANCELLED';
    const ended = form(this, {
      submitLabel: cancelled ? '取消预约' : '登记未到场',
      fields: [{ name: 'reason', label: cancelled ? '取消理由' : '情况说明', kind: 'textarea', required: true, maxLength: 500, wide: true }],
      onSubmit: async (value) => {
        await post('json/judge-explanation/endAppointment', { appointmentId: row.appointmentId, state, reason: value.reason });
        await this.finished(cancelled ? '预约已取消' : '已登记当事人未到场');
      },
    });
    this.panel.open(cancelled ? '取消预约' : '当事人未到场', () => html`
      ${note(cancelled ? '由法院取消的预约不占用当事人的预约次数，事项继续等待安排。' : '当事人未到场是否占用预约次数，按本院设置执行。', 'info')}${ended.view()}`);
  }

  content() {
    return page('我的预约', html`${this.mine.view()}${this.panel.view()}`, {
      sub: html`由释明中心安排给您的预约法官释明，原则上每案每名当事人只安排一次 ${article('三.7')}`,
    });
  }
}
