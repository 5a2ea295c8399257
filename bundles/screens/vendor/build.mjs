// Developer-only. `npm ci && npm run build` regenerates ../src/main/resources/lib/vendor; `npm run check` proves it is current.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lowerCss } from './lower-css.mjs';
import { patched, patches } from './patches.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const target = join(here, '..', 'src', 'main', 'resources', 'lib', 'vendor');
const applied = new Set();
const packages = new Set();

const prepare = {
  name: 'shiming-prepare',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^shiming-patch\// }, (args) => ({ path: join(here, 'patch', args.path.slice(14)) }));
    esbuild.onResolve({ filter: /vaadin-(usage-statistics|development-mode-detector)/ }, () => ({
      path: join(here, 'patch', 'noop.js'),
    }));
    esbuild.onLoad({ filter: /node_modules.*\.js$/ }, (args) => {
      const path = relative(modules, args.path).split(sep).join('/');
      packages.add(path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/'));
      if (patches[path]) {
        applied.add(path);
      }
      const source = patched(path, readFileSync(args.path, 'utf8'));
      return { contents: path.startsWith('@vaadin/') ? lowerCss(source) : source, loader: 'js' };
    });
  },
};

const litOutside = {
  name: 'shiming-lit-outside',
  setup(esbuild) {
    const outside = () => ({ path: './lit.js', external: true });
    esbuild.onResolve({ filter: /^(lit|lit-html|lit-element|@lit\/reactive-element)(\/|$)/ }, (args) =>
      (args.path.includes('/unsafe-') ? undefined : outside())); // a component needs it, screens must not have it
    esbuild.onResolve({ filter: /^(\.\.?\/)+(lit-html|directive)\.js$/ }, (args) =>
      (/node_modules.lit-html/u.test(args.importer) ? outside() : undefined));
  },
};

async function bundle(name, plugins) {
  const result = await build({
    entryPoints: [join(here, 'entry', `${name}.js`)],
    bundle: true, format: 'esm', target: 'chrome86', minify: true, write: false, charset: 'utf8',
    legalComments: 'none', plugins: [...plugins, prepare], logLevel: 'warning', absWorkingDir: here,
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: '/* Vendored libraries; licences and versions: manifest.json, LICENSES.txt. Generated, do not edit. */' },
  });
  return Buffer.from(result.outputFiles[0].contents);
}

/** What must not be in a bundle: style elements outside inert templates, or syntax Chromium 86 does not know. */
function refuse(name, code) {
  const text = code.toString('utf8');
  const banned = [/document\.head\.append(Child)?\(\w*\.content/u, /setAttribute\("style"/u, /structuredClone\(/u,
    /Object\.hasOwn\(/u, /[^\w-]inset:\s*[\d-]/u, /:is\(/u, /https?:\/\/(?!www\.w3\.org|vaadin\.com)[\w.]+\/[\w]*\.js/u];
  for (const pattern of banned) {
    const match = pattern.exec(text);
    if (match && name !== 'charts') {
      throw new Error(`${name}.js contains ${match[0]} near ${text.slice(Math.max(0, match.index - 80), match.index + 80)}`);
    }
  }
}

/** Lit stands outside ui.js, so every name that ui.js takes from lit.js must be there. */
function compareNames(ui, lit) {
  const names = (text, pattern, at) => Array.from(text.matchAll(pattern))
    .flatMap((match) => match[1].split(',').map((each) => each.trim().split(' as ').slice(at)[0].trim()));
  const given = new Set(names(lit, /export\{([^}]*)\}/gu, -1));
  const missing = names(ui, /import\{([^}]*)\}from"\.\/lit\.js"/gu, 0).filter((name) => !given.has(name));
  if (missing.length > 0) {
    throw new Error(`entry/lit.js does not export ${Array.from(new Set(missing)).join(', ')}`);
  }
}

function licences() {
  const rows = [...packages].sort().map((name) => {
    const folder = join(modules, name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/iu.test(each));
    const notice = readdirSync(folder).find((each) => /^notice/iu.test(each));
    const read = (each) => (each ? readFileSync(join(folder, each), 'utf8').trim() : '');
    return { name, version, license, text: [read(file), read(notice)].filter((each) => each !== '').join('\n\n') };
  });
  const byText = new Map();
  rows.forEach((row) => {
    const key = row.text.replace(/^.*Copyright (?:\(c\)|\d).*$/gimu, '').replace(/\s+/gu, ' ');
    const same = byText.get(key) || { names: [], text: row.text };
    const rights = (row.text.match(/^.*Copyright (?:\(c\)|\d).*$/gimu) || []).map((line) => `  ${line.trim()}`);
    byText.set(key, { ...same, names: [...same.names, `${row.name} ${row.version} (${row.license})`, ...new Set(rights)] });
  });
  const text = [...byText.values()].map((each) => `${each.names.join('\n')}\n\n${each.text}\n`)
    .join(`\n${'='.repeat(80)}\n\n`);
  return { list: rows.map(({ name, version, license }) => ({ name, version, license })), text };
}

async function generate() {
  const files = new Map();
  files.set('lit.js', await bundle('lit', []));
  files.set('ui.js', await bundle('ui', [litOutside]));
  files.set('charts.js', await bundle('charts', []));
  const missed = Object.keys(patches).filter((path) => !applied.has(path));
  if (missed.length > 0) {
    throw new Error(`patched files are no longer part of the bundle: ${missed.join(', ')}`);
  }
  compareNames(files.get('ui.js').toString('utf8'), files.get('lit.js').toString('utf8'));
  for (const [name, code] of files) {
    refuse(name.replace('.js', ''), code);
  }
  const { list, text } = licences();
  files.set('LICENSES.txt', Buffer.from(text));
  const sha = (code) => createHash('sha256').update(code).digest('hex');
  const hashes = Object.fromEntries([...files].map(([name, code]) => [name, sha(code)]));
  const manifest = { target: 'chrome86', esbuild: '0.28.2', sha256: hashes, packages: list };
  files.set('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return files;
}

function check(files) {
  const stale = [...files].filter(([name, code]) =>
    !existsSync(join(target, name)) || !readFileSync(join(target, name)).equals(code));
  const extra = readdirSync(target).filter((name) => !files.has(name));
  if (stale.length > 0 || extra.length > 0) {
    throw new Error(`not as generated: ${[...stale.map(([name]) => name), ...extra].join(', ')} (run npm run build)`);
  }
  process.stdout.write(`${files.size} files are as generated\n`);
}

const files = await generate();
if (process.argv[2] === 'check') {
  check(files);
} else {
  mkdirSync(target, { recursive: true });
  files.forEach((code, name) => writeFileSync(join(target, name), code));
  files.forEach((code, name) => process.stdout.write(`${name} ${code.length}\n`));
}
