// The page of one matter: the loop drawn, next step, questions, owners and hand-overs, directions, defects, what happened.
import {
  article, caseLink, confirm, dateOf, facts, form, hasRole, html, loop, nothing, note, post, section, tag, timeline, timeOf,
} from '../../../lib/1/kit.js';
import { GROUNDS, moodTag, questionList, ways, whoCan } from './words.js';

const SLIPS = [
  { value: 'WORDING_SLIP', label: '表述瑕疵（裁定补正）' }, { value: 'PROOFREADING', label: '校对错误（裁定补正）' },
  { value: 'FACT', label: '生效裁判认定事实确有错误（复查建议）' }, { value: 'LAW', label: '生效裁判适用法律错误（复查建议）' },
  { value: 'PROCEDURE', label: '审判程序违法（复查建议）' },
];
const CLOSINGS = [
  { value: 'ACCEPTED', label: '已息诉（每个疑问当事人均表示理解）' }, { value: 'REFERRED', label: '已引导其他法律途径' },
  { value: 'WITHDRAWN', label: '当事人撤回' },
];
const TYPES = {
  MATTER_OPENED: '登记事项', QUESTIONS_ADDED: '补充疑问', SESSION_RECORDED: '释明', RECORD_FILED: '笔录入卷',
  APPOINTMENT_BOOKED: '预约法官', APPOINTMENT_CHANGED: '预约变更', APPOINTMENT_HANDED_OVER: '预约移交',
  APPOINTMENT_RESCHEDULED: '预约改期', MATTER_CLOSED: '办结', HANDOVER_OFFERED: '流转', HANDOVER_SIGNED: '签收',
  HANDOVER_RETURNED: '退回', HANDOVER_WITHDRAWN: '撤回流转', MATTER_REASSIGNED: '指派', MATTER_DIRECTED: '指定（交办）',
  FEEDBACK_TOLD: '回复（反馈）', SLIP_FOUND: '发现瑕疵', SLIP_CONFIRMED: '确认瑕疵', SLIP_DISMISSED: '核对瑕疵',
  SLIP_RULED: '裁定补正', SLIP_TOLD: '告知补正', CARD_ANSWERED: '建议反馈',
};

export function happened(items) {
  return timeline(items.map((item) => ({ at: item.at, title: TYPES[item.type] || '其他', text: item.summary })));
}

/** What may be done on the page; each opens the side panel with its form. */
export class MatterDeeds {
  constructor(owner, panel) {
    this.owner = owner;
    this.panel = panel;
  }

  ask(title, options, intro = nothing) {
    const made = form(this.owner, {
      ...options,
      onSubmit: async (value) => {
        const sentence = await options.onSubmit(value);
        await this.panel.close();
        this.owner.done(sentence);
      },
    });
    this.panel.open(title, () => html`${intro}${made.view()}`);
  }

  handOver(matterId) {
    this.ask('流转事项', {
      submitLabel: '流转',
      fields: [{ name: 'to', label: '接收人（人员编号）', required: true, maxLength: 64 },
        { name: 'reason', label: '流转理由', kind: 'textarea', required: true, maxLength: 500, wide: true }],
      onSubmit: async (value) => {
        await post('json/owners/offer', { ...value, matterId });
        return '已流转，等候对方签收；签收前承办人不变';
      },
    }, note('对方签收后才成为承办人；退回须写明理由并计入统计。', 'info'));
  }

  giveBack(handOver) {
    this.ask('退回流转', {
      submitLabel: '退回',
      fields: [{ name: 'reason', label: '退回理由', kind: 'textarea', required: true, maxLength: 500, wide: true }],
      onSubmit: async (value) => {
        await post('json/owners/answer', { ...value, handOverId: handOver.handOverId, state: 'RETURNED' });
        return '已退回，原承办人继续办理';
      },
    });
  }

  async answer(handOver, state) {
    const message = state === 'SIGNED' ? '签收后您即为该事项的承办人。' : '撤回后承办人不变。';
    if (await confirm({ title: state === 'SIGNED' ? '签收' : '撤回流转', message, okLabel: state === 'SIGNED' ? '签收' : '撤回' })) {
      const done = await this.owner.attempt(() => post('json/owners/answer', { handOverId: handOver.handOverId, state }));
      if (done) {
        this.owner.done(state === 'SIGNED' ? '已签收' : '已撤回');
      }
    }
  }

  defect(matterId) {
    this.ask('登记文书瑕疵或者复查建议', {
      submitLabel: '登记',
      fields: [{ name: 'kind', label: '种类', kind: 'radio', stacked: true, required: true, options: SLIPS, wide: true },
        { name: 'description', label: '具体情况', kind: 'textarea', required: true, maxLength: 4000, wide: true }],
      onSubmit: async (value) => {
        const saved = await post('json/defects/report', { ...value, matterId });
        return saved.review ? '复查建议已密封登记，报庭长、院领导审查' : '已登记，待法官核对';
      },
    }, note('一般瑕疵由法官裁定补正并向当事人说明不影响裁判结果；复查建议密封保存，仅登记决定，系统不启动任何程序（三.13）。', 'info'));
  }

  close(matterId) {
    this.ask('办结事项', {
      submitLabel: '办结',
      fields: [{ name: 'state', label: '结果', kind: 'radio', stacked: true, required: true, options: CLOSINGS, wide: true },
        { name: 'reason', label: '说明', kind: 'textarea', maxLength: 500, wide: true }],
      onSubmit: async (value) => {
        await post('json/matters/closeMatter', { ...value, matterId });
        return '事项已办结';
      },
    });
  }

