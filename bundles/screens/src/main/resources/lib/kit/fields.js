// @ts-check
// One field of a form or a filter line: label, control, help and error, tied together for screen readers.
// Native controls wherever they are enough; the library's for dates, times and searchable choices.
import { css, html, ifDefined, live, nothing } from '../vendor/lit.js';
import { components } from './components.js';

export const fieldStyles = css`
  .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 12px 16px; }
  .field { display: block; min-width: 0; margin: 0; padding: 0; border: 0; }
  .field.wide { grid-column: 1 / -1; }
  .field > label, .field > .label { display: block; padding: 0; margin: 0 0 3px; color: var(--sm-ink); font-weight: 500; }
  .field .must { color: var(--sm-red); font-weight: 700; }
  .field .help { margin-top: 2px; color: var(--sm-muted); font-size: 13px; }
  .field .error { margin-top: 2px; color: var(--sm-red); font-size: 13px; }
  .field > input, .field > select, .field > textarea {
    width: 100%; min-height: 32px; padding: 3px 8px; border: 1px solid var(--sm-line-strong);
    border-radius: var(--sm-radius); background: var(--sm-paper); }
  .field textarea { min-height: 84px; resize: vertical; line-height: 1.6; display: block; }
  .field input[type="number"] { text-align: right; }
  .field [aria-invalid="true"] { border-color: var(--sm-red); background: var(--sm-red-soft); }
  .field > input:disabled, .field > select:disabled, .field > input[readonly], .field > textarea[readonly] { background: var(--sm-shade); color: var(--sm-muted); }
  .field .choices { display: flex; flex-wrap: wrap; gap: 4px 18px; min-height: 32px; align-items: center; }
  .field .choices.rows { display: block; }
  .field .choice { display: inline-flex; align-items: flex-start; gap: 6px; padding: 2px 0; cursor: pointer; }
  .field .choices.rows .choice { display: flex; }
  .field .choice input { flex: 0 0 auto; width: 16px; height: 16px; margin: 3px 0 0; accent-color: var(--sm-navy); }
  .field .count { float: right; color: var(--sm-muted); font-size: 13px; font-weight: 400; }
  .field vaadin-date-picker, .field vaadin-time-picker, .field vaadin-date-time-picker, .field vaadin-combo-box,
  .field vaadin-multi-select-combo-box { width: 100%; padding: 0; }
`;

/**
 * @typedef {{value: string, label: string, help?: string, disabled?: boolean}} Option
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {string} label
 * @property {'text' | 'textarea' | 'number' | 'email' | 'tel' | 'select' | 'radio' | 'checkbox' | 'checks' | 'date' | 'time'
 *   | 'datetime' | 'combo' | 'multi'} [kind]
 * @property {any} [value] what it starts with
 * @property {Option[] | (() => Option[])} [options] of select, radio, checks, combo, multi
 * @property {boolean} [required]
 * @property {string} [help] @property {string} [placeholder]
 * @property {number} [maxLength] @property {number} [rows]
 * @property {any} [min] @property {any} [max] @property {any} [step]
 * @property {boolean} [wide] takes the whole row
 * @property {boolean} [stacked] choices below each other
 * @property {boolean} [readonly]
 * @property {(values: any) => boolean} [shown] whether it applies; what is not shown is not sent
 * @property {(value: any, values: any) => string} [check] a sentence when the value is wrong, else ''
 */

/** @type {WeakMap<object, string>} */
const prefixes = new WeakMap();
let made = 0;

/** A prefix that keeps the ids of one form apart from those of another. @param {object} owner */
function prefixOf(owner) {
  if (!prefixes.has(owner)) {
    made += 1;
    prefixes.set(owner, `f${made}`);
  }
  return /** @type {string} */ (prefixes.get(owner));
}

/** The id of a field's control. @param {object} owner @param {string} name */
export const idOf = (owner, name) => `${prefixOf(owner)}-${name}`;

/** @param {Field} field @returns {Option[]} */
const optionsOf = (field) => (typeof field.options === 'function' ? field.options() : field.options || []);

/**
 * A field with all that belongs to it.
 * @param {object} owner what keeps the ids apart
 * @param {Field} field @param {any} value @param {(value: any) => void} change @param {string} [error]
 */
