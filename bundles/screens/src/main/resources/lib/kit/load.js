// @ts-check
// Data that a screen shows: loading, trouble and the answer in one place.
import { faultState, loadingState } from './states.js';
import { reportBug } from './report.js';

class Loaded {
  /** @param {any} owner @param {() => Promise<any>} work @param {() => any[]} keys */
  constructor(owner, work, keys) {
    this.owner = owner;
    this.work = work;
    this.keys = keys;
    this.seen = '';
    this.turn = 0;
    /** @type {any} the last answer, kept while loading again */
    this.data = null;
    /** @type {any} */
    this.fault = null;
    this.loading = false;
    owner.addController(this);
  }

  hostConnected() {
    document.addEventListener('shiming-changed', this.again);
  }

  hostDisconnected() {
    document.removeEventListener('shiming-changed', this.again);
  }

  hostUpdate() {
    const now = JSON.stringify(this.keys());
    if (now !== this.seen) {
      this.seen = now;
      this.data = null;
      this.reload();
    }
  }

  /** Asks again; an answer that a later question has overtaken is dropped. */
  reload = async () => {
    this.turn += 1;
    const turn = this.turn;
    this.loading = true;
    this.owner.requestUpdate();
    const [data, fault] = await this.work().then((answer) => [answer, null], (error) => [this.data, error]);
    if (turn === this.turn) {
      Object.assign(this, { data, fault, loading: false });
      this.owner.requestUpdate();
      reportBug(fault);
    }
  };

  /** Something on the page has changed. */
  again = () => this.seen !== '' && this.reload();

  /** @param {(data: any) => any} show @returns {any} what to show now */
  view(show) {
    if (this.fault) {
      return faultState(this.fault, this.reload);
    }
    return this.data === null ? loadingState() : show(this.data);
  }
}

/**
 * Loads something and again whenever one of the keys changes.
 * @param {any} owner the screen
 * @param {() => Promise<any>} work such as `() => get('json/…', {caseNumber: this.caseNumber})`
 * @param {() => any[]} [keys] such as `() => [this.caseNumber]`
 */
export const load = (owner, work, keys = () => []) => new Loaded(owner, work, keys);
