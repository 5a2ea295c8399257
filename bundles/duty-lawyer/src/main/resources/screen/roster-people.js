// @ts-check
// The list of lawyers and retired judges (三.4(2)): add, correct, suspend, remove.
import { dateOf, form, get, html, post, section, tag } from '../../../lib/1/kit.js';
import { firmOf } from './common.js';

const KINDS = [{ value: 'LAWYER', label: '律师' }, { value: 'RETIRED_JUDGE', label: '返聘退休法官' }];
const STATES = [{ value: 'ACTIVE', label: '在册' }, { value: 'SUSPENDED', label: '暂停' }, { value: 'REMOVED', label: '退出' }];

/** @param {any} screen */
export async function peoplePanel(screen) {
  const answer = await screen.attempt(() => get('json/duty-lawyer/people'));
  if (!answer) {
    return;
  }
  const save = form(screen, {
    submitLabel: '登记入册',
    fields: (values) => [
      { name: 'personId', label: '人员编号', required: true, maxLength: 64, help: '与审判业务系统的人员编号一致' },
      { name: 'name', label: '姓名', required: true, maxLength: 100 },
      { name: 'kind', label: '类别', kind: 'radio', options: KINDS, required: true, value: 'LAWYER' },
      { name: 'firm', label: '律师事务所', maxLength: 200, required: (values || {}).kind !== 'RETIRED_JUDGE',
        shown: (v) => v.kind !== 'RETIRED_JUDGE', help: '用于核查利益冲突（三.4）' },
      { name: 'termFrom', label: '聘期开始', kind: 'date', required: true },
      { name: 'termTo', label: '聘期结束', kind: 'date', required: true },
    ],
    onSubmit: (value) => send('savePerson', { firm: '', ...value }),
  });
  const state = form(screen, {
    submitLabel: '变更状态',
    fields: [
      { name: 'personId', label: '人员', kind: 'select', required: true, placeholder: '请选择',
        options: answer.items.map((each) => ({ value: each.personId, label: each.name })) },
      { name: 'state', label: '状态', kind: 'radio', options: STATES, required: true },
      { name: 'reason', label: '原因', kind: 'textarea', rows: 2, required: true, maxLength: 500 },
    ],
    onSubmit: (value) => send('changePersonState', value),
  });

  async function send(operation, body) {
    const done = await post(`json/duty-lawyer/${operation}`, body);
    await screen.panel.close();
    screen.done(done.sentence);
  }

  screen.panel.open('值班名册', () => html`
    ${section('在册人员', html`<div class="scroll"><table aria-label="值班名册">
      <thead><tr><th scope="col">编号</th><th scope="col">姓名</th><th scope="col">类别、律师事务所</th><th scope="col">聘期</th><th scope="col">状态</th></tr></thead>
      <tbody>${answer.items.map((each) => html`<tr><td>${each.personId}</td><td>${each.name}</td><td>${firmOf(each)}</td>
        <td class="nowrap">${dateOf(each.termFrom)} 至 ${dateOf(each.termTo)}</td>
        <td>${tag(each.state, each.stateLabel, each.state === 'ACTIVE' ? 'good' : 'warn')}</td></tr>`)}</tbody></table></div>`, { article: '三.4' })}
    ${section('登记或更正', save.view())}
    ${section('暂停、退出、恢复', state.view())}`);
}
