// @ts-check
// The library's components are heavy, so they are fetched when the first field needs one, and given our look.
import { AsyncDirective, directive } from '../vendor/lit.js';

const LOOK = `
  html {
    --lumo-font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
    --lumo-font-size-m: 14px;
    --lumo-font-size-s: 13px;
    --lumo-size-m: 32px;
    --lumo-size-s: 28px;
    --lumo-border-radius-m: 3px;
    --lumo-primary-color: #12366b;
    --lumo-primary-text-color: #12366b;
    --lumo-primary-color-50pct: rgba(18, 54, 107, 0.5);
    --lumo-primary-color-10pct: rgba(18, 54, 107, 0.1);
    --lumo-error-color: #b5232d;
    --lumo-error-text-color: #b5232d;
    --lumo-body-text-color: #1f2733;
    --lumo-secondary-text-color: #4a5462;
    --lumo-tertiary-text-color: #5a6472;
    --vaadin-input-field-background: #fff;
    --vaadin-input-field-border-width: 1px;
    --vaadin-input-field-border-color: #7b8794;
    --vaadin-input-field-border-radius: 3px;
    --vaadin-input-field-height: 32px;
    --vaadin-input-field-placeholder-color: #5a6472;
  }
`;

/** @type {Promise<any> | null} */
let arriving = null;
let arrived = false;

/** @returns {Promise<any>} the library, fetched once */
export function fetchComponents() {
  if (!arriving) {
    arriving = import('../vendor/ui.js').then((library) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(LOOK);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      arrived = true;
      return library;
    });
    arriving.catch(() => { arriving = null; });
  }
  return arriving;
}

class WhenArrived extends AsyncDirective {
  /** @param {() => any} show @param {() => any} meanwhile */
  render(show, meanwhile) {
    this.show = show;
    if (arrived) {
      return show();
    }
    fetchComponents().then(() => this.arrive(), console.error);
    return meanwhile();
  }

  arrive() {
    if (this.isConnected && this.show) {
      this.setValue(this.show());
    }
  }
}

/** Shows something that needs the library's components; a stand-in until they are there. */
export const components = directive(WhenArrived);
