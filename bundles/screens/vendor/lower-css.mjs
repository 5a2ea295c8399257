// esbuild does not lower CSS inside JavaScript strings. Chromium 86 knows no inset, no logical shorthands, no :is(), :where().
const SIDES = ['top', 'right', 'bottom', 'left'];

/** Splits at top-level white space or commas, minding parentheses. */
function split(text, separator) {
  const parts = [];
  let depth = 0;
  let part = '';
  for (const char of text) {
    depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    if (depth === 0 && separator.test(char)) {
      parts.push(part);
      part = '';
    } else {
      part += char;
    }
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== '');
}

function expandPair(name, value, first, second) {
  const [start, end = start] = split(value, /\s/u);
  return `${first(name)}: ${start}; ${second(name)}: ${end};`;
}

function declarations(text) {
  return text
    .replace(/(?<![\w-])inset:\s*([^;{}`]+);/gu, (_, value) => {
      const [top, right = top, bottom = top, left = right] = split(value, /\s/u);
      return SIDES.map((side, index) => `${side}: ${[top, right, bottom, left][index]};`).join(' ');
    })
    .replace(/(?<![\w-])inset-inline-(start|end):/gu, (_, side) => (side === 'start' ? 'left:' : 'right:'))
    .replace(/(?<![\w-])inset-(inline|block):\s*([^;{}`]+);/gu, (_, axis, value) =>
      expandPair(axis, value, () => (axis === 'inline' ? 'left' : 'top'), () => (axis === 'inline' ? 'right' : 'bottom')))
    .replace(/(?<![\w-])(margin|padding)-(inline|block):\s*([^;{}`]+);/gu, (_, box, axis, value) =>
      expandPair(box, value, () => `${box}-${axis === 'inline' ? 'left' : 'top'}`,
        () => `${box}-${axis === 'inline' ? 'right' : 'bottom'}`));
}

/** One selector without :is( and :where( — as a list of plain selectors. */
function expandSelector(selector) {
  const match = /:(?:is|where)\(/u.exec(selector);
  if (!match) {
    return [selector];
  }
  let depth = 1;
  let end = match.index + match[0].length;
  while (depth > 0) {
    depth += selector[end] === '(' ? 1 : selector[end] === ')' ? -1 : 0;
    end += 1;
  }
  const inner = selector.slice(match.index + match[0].length, end - 1);
  return split(inner, /,/u).flatMap((each) =>
    expandSelector(selector.slice(0, match.index) + each + selector.slice(end)));
}

/** Lowers all CSS found in a JavaScript source; `:host` and `::slotted` stay as they are. */
export function lowerCss(source) {
  return declarations(source).replace(/(^|[{};`]|\*\/)([^{};`]*:(?:is|where)\([^{};`]*)\{/gmu, (_, before, selectors) => {
    const lead = /^\s*/u.exec(selectors)[0];
    return `${before}${lead}${split(selectors, /,/u).flatMap(expandSelector).join(', ')} {`;
  });
}
