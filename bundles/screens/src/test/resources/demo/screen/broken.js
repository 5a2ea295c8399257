export default class Broken extends HTMLElement {
  constructor() {
    super();
    throw new Error('meant to be broken');
  }
}
