// The library's texts in Chinese, set once. Dates are written yyyy-MM-dd.
const pad = (number, length) => String(number).padStart(length, '0');

export const datePickerI18nDefaults = Object.freeze({
  monthNames: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  weekdaysShort: ['日', '一', '二', '三', '四', '五', '六'],
  firstDayOfWeek: 1,
  today: '今天',
  cancel: '取消',
  referenceDate: '',
  formatDate: (date) => `${pad(date.year, 4)}-${pad(date.month + 1, 2)}-${pad(date.day, 2)}`,
  parseDate(text) {
    const parts = /^\s*(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?\s*$/u.exec(text);
    return parts ? { year: +parts[1], month: +parts[2] - 1, day: +parts[3] } : undefined;
  },
  formatTitle: (monthName, fullYear) => `${fullYear}年${monthName}`,
});

export const multiSelectI18n = {
  cleared: '已清空所选',
  focused: '已聚焦,按退格键移除',
  selected: '已选中',
  deselected: '已取消选中',
  total: '共选中 {count} 项',
};

export const menuBarI18n = { moreOptions: '更多操作' };

export const uploadI18n = {
  dropFiles: { one: '将文件拖到此处', many: '将文件拖到此处' },
  addFiles: { one: '选择文件…', many: '选择文件…' },
  error: { tooManyFiles: '文件数量超出限制', fileIsTooBig: '文件过大', incorrectFileType: '文件类型不符' },
  uploading: {
    status: { connecting: '正在连接…', stalled: '已停滞', processing: '正在处理…', held: '排队中' },
    remainingTime: { prefix: '剩余时间:', unknown: '剩余时间未知' },
    error: {
      serverUnavailable: '上传失败,请稍后重试',
      unexpectedServerError: '服务端出错,上传失败',
      forbidden: '没有上传权限',
    },
  },
  file: { retry: '重试', start: '开始', remove: '移除' },
  units: { size: ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'] },
};
