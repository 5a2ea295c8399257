// Apache ECharts: only the charts, components and the renderer the screens name; texts in Chinese.
import * as echarts from 'echarts/core';
import { BarChart, HeatmapChart, LineChart, PieChart, SankeyChart } from 'echarts/charts';
import {
  AriaComponent,
  CalendarComponent,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import langZH from 'echarts/i18n/langZH-obj.js';

echarts.use([
  BarChart, HeatmapChart, LineChart, PieChart, SankeyChart,
  AriaComponent, CalendarComponent, DatasetComponent, GridComponent, LegendComponent,
  MarkLineComponent, TitleComponent, TooltipComponent, VisualMapComponent, SVGRenderer,
]);
echarts.registerLocale('ZH', langZH);

/** Creates a chart whose renderer and locale suit a page with a strict CSP. */
export const init = (element) => echarts.init(element, null, { renderer: 'svg', locale: 'ZH' });
export const { connect, disconnect, graphic, version } = echarts;
