// @ts-check
// The look: tokens, and the basic styles that every screen shares. A restrained court back-office; contrast is WCAG AA.
import { css } from '../vendor/lit.js';

export const tokens = css`
  .root {
    all: initial;
    --sm-navy: #12366b;
    --sm-navy-soft: #e8eef7;
    --sm-red: #b5232d;
    --sm-red-soft: #fbe9ea;
    --sm-green: #1b6e3c;
    --sm-green-soft: #e4f3ea;
    --sm-amber: #8a5300;
    --sm-amber-soft: #fdf1dc;
    --sm-ink: #1f2733;
    --sm-muted: #5a6472;
    --sm-line: #c9d1dc;
    --sm-line-strong: #7b8794;
    --sm-paper: #fff;
    --sm-shade: #f4f6f9;
    --sm-radius: 3px;
    --sm-font: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
    display: block;
    box-sizing: border-box;
    color: var(--sm-ink);
    background: var(--sm-paper);
    font: 14px/1.6 var(--sm-font);
    text-align: left;
  }
  .root *, .root *::before, .root *::after { box-sizing: border-box; }
  [hidden] { display: none !important; }
`;

export const basics = css`
  h1, h2, h3 { margin: 0; color: var(--sm-navy); font-weight: 600; line-height: 1.4; }
  h1 { font-size: 20px; }
  h2 { font-size: 16px; }
  h3 { font-size: 14px; }
  p { margin: 0 0 8px; }
  a, .link { color: #1a4f9c; }
  button, input, select, textarea { font: inherit; color: inherit; }
  .btn {
    display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-height: 32px; padding: 3px 14px;
    border: 1px solid var(--sm-line-strong); border-radius: var(--sm-radius); background: var(--sm-paper);
    color: var(--sm-ink); cursor: pointer; white-space: nowrap; text-decoration: none;
  }
  .btn:hover { border-color: var(--sm-navy); color: var(--sm-navy); }
  .btn.primary { background: var(--sm-navy); border-color: var(--sm-navy); color: #fff; }
  .btn.primary:hover { background: #0d2850; color: #fff; }
  .btn.danger { background: var(--sm-red); border-color: var(--sm-red); color: #fff; }
  .btn.danger:hover { background: #8f1922; color: #fff; }
  .btn[disabled] { opacity: 0.55; cursor: not-allowed; }
  .link { padding: 0; border: 0; background: none; text-align: left; text-decoration: underline; cursor: pointer; }
  .link:hover { color: var(--sm-red); }
  a:focus-visible, button:focus-visible, input:not([slot]):focus-visible, select:focus-visible, textarea:focus-visible,
  summary:focus-visible, [tabindex]:not([slot]):focus-visible { outline: 2px solid #2f6fd0; outline-offset: 1px; }
  .visually-hidden {
    position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  .head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; padding-bottom: 10px; margin-bottom: 12px;
    border-bottom: 2px solid var(--sm-navy); }
  .head .grow { flex: 1 1 auto; min-width: 0; }
  .head .sub { color: var(--sm-muted); }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; }
  .section { margin: 0 0 16px; border: 1px solid var(--sm-line); border-radius: var(--sm-radius); }
  .actions + .section, .step + .section { margin-top: 16px; }
  .section > header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; padding: 6px 12px;
    background: var(--sm-shade); border-bottom: 1px solid var(--sm-line); }
  .section > header > h2 { flex: 1 1 auto; font-size: 15px; }
  .section > .body { padding: 12px; }
  /* Nothing to show inside a frame is one quiet line; these reach into a screen's own shadow tree. */
  .section > .body { --sm-empty-align: flex-start; --sm-empty-border: 0; --sm-empty-padding: 0; --sm-empty-margin: 0; }
  .article { color: var(--sm-muted); font-size: 13px; white-space: nowrap; }
  .muted { color: var(--sm-muted); }
  .number { text-align: right; font-variant-numeric: tabular-nums; }
  .nowrap { white-space: nowrap; }
  dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr)); margin: 0;
    border-top: 1px solid var(--sm-line); border-left: 1px solid var(--sm-line); }
  dl.facts > div { display: flex; border-right: 1px solid var(--sm-line); border-bottom: 1px solid var(--sm-line); }
  dl.facts > div.wide { grid-column: 1 / -1; }
  dl.facts dt { flex: 0 0 96px; padding: 5px 8px; background: var(--sm-shade); color: var(--sm-muted); }
  dl.facts dd { flex: 1 1 auto; min-width: 0; margin: 0; padding: 5px 8px; overflow-wrap: anywhere; }
  dl.figure { display: inline-block; margin: 0 28px 0 0; vertical-align: top; }
  dl.figure dt { color: var(--sm-muted); font-size: 13px; white-space: nowrap; }
  dl.figure dd { margin: 0; color: var(--sm-navy); font-size: 24px; font-weight: 600; line-height: 1.3;
    font-variant-numeric: tabular-nums; }
  ol.timeline { margin: 0; padding: 0 0 0 14px; list-style: none; }
  ol.timeline > li { position: relative; padding: 0 0 12px 14px; border-left: 2px solid var(--sm-line); }
  ol.timeline > li::before { content: ""; position: absolute; left: -6px; top: 6px; width: 10px; height: 10px;
    border-radius: 50%; background: var(--sm-navy); }
  ol.timeline > li:last-child { border-left-color: transparent; padding-bottom: 0; }
  ol.timeline time { display: block; color: var(--sm-muted); font-size: 13px; }
  ul.checklist { margin: 0; padding: 0; list-style: none; }
  ul.checklist > li { display: flex; gap: 8px; padding: 3px 0; }
  ul.checklist .mark { flex: 0 0 1.2em; font-weight: 700; }
  ul.checklist .yes .mark { color: var(--sm-green); }
  ul.checklist .no .mark { color: var(--sm-red); }
`;
