// @ts-check
// Small parts that every screen is put together from.
import { html, nothing } from '../vendor/lit.js';
import { timeOf } from './format.js';
import { session } from './session.js';

/**
 * A page: its title with the main action at the right, then the content.
 * @param {string} title @param {any} content
 * @param {{actions?: any, sub?: any}} [more] buttons at the right; a line beside the title
 */
export const page = (title, content, { actions = nothing, sub = nothing } = {}) => html`
  <div class="head">
    <div class="grow"><h1>${title}</h1>${sub === nothing ? nothing : html`<div class="sub">${sub}</div>`}</div>
    <div class="actions">${actions}</div>
  </div>
  ${content}`;

/**
 * A framed section with a heading; no landmark of its own, since two parties of a case may bear the same masked name.
 * @param {string} title @param {any} content @param {{actions?: any, article?: string}} [more]
 */
export const section = (title, content, { actions = nothing, article: rule = '' } = {}) => html`
  <section class="section">
    <header><h2>${title}</h2>${rule ? article(rule) : nothing}${actions}</header>
    <div class="body">${content}</div>
  </section>`;

/** A number with a word, for a home card. @param {string} label @param {any} value @param {any} [more] */
export const card = (label, value, more = nothing) => html`
  <dl class="figure"><dt>${label}</dt><dd>${value} ${more}</dd></dl>`;

/** The article a rule comes from. @param {string} rule such as 三.7 */
export const article = (rule) => html`<span class="article">依据 ${rule}</span>`;

/**
 * Names and values in a bordered grid.
 * @param {Array<[string, any] | [string, any, 'wide']>} rows empty values are shown as a dash
 */
export const facts = (rows) => html`
  <dl class="facts">${rows.map(([name, value, wide]) => html`
    <div class=${wide || ''}><dt>${name}</dt><dd>${value === '' || value === null || value === undefined ? '—' : value}</dd></div>`)}
  </dl>`;

/** A timeline. @param {Array<{at: string, title: any, text?: any}>} items oldest first */
export const timeline = (items) => html`
  <ol class="timeline">${items.map((item) => html`
    <li><time datetime=${item.at}>${timeOf(item.at)}</time><div>${item.title}</div>
      ${item.text ? html`<div class="muted">${item.text}</div>` : nothing}</li>`)}
  </ol>`;

/** What is there and what is missing. @param {Array<{text: any, done: boolean}>} items */
export const checklist = (items) => html`
  <ul class="checklist">${items.map((item) => html`
    <li class=${item.done ? 'yes' : 'no'}>
      <span class="mark" aria-hidden="true">${item.done ? '✓' : '✗'}</span>
      <span><span class="visually-hidden">${item.done ? '已具备:' : '缺少:'}</span>${item.text}</span></li>`)}
  </ul>`;

/** A link to the host's page of a case. @param {string} caseNumber */
export const caseLink = (caseNumber) => html`
  <a class="nowrap" href=${session().caseUrl(caseNumber)}>${caseNumber}</a>`;
