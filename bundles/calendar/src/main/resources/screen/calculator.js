// @ts-check
// Court fees and interest for delay, with every step and its basis (三.2). Nothing is kept.
import { page, ShimingScreen, tabs } from '../../../lib/1/kit.js';
import { FeeCalculator, styles } from './fee-calculator.js';
import { InterestCalculator } from './interest-calculator.js';

export default class Calculator extends ShimingScreen {
  static styles = [...ShimingScreen.styles, styles];

  constructor() {
    super();
    this.fees = new FeeCalculator(this);
    this.interest = new InterestCalculator(this);
    this.both = tabs(this, {
      label: '计算内容',
      items: () => [
        { id: 'fee', label: '诉讼费', content: () => this.fees.view() },
        { id: 'interest', label: '迟延履行利息', content: () => this.interest.view() },
      ],
    });
  }

  content() {
    return page('诉讼费与利息', this.both.view(), { sub: '计算结果供释明和核对使用，不保存，以法院核定为准（三.2）。' });
  }
}