  tell(direction) {
    const next = direction.missing[0];
    this.ask(`登记：${direction.missingLabels[0]}`, {
      submitLabel: '登记',
      fields: [{ name: 'receipt', label: '方式或者回执', maxLength: 200, required: true, wide: true }],
      onSubmit: async (value) => {
        await post('json/loop/tell', { ...value, matterId: direction.matterId, item: direction.item, feedback: next });
        return '已登记';
      },
    });
  }
}

function standing(data) {
  const { matter } = data;
  return facts([
    ['案号', caseLink(matter.caseNumber)], ['当事人', matter.partyLabel], ['来源', matter.originLabel],
    ['状态', html`${tag(matter.state, matter.stateLabel, matter.state === 'OPEN' ? 'info' : 'good')} ${moodTag(matter.lastMood)}`],
    ['登记时间', timeOf(matter.openedAt)], ['释明次数', `${matter.sessions} 次`],
    ['刚性释明', data.mandatory ? data.mandatoryGrounds.map((ground) => GROUNDS[ground] || ground).join('、') : '否', 'wide'],
  ]);
}

function nextStep(data) {
  const step = data.steps.find((one) => one.proposed);
  if (data.stepsAway) {
    return note(data.stepsAway, 'info');
  }
  if (data.exhausted) {
    return note(html`各种释明途径均已进行，仍有疑问：请引导当事人通过上诉、申诉、申请再审、检察监督等法律途径反映 ${article('三.13')}`, 'warn');
  }
  if (!step) {
    return note('当事人对已登记的疑问均表示理解，可以办结。', 'good');
  }
  const { gate } = step;
  return html`${note(html`建议下一步：<strong>${gate.modeLabel}</strong>　${gate.reasons[0].sentence} ${article(gate.article)}　${whoCan(step)}`,
    data.waits ? 'warn' : 'good')}
    <details><summary>闸口依据</summary><ul>${gate.reasons.map((reason) => html`<li>${reason.sentence} ${article(reason.article)}
      <span class="muted">${reason.facts.join('；')}</span></li>`)}</ul></details>`;
}

function owners(data, deeds, me) {
  const open = data.matter.state === 'OPEN';
  return html`<table><caption class="visually-hidden">历任承办人</caption><thead><tr><th>承办人</th><th>自</th><th>至</th>
    <th class="number">天数</th><th class="number">被退回</th></tr></thead><tbody>${data.owners.map((tenure) => html`<tr>
      <td>${tenure.owner}</td><td>${timeOf(tenure.from)}</td><td>${tenure.until ? timeOf(tenure.until) : '至今'}</td>
      <td class="number">${tenure.days}</td><td class="number">${tenure.returns}</td></tr>`)}</tbody></table>
    ${data.overdue ? note(`承办人已超过承办期限（${data.ownerLimit}），请尽快办理或者由统筹人员指派。`, 'warn') : nothing}
    <ul>${data.handOvers.map((one) => html`<li>${dateOf(one.offeredAt)} ${one.from} → ${one.to}：${one.reason}
      ${tag(one.state, one.stateLabel, one.state === 'RETURNED' ? 'bad' : 'plain')} ${one.answer}
      ${open && one.state === 'OFFERED' ? html`<span class="actions">
        ${one.to === me ? html`<button type="button" class="link" @click=${() => deeds.answer(one, 'SIGNED')}>签收</button>
        <button type="button" class="link" @click=${() => deeds.giveBack(one)}>退回</button>` : nothing}
        ${one.from === me ? html`<button type="button" class="link" @click=${() => deeds.answer(one, 'WITHDRAWN')}>撤回</button>` : nothing}
      </span>` : nothing}</li>`)}</ul>`;
}

function directions(data, deeds) {
  return data.directions.length === 0 ? nothing : section('指定与交办', html`<ul>${data.directions.map((one) => html`<li>
    ${one.kindLabel}：${one.source} ${one.reference} ${one.told.map((told) => html`${tag(told.kind, `已${told.kindLabel}`, 'good')} `)}
    ${one.missingLabels.map((label) => html`${tag('MISSING', `待${label}`, 'warn')} `)}
    ${data.matter.state === 'OPEN' && one.missing.length > 0 ? html`<button type="button" class="link"
      @click=${() => deeds.tell(one)}>登记：${one.missingLabels[0]}</button>` : nothing}</li>`)}</ul>`, { article: '三.9' });
}

/** The page's content. */
export function matterView({ data, items, deeds, me, back }) {
  const { matter } = data;
  const open = matter.state === 'OPEN';
  const staff = hasRole('CENTRE_STAFF') || hasRole('COORDINATOR');
  return html`<p class="actions"><button type="button" class="btn" @click=${back}>返回列表</button>
    ${open ? html`<button type="button" class="btn" @click=${() => deeds.handOver(matter.matterId)}>流转</button>` : nothing}
    ${staff || hasRole('JUDGE') ? html`<button type="button" class="btn" @click=${() => deeds.defect(matter.matterId)}>登记瑕疵</button>` : nothing}
    ${open && (staff || hasRole('JUDGE')) ? html`<button type="button" class="btn" @click=${() => deeds.close(matter.matterId)}>办结</button>` : nothing}</p>
    ${standing(data)}
    ${section('下一步', html`${nextStep(data)}${loop({
    here: matter.lastMode || '',
    steps: data.sessions.map((session) => ({ mode: session.mode, at: session.startedAt, by: session.explainerName })),
    next: ways(data.steps),
  })}`, { article: '二(三)' })}
    ${section('疑问与当事人答复', questionList(matter.questions))}
    ${section('承办人', owners(data, deeds, me), { article: '一(二)4' })}
    ${directions(data, deeds)}
    ${section('犹豫期', html`<shiming-screen screen-id="hesitation-clock" case-number=${matter.caseNumber}></shiming-screen>`, { article: '三.10' })}
    ${section('经过', happened(items))}`;
}