export function control(owner, field, value, change, error = '') {
  const id = idOf(owner, field.name);
  const described = [field.help ? `${id}-help` : '', error ? `${id}-error` : ''].filter((each) => each !== '').join(' ');
  const state = { id, described: described || undefined, error, change };
  const must = field.required ? html`<span class="must" aria-hidden="true"> *</span>` : nothing;
  const tail = html`
    ${field.help ? html`<div class="help" id=${`${id}-help`}>${field.help}</div>` : nothing}
    ${error ? html`<div class="error" id=${`${id}-error`}>${error}</div>` : nothing}`;
  if (field.kind === 'checkbox') {
    return html`<div class="field ${field.wide ? 'wide' : ''}">${single(field, value, state, must)}${tail}</div>`;
  }
  if (field.kind === 'radio' || field.kind === 'checks') {
    return html`<div class="field ${field.wide ? 'wide' : ''}" role=${field.kind === 'radio' ? 'radiogroup' : 'group'}
        id=${id} tabindex="-1" aria-labelledby=${`${id}-label`} aria-describedby=${ifDefined(state.described)}>
      <span class="label" id=${`${id}-label`}>${field.label}${must}</span>
      ${choices(field, value, state)}${tail}</div>`;
  }
  const count = field.maxLength && field.kind === 'textarea'
    ? html`<span class="count">${Array.from(value || '').length} / ${field.maxLength}</span>` : nothing;
  return html`<div class="field ${field.wide || field.kind === 'textarea' ? 'wide' : ''}">
    <label id=${`${id}-label`} for=${id}>${count}${field.label}${must}</label>
    ${(EDITORS[field.kind || 'text'] || editText)(field, value, state)}${tail}</div>`;
}

/** @param {Field} field @param {any} value @param {any} state @param {any} must */
function single(field, value, state, must) {
  return html`<label class="choice"><input type="checkbox" id=${state.id} .checked=${live(Boolean(value))}
    ?disabled=${field.readonly} aria-describedby=${ifDefined(state.described)}
    @change=${(/** @type {any} */ event) => state.change(event.target.checked)}><span>${field.label}${must}</span></label>`;
}

/** @param {Field} field @param {any} value @param {any} state */
function choices(field, value, state) {
  const many = field.kind === 'checks';
  const chosen = many ? value || [] : [value];
  const pick = (/** @type {string} */ option, /** @type {boolean} */ on) => state.change(many
    ? optionsOf(field).map((each) => each.value).filter((each) => (each === option ? on : chosen.includes(each))) : option);
  return html`<div class="choices ${field.stacked ? 'rows' : ''}">${optionsOf(field).map((option) => html`
    <label class="choice"><input type=${many ? 'checkbox' : 'radio'} name=${state.id} .value=${option.value}
      .checked=${live(chosen.includes(option.value))} ?disabled=${field.readonly || option.disabled}
      @change=${(/** @type {any} */ event) => pick(option.value, event.target.checked)}>
      <span>${option.label}${option.help ? html`<span class="muted"> ${option.help}</span>` : nothing}</span></label>`)}</div>`;
}

/** @param {Field} field @param {any} value @param {any} state */
function editText(field, value, state) {
  return html`<input id=${state.id} type=${field.kind || 'text'} .value=${live(value ?? '')}
    placeholder=${ifDefined(field.placeholder)} maxlength=${ifDefined(field.maxLength)} min=${ifDefined(field.min)}
    max=${ifDefined(field.max)} step=${ifDefined(field.step)} ?readonly=${field.readonly} autocomplete="off"
    aria-required=${ifDefined(field.required ? 'true' : undefined)} aria-describedby=${ifDefined(state.described)}
    aria-invalid=${ifDefined(state.error ? 'true' : undefined)}
    @input=${(/** @type {any} */ event) => state.change(event.target.value)}>`;
}

/** @param {Field} field @param {any} value @param {any} state */
function editArea(field, value, state) {
  return html`<textarea id=${state.id} rows=${field.rows || 3} .value=${live(value ?? '')}
    placeholder=${ifDefined(field.placeholder)} ?readonly=${field.readonly}
    aria-required=${ifDefined(field.required ? 'true' : undefined)} aria-describedby=${ifDefined(state.described)}
    aria-invalid=${ifDefined(state.error ? 'true' : undefined)}
    @input=${(/** @type {any} */ event) => state.change(event.target.value)}></textarea>`;
}

