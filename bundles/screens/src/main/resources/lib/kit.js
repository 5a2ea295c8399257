// @ts-check
// The kit's public face: a screen imports from here only (`../../../lib/1/kit.js`). How to write one: README.md.
export {
  classMap, createRef, css, guard, html, ifDefined, keyed, live, LitElement, nothing, ref, repeat, svg,
} from './vendor/lit.js';
export { ShimingScreen } from './kit/screen.js';
export { command, get, newMessageId, openFile, post, ServiceFault, urlOf } from './kit/client.js';
export { caller, hasRole } from './kit/session.js';
export { list } from './kit/list.js';
export { form } from './kit/form.js';
export { load } from './kit/load.js';
export { sidePanel } from './kit/panel.js';
export { tabs } from './kit/tabs.js';
export { confirm, notify } from './kit/dialog.js';
export { loop } from './kit/loop.js';
export { chart } from './kit/chart.js';
export { tag, labelOf } from './kit/tags.js';
export { article, card, caseLink, checklist, facts, page, section, timeline } from './kit/parts.js';
export { emptyState, faultState, loadingState, note } from './kit/states.js';
export { dateOf, daysOf, moneyOf, numberOf, timeOf } from './kit/format.js';
