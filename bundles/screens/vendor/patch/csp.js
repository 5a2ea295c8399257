// Puts component styles into constructable style sheets, because the page's CSP refuses <style> elements.
const sheets = new Map();

function sheetOf(cssText) {
  if (!sheets.has(cssText)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    sheets.set(cssText, sheet);
  }
  return sheets.get(cssText);
}

/** Adds a style sheet to a document or shadow root, once; `first` puts it before the others. */
export function adoptText(cssText, root = document, first = false) {
  const sheet = sheetOf(cssText);
  const adopted = Array.from(root.adoptedStyleSheets);
  if (!adopted.includes(sheet)) {
    root.adoptedStyleSheets = first ? [sheet, ...adopted] : [...adopted, sheet];
  }
}

/** Moves every <style> of a fragment that is about to be attached into the root's adopted sheets. */
export function adoptFragment(fragment, root) {
  fragment.querySelectorAll('style').forEach((style) => {
    const text = style.textContent;
    adoptText(text, root);
    if (style.id) {
      named(root).set(style.id, text);
    }
    style.remove();
  });
  return fragment;
}

/** Replaces the sheet that came from the <style> with this id. */
export function replaceNamed(root, id, cssText) {
  const old = named(root).get(id);
  const adopted = Array.from(root.adoptedStyleSheets).filter((sheet) => sheet !== sheets.get(old));
  root.adoptedStyleSheets = [...adopted, sheetOf(cssText)];
  named(root).set(id, cssText);
}

const names = new WeakMap();

function named(root) {
  if (!names.has(root)) {
    names.set(root, new Map());
  }
  return names.get(root);
}
