// Every change made to the libraries' sources on the way in. A patch that no longer applies stops the build.
const csp = "import { adoptFragment, adoptText, replaceNamed } from 'shiming-patch/csp.js';\n";
const zh = "import * as zh from 'shiming-patch/zh.js';\n";
const headStyle = "document.head.appendChild(template.content);";
const adoptHead = "adoptText(template.content.querySelector('style').textContent);";

/** file (below node_modules) → { head: text put first, edits: [[find, replace], …] }; find is a string or a RegExp. */
export const patches = {
  '@polymer/polymer/lib/mixins/element-mixin.js': {
    head: csp,
    edits: [
      [
        "n.attachShadow({mode: 'open', shadyUpgradeFragment: dom});\n            n.shadowRoot.appendChild(dom);",
        "n.attachShadow({mode: 'open'});\n            n.shadowRoot.appendChild(adoptFragment(dom, n.shadowRoot));",
      ],
      [
        'n.shadowRoot.adoptedStyleSheets = [this.constructor._styleSheet];',
        'n.shadowRoot.adoptedStyleSheets = [...n.shadowRoot.adoptedStyleSheets, this.constructor._styleSheet];',
      ],
    ],
  },
  '@vaadin/menu-bar/src/vaadin-menu-bar-submenu.js': {
    head: csp,
    edits: [['root.appendChild(dom);', 'root.appendChild(adoptFragment(dom, root));']],
  },
  '@vaadin/vaadin-themable-mixin/register-styles.js': {
    head: csp,
    edits: [
      [
        /const styleTag = document\.createElement\('style'\);[\s\S]*?styleTag\.textContent = ([\s\S]*?);\n\n\s*document\.head\.insertAdjacentElement\('afterbegin', styleTag\);/u,
        'adoptText($1, document, true);',
      ],
    ],
  },
  '@vaadin/vaadin-themable-mixin/vaadin-themable-mixin.js': {
    head: csp,
    edits: [
      [
        /const style = instance\.shadowRoot\.getElementById\(STYLE_ID\);\n(.*)\n\s*style\.textContent = (.*);/u,
        '$1\n    replaceNamed(instance.shadowRoot, STYLE_ID, $2);',
      ],
    ],
  },
  '@vaadin/component-base/src/slot-styles-mixin.js': {
    head: csp,
    edits: [
      [
        /const style = document\.createElement\('style'\);[\s\S]*?root\.insertBefore\(style, root\.firstChild\);\n\s*\}/u,
        'if (root instanceof DocumentFragment || root === document) {\n    adoptText(styles, root, true);\n  }',
      ],
    ],
  },
  '@vaadin/upload/src/vaadin-upload-icons.js': { head: csp, edits: [[headStyle, adoptHead]] },
  '@vaadin/grid/src/vaadin-grid-sorter-mixin.js': { head: csp, edits: [[headStyle, adoptHead]] },
  '@vaadin/grid/src/vaadin-grid-filter-column-mixin.js': {
    head: '',
    edits: [["textField.setAttribute('style', 'max-width: 100%;');", "textField.style.maxWidth = '100%';"]],
  },
  '@vaadin/dialog/src/vaadin-dialog-resizable-mixin.js': {
    head: '',
    edits: [[/content\.setAttribute\(\n\s*'style',\n\s*('[^']*'),\n\s*\);/u, 'content.style.cssText = $1;']],
  },
  '@vaadin/date-picker/src/vaadin-infinite-scroller.js': {
    head: csp,
    edits: [
      ['root.appendChild(template.content.cloneNode(true));',
        'root.appendChild(adoptFragment(template.content.cloneNode(true), root));'],
    ],
  },
  '@vaadin/date-picker/src/vaadin-date-picker-month-scroller.js': {
    head: csp,
    edits: [
      ['this.shadowRoot.appendChild(stylesTemplate.content.cloneNode(true));',
        'adoptFragment(stylesTemplate.content.cloneNode(true), this.shadowRoot);'],
    ],
  },
  '@vaadin/date-picker/src/vaadin-date-picker-year-scroller.js': {
    head: csp,
    edits: [
      ['this.shadowRoot.appendChild(stylesTemplate.content.cloneNode(true));',
        'adoptFragment(stylesTemplate.content.cloneNode(true), this.shadowRoot);'],
    ],
  },
  '@vaadin/date-picker/src/vaadin-date-picker-mixin.js': {
    head: zh,
    edits: [
      [/export const datePickerI18nDefaults = Object\.freeze\(\{[\s\S]*?\n\}\);\n/u,
        'export const datePickerI18nDefaults = zh.datePickerI18nDefaults;\n'],
    ],
  },
  '@vaadin/date-time-picker/src/vaadin-date-time-picker-mixin.js': {
    head: '',
    edits: [
      ['value: () => ({ ...datePickerI18nDefaults, ...timePickerI18nDefaults }),',
        "value: () => ({ ...datePickerI18nDefaults, ...timePickerI18nDefaults, dateLabel: '日期', timeLabel: '时间' }),"],
    ],
  },
  '@vaadin/multi-select-combo-box/src/vaadin-multi-select-combo-box-mixin.js': {
    head: zh,
    edits: [[/return \{\n\s*cleared: 'Selection cleared',[\s\S]*?\};/u, 'return { ...zh.multiSelectI18n };']],
  },
  '@vaadin/confirm-dialog/src/vaadin-confirm-dialog-mixin.js': {
    head: '',
    edits: [
      ["value: 'Confirm',", "value: '确定',"],
      ["value: 'Reject',", "value: '不同意',"],
      ["value: 'Cancel',", "value: '取消',"],
    ],
  },
  '@vaadin/menu-bar/src/vaadin-menu-bar-mixin.js': {
    head: zh,
    edits: [[/const DEFAULT_I18N = \{[\s\S]*?\n\};/u, 'const DEFAULT_I18N = zh.menuBarI18n;']],
  },
  '@vaadin/upload/src/vaadin-upload-mixin.js': {
    head: zh,
    edits: [[/const DEFAULT_I18N = \{[\s\S]*?\n\};/u, 'const DEFAULT_I18N = zh.uploadI18n;']],
  },
};

/** Applies the patches of one file; throws when an edit finds nothing or more than one place. */
export function patched(path, source) {
  const patch = patches[path];
  if (!patch) {
    return source;
  }
  let text = source;
  for (const [find, replacement] of patch.edits) {
    const places = typeof find === 'string' ? text.split(find).length - 1 : (text.match(new RegExp(find, 'gu')) || []).length;
    if (places !== 1) {
      throw new Error(`patch of ${path} applies in ${places} places, expected 1: ${find}`);
    }
    text = text.replace(find, typeof find === 'string' ? () => replacement : replacement);
  }
  return patch.head + text;
}
