// @ts-check
// A form from a list of fields: values, checks, errors, and whether there is unsaved input.
import { html, nothing } from '../vendor/lit.js';
import { control, idOf } from './fields.js';

class Form {
  /** @param {any} owner @param {FormOptions} options */
  constructor(owner, options) {
    this.owner = owner;
    this.options = { submitLabel: '保存', ...options };
    /** @type {Record<string, any>} */
    this.values = {};
    /** @type {Record<string, string>} */
    this.errors = {};
    this.dirty = false;
    this.sending = false;
    this.set({});
    owner.parts.add(this);
  }

  /** The fields that apply to the values as they are. */
  fields() {
    const fields = typeof this.options.fields === 'function' ? this.options.fields() : this.options.fields;
    return fields.filter((field) => !field.shown || field.shown(this.values));
  }

  /** Starts afresh with these values over the fields' own; nothing is unsaved then. @param {Record<string, any>} values */
  set(values) {
    const fields = typeof this.options.fields === 'function' ? this.options.fields() : this.options.fields;
    this.values = {};
    fields.forEach((field) => { this.values[field.name] = field.value === undefined ? blank(field) : field.value; });
    Object.assign(this.values, values);
    this.errors = {};
    this.dirty = false;
    this.owner.requestUpdate();
  }

  /** Changes values as the user would. @param {Record<string, any>} values */
  change(values) {
    Object.assign(this.values, values);
    Object.keys(values).forEach((name) => { delete this.errors[name]; });
    this.dirty = true;
    if (this.options.onChange) {
      this.options.onChange(this.values);
    }
    this.owner.requestUpdate();
  }

  /** The values of the fields that apply. @returns {Record<string, any>} */
  value() {
    return Object.fromEntries(this.fields().map((field) => [field.name, this.values[field.name]]));
  }

  /** Checks all fields, shows what is wrong and goes to the first. @returns {boolean} whether all is well */
  check() {
    this.errors = {};
    this.fields().forEach((field) => {
      const error = wrong(field, this.values[field.name], this.values);
      if (error) {
        this.errors[field.name] = error;
      }
    });
    this.owner.requestUpdate();
    const first = Object.keys(this.errors)[0];
    if (first) {
      this.owner.updateComplete.then(() => this.goTo(first));
    }
    return !first;
  }

  /** @param {string} name */
  goTo(name) {
    const element = this.owner.renderRoot.querySelector(`#${idOf(this, name)}`);
    if (element) {
      element.focus();
    }
  }

  /** Whether the form is shown there. @param {Element} place */
  standsIn(place) {
    return this.fields().some((field) => place.querySelector(`#${idOf(this, field.name)}`) !== null);
  }

  submit = async (/** @type {Event | undefined} */ event) => {
    if (event) {
      event.preventDefault();
    }
    if (this.sending || !this.check()) {
      return;
    }
    this.sending = true;
    const sent = JSON.stringify(this.value());
    try {
      const done = await this.owner.attempt(async () => {
        await (this.options.onSubmit && this.options.onSubmit(this.value()));
        return true;
      });
      this.dirty = !done || sent !== JSON.stringify(this.value()) ? this.dirty : false;
    } finally {
      this.sending = false;
      this.owner.requestUpdate();
    }
  };

  /** The fields alone, for a form in sections: `form.body(['place', 'heldAt'])`. @param {string[]} [names] */
  body(names) {
    return html`<div class="fields">${this.fields().filter((field) => !names || names.includes(field.name)).map((field) =>
      control(this, field, this.values[field.name], (value) => this.change({ [field.name]: value }),
        this.errors[field.name] || ''))}</div>`;
  }

  /** What is wrong, with a way to each field. */
  summary() {
    const wrongs = this.fields().filter((field) => this.errors[field.name]);
    return wrongs.length === 0 ? nothing : html`<div class="state fault" role="alert"><div class="grow">
      有 ${wrongs.length} 处需要修改：${wrongs.map((field) => html`
        <button type="button" class="link" @click=${() => this.goTo(field.name)}>${field.label}</button> `)}
    </div></div>`;
  }

  /** The submit button and what stands beside it. @param {any} [more] */
  buttons(more = nothing) {
    return html`<div class="actions">
      <button class="btn primary" ?disabled=${this.sending}>${this.sending ? '正在提交…' : this.options.submitLabel}</button>
      ${more}</div>`;
  }

  /** The whole form. @param {any} [more] buttons beside the submit button @param {any} [inside] instead of all the fields */
  view(more = nothing, inside = null) {
    return html`<form novalidate @submit=${this.submit}>
      ${this.summary()}${inside === null ? this.body() : inside}<p></p>${this.buttons(more)}</form>`;
  }
}

/** @param {import('./fields.js').Field} field */
function blank(field) {
  return field.kind === 'checks' || field.kind === 'multi' ? [] : field.kind === 'checkbox' ? false : '';
}

/** @param {import('./fields.js').Field} field @param {any} value @param {any} values @returns {string} */
function wrong(field, value, values) {
  const empty = value === '' || value === null || value === undefined || value === false
    || (Array.isArray(value) && value.length === 0) || (typeof value === 'string' && value.trim() === '');
  if (empty) {
    return field.required ? `请填写“${field.label}”` : '';
  }
  if (field.maxLength && typeof value === 'string' && Array.from(value).length > field.maxLength) {
    return `“${field.label}”最多 ${field.maxLength} 字`;
  }
  if (field.kind === 'number' && Number.isNaN(Number(value))) {
    return `“${field.label}”应为数字`;
  }
  return (field.check && field.check(value, values)) || '';
}

/**
 * @typedef {object} FormOptions
 * @property {import('./fields.js').Field[] | (() => import('./fields.js').Field[])} fields
 * @property {(value: Record<string, any>) => any} [onSubmit] sends it; what it throws is shown, the input stays
 * @property {(values: Record<string, any>) => void} [onChange]
 * @property {string} [submitLabel] says what will happen, such as 保存并归档
 */

/** A form. @param {any} owner the screen @param {FormOptions} options */
export const form = (owner, options) => new Form(owner, options);
