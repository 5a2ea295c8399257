// @ts-check
/** A fault of a service is an answer; anything else is a bug and belongs in the console. @param {any} error */
export function reportBug(error) {
  if (error && error.name !== 'ServiceFault') {
    console.error(error);
  }
}