/** @param {Field} field @param {any} value @param {any} state */
function editSelect(field, value, state) {
  return html`<select id=${state.id} ?disabled=${field.readonly} aria-describedby=${ifDefined(state.described)}
    aria-required=${ifDefined(field.required ? 'true' : undefined)} aria-invalid=${ifDefined(state.error ? 'true' : undefined)}
    @change=${(/** @type {any} */ event) => state.change(event.target.value)}>
    ${[{ value: '', label: field.placeholder || '请选择' }, ...optionsOf(field)].map((option) => html`
      <option value=${option.value} ?selected=${option.value === (value ?? '')}>${option.label}</option>`)}
  </select>`;
}

/** A component of the library, whose own input is a light child and so can be labelled by our label. */
const wrapped = (/** @type {(field: Field, value: any, state: any) => any} */ edit) =>
  (/** @type {Field} */ field, /** @type {any} */ value, /** @type {any} */ state) => components(
    () => edit(field, value, state), () => html`<input id=${state.id} disabled value=${ifDefined(value || undefined)}>`);

/** @param {any} state */
const heard = (state) => (/** @type {any} */ event) => state.change(event.target.value);

const editDate = wrapped((field, value, state) => html`<vaadin-date-picker id=${state.id} .value=${live(value ?? '')}
  .min=${field.min || ''} .max=${field.max || ''} ?readonly=${field.readonly} ?invalid=${state.error !== ''}
  placeholder=${field.placeholder || '年-月-日'} accessible-name-ref=${`${state.id}-label`} manual-validation
  @change=${heard(state)}></vaadin-date-picker>`);

const editTime = wrapped((field, value, state) => html`<vaadin-time-picker id=${state.id} .value=${live(value ?? '')}
  .min=${field.min || ''} .max=${field.max || ''} .step=${field.step || 900} ?readonly=${field.readonly}
  ?invalid=${state.error !== ''} accessible-name-ref=${`${state.id}-label`} manual-validation
  @change=${heard(state)}></vaadin-time-picker>`);

const editDateTime = wrapped((field, value, state) => html`<vaadin-date-time-picker id=${state.id}
  .value=${live(value ?? '')} .min=${field.min || ''} .max=${field.max || ''} .step=${field.step || 900}
  ?readonly=${field.readonly} ?invalid=${state.error !== ''} date-placeholder="年-月-日" time-placeholder="时:分"
  .accessibleName=${field.label} manual-validation @change=${heard(state)}></vaadin-date-time-picker>`);

const editCombo = wrapped((field, value, state) => html`<vaadin-combo-box id=${state.id} .items=${optionsOf(field)}
  item-label-path="label" item-value-path="value" .value=${live(value ?? '')} ?readonly=${field.readonly}
  ?invalid=${state.error !== ''} placeholder=${field.placeholder || '输入以查找'}
  accessible-name-ref=${`${state.id}-label`} manual-validation clear-button-visible
  @change=${heard(state)}></vaadin-combo-box>`);

const editMulti = wrapped((field, value, state) => html`<vaadin-multi-select-combo-box id=${state.id}
  .items=${optionsOf(field)} item-label-path="label" item-value-path="value" item-id-path="value"
  .selectedItems=${optionsOf(field).filter((option) => (value || []).includes(option.value))}
  ?readonly=${field.readonly} ?invalid=${state.error !== ''} placeholder=${field.placeholder || '可多选'}
  accessible-name-ref=${`${state.id}-label`} manual-validation
  @change=${(/** @type {any} */ event) => state.change(event.target.selectedItems.map((/** @type {Option} */ each) => each.value))}>
  </vaadin-multi-select-combo-box>`);

/** @type {Record<string, (field: Field, value: any, state: any) => any>} */
const EDITORS = {
  textarea: editArea, select: editSelect, date: editDate, time: editTime, datetime: editDateTime, combo: editCombo,
  multi: editMulti,
};
