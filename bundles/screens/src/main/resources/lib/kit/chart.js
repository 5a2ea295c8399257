// @ts-check
// A chart, drawn when it is on the page; the library is fetched with the first one. Give it a sentence and, beside it, a
// table with the same figures: a chart alone is not readable for everybody.
import { AsyncDirective, css, directive, html, noChange } from '../vendor/lit.js';

export const chartStyles = css`
  .chart { width: 100%; height: 300px; }
  .chart.tall { height: 480px; }
`;

const FONT = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';
const COLOURS = ['#12366b', '#b5232d', '#1b6e3c', '#8a5300', '#5b3d8c', '#1a7280', '#7b8794'];

class Draw extends AsyncDirective {
  /** @param {any} part */
  constructor(part) {
    super(part);
    /** @type {any} the chart, once the library has arrived */
    this.drawn = null;
    /** @type {ResizeObserver | null} */
    this.watch = null;
    /** @type {any} */
    this.option = {};
    /** @type {Element | null} */
    this.element = null;
  }

  /** @param {any} option */
  render(option) {
    this.option = option;
    return noChange;
  }

  /** @param {any} part @param {[any]} values */
  update(part, [option]) {
    this.option = option;
    if (this.drawn) {
      this.apply();
    } else if (!this.element) {
      this.element = part.element;
      this.reconnected();
    }
    return noChange;
  }

  reconnected() {
    import('../vendor/charts.js').then((library) => this.start(library), console.error);
  }

  /** @param {{init: (element: Element) => any}} library */
  start(library) {
    if (this.isConnected && this.element && !this.drawn) {
      this.drawn = library.init(this.element);
      this.watch = new ResizeObserver(() => this.drawn && this.drawn.resize());
      this.watch.observe(this.element);
      this.apply();
    }
  }

  apply() {
    const { tooltip, ...rest } = this.option;
    const fixed = tooltip ? { tooltip: { ...tooltip, renderMode: 'richText' } } : {};
    this.drawn.setOption({ color: COLOURS, animation: false, aria: { enabled: true }, textStyle: { fontFamily: FONT },
      ...rest, ...fixed }, true);
  }

  disconnected() {
    if (this.drawn && this.watch) {
      this.watch.disconnect();
      this.drawn.dispose();
      this.drawn = null;
    }
  }
}

const draw = directive(Draw);

/**
 * A chart.
 * @param {string} label one sentence that says what it shows
 * @param {any} option of ECharts: bar, line, pie, sankey, heatmap, calendar @param {'' | 'tall'} [size]
 */
export const chart = (label, option, size = '') => html`
  <div class="chart ${size}" role="img" aria-label=${label} ${draw(option)}></div>`;
