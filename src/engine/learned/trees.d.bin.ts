/** The packed weights of both models, put into the bundle when it is built. */
declare const bytes: Uint8Array;
export default bytes;
