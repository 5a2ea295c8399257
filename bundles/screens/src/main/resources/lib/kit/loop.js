// @ts-check
// The closed loop 法官—释明中心—法官, drawn: where the matter stands, what may come next and the article that says so (二(三)).
import { css, html, nothing, svg } from '../vendor/lit.js';
import { timeOf } from './format.js';
import { labelOf, tag } from './tags.js';

export const loopStyles = css`
  .loop svg { display: block; width: 100%; max-width: 860px; height: auto; margin: 0 auto; font-family: var(--sm-font); }
  .loop .node rect { fill: #fff; stroke: #7b8794; stroke-width: 1.5; }
  .loop .node text { font-size: 15px; text-anchor: middle; fill: #1f2733; }
  .loop .node text.small { font-size: 12px; fill: #5a6472; }
  .loop .done rect { fill: #e4f3ea; stroke: #1b6e3c; }
  .loop .here rect { fill: #12366b; stroke: #12366b; }
  .loop .here text, .loop .here text.small { fill: #fff; }
  .loop .allowed rect { stroke: #12366b; stroke-width: 2; stroke-dasharray: 6 3; fill: #e8eef7; }
  .loop .approval rect { stroke: #8a5300; stroke-width: 2; stroke-dasharray: 6 3; fill: #fdf1dc; }
  .loop .blocked rect { stroke: #c9d1dc; fill: #f4f6f9; }
  .loop .blocked text, .loop .blocked text.small { fill: #5a6472; }
  .loop .arrow { fill: none; stroke: #7b8794; stroke-width: 1.8; }
  .loop .arrow.walked { stroke: #1b6e3c; stroke-width: 2.6; }
  .loop .tip { fill: #7b8794; }
  .loop .tip.walked { fill: #1b6e3c; }
  .loop .pin { fill: #b5232d; }
  .loop .ways { margin: 8px 0 0; padding: 0; list-style: none; border-top: 1px solid var(--sm-line); }
  .loop .ways li { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; padding: 5px 2px;
    border-bottom: 1px solid var(--sm-line); }
  .loop .ways .what { flex: 0 0 7.5em; font-weight: 600; }
  .loop .ways .why { flex: 1 1 240px; }
`;

const WIDTH = 132;
const NODES = [
  { mode: 'JUDGE_INITIATED', title: '法官', small: '主动释明', x: 4 },
  { mode: 'DUTY_LAWYER', title: '值班律师', small: '三.5', x: 184 },
  { mode: 'CENTRE_STAFF', title: '专职人员', small: '三.5', x: 364 },
  { mode: 'EXPERT_APPOINTMENT', title: '专家', small: '三.6', x: 544 },
  { mode: 'JUDGE_APPOINTMENT', title: '法官', small: '预约释明 三.7', x: 724 },
];
const TOP = 34;
const HEIGHT = 56;

const DECISION = { ALLOWED: 'allowed', NEEDS_APPROVAL: 'approval', BLOCKED: 'blocked' };
const WORDS = { here: '当前', done: '已释明', allowed: '可以进行', approval: '需审批', blocked: '暂不可', '': '未进行' };

/**
 * @typedef {{mode: string, at?: string, by?: string}} Step a session that was held
 * @typedef {{mode: string, decision: string, article?: string, sentence?: string, installed?: boolean}} Way what the gates
 *   answered for a mode
 */

/**
 * The loop.
 * @param {{here?: string, steps?: Step[], next?: Way[]}} state `here`: the mode the matter stands at; `steps`: sessions
 *   held, oldest first; `next`: the gates' answers
 */
export function loop({ here = '', steps = [], next = [] }) {
  const kinds = NODES.map((node) => kindOf(node.mode, here, steps, next));
  const spoken = NODES.map((node, index) => `${node.title}${node.small.slice(0, 4) === '预约释明' ? '（预约）' : ''}：`
    + `${/** @type {any} */ (WORDS)[kinds[index]]}`).join('；');
  return html`<div class="loop">
    <svg viewBox="0 0 860 150" role="img" aria-label=${`释明闭环。${spoken}`}>
      ${NODES.slice(1).map((node, index) => arrow(NODES[index].x + WIDTH, node.x, walked(index, steps)))}
      ${back(kinds[4] === 'done')}
      ${NODES.map((node, index) => drawn(node, kinds[index], steps))}
    </svg>
    ${next.length > 0 ? ways(next) : nothing}
  </div>`;
}

/** @param {string} mode @param {string} here @param {Step[]} steps @param {Way[]} next @returns {string} */
function kindOf(mode, here, steps, next) {
  if (mode === here) {
    return 'here';
  }
  if (steps.some((step) => step.mode === mode)) {
    return 'done';
  }
  const way = next.find((each) => each.mode === mode);
  return way ? /** @type {any} */ (DECISION)[way.decision] || '' : '';
}

/** @param {number} index the arrow after this node @param {Step[]} steps */
function walked(index, steps) {
  const places = steps.map((step) => NODES.findIndex((node) => node.mode === step.mode));
  return places.some((place, at) => at > 0 && place > index && places[at - 1] <= index);
}

/** @param {any} node @param {string} kind @param {Step[]} steps */
function drawn(node, kind, steps) {
  const held = steps.filter((step) => step.mode === node.mode);
  const middle = node.x + WIDTH / 2;
  const last = held[held.length - 1];
  const under = last && last.at ? timeOf(last.at).slice(0, 10) : node.small;
  return svg`<g class="node ${kind}">
    <rect x=${node.x} y=${TOP} width=${WIDTH} height=${HEIGHT} rx="4"></rect>
    <text x=${middle} y=${TOP + 25}>${node.title}${held.length > 1 ? ` ×${held.length}` : ''}</text>
    <text class="small" x=${middle} y=${TOP + 44}>${kind === 'done' ? '✓ ' : ''}${under}</text>
    ${kind === 'here' ? svg`<path class="pin" d=${`M${middle - 8} 12 h16 l-8 14 z`}></path>` : nothing}
  </g>`;
}

/** @param {number} from @param {number} to @param {boolean} done */
function arrow(from, to, done) {
  const y = TOP + HEIGHT / 2;
  const mark = done ? 'walked' : '';
  return svg`<path class="arrow ${mark}" d=${`M${from + 3} ${y} H${to - 10}`}></path>
    <path class="tip ${mark}" d=${`M${to - 12} ${y - 5} l10 5 l-10 5 z`}></path>`;
}

/** The way back to the judge, who learns what the centre heard. @param {boolean} done */
function back(done) {
  const mark = done ? 'walked' : '';
  const y = TOP + HEIGHT;
  return svg`<path class="arrow ${mark}" d=${`M${724 + WIDTH / 2} ${y + 3} V${y + 34} H${4 + WIDTH / 2} V${y + 12}`}></path>
    <path class="tip ${mark}" d=${`M${4 + WIDTH / 2 - 5} ${y + 13} l5 -10 l5 10 z`}></path>
    <g class="node"><text class="small" x="430" y=${y + 50}>反馈法官 · 闭环　二(三)</text></g>`;
}

/** @param {Way[]} next */
function ways(next) {
  return html`<ul class="ways" aria-label="下一步">${next.map((way) => html`<li>
    <span class="what">${labelOf(way.mode)}</span>${tag(way.decision)}
    ${way.installed === false ? tag('NOT_INSTALLED', '该渠道未安装') : nothing}
    <span class="why">${way.sentence || ''}</span>
    ${way.article ? html`<span class="article">依据 ${way.article}</span>` : nothing}</li>`)}</ul>`;
}
