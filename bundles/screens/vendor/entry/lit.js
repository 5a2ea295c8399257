// Lit and the directives the kit and the screens use. No unsafeHTML, no styleMap: the page's CSP and escaping stay whole.
export * from 'lit';
export { directive, Directive, PartType } from 'lit/directive.js';
export { AsyncDirective } from 'lit/async-directive.js';
export { classMap } from 'lit/directives/class-map.js';
export { guard } from 'lit/directives/guard.js';
export { ifDefined } from 'lit/directives/if-defined.js';
export { keyed } from 'lit/directives/keyed.js';
export { live } from 'lit/directives/live.js';
export { createRef, ref } from 'lit/directives/ref.js';
export { repeat } from 'lit/directives/repeat.js';
export * from 'lit/directive-helpers.js';
