declare module '*.bin' {
  /** The bytes of the file, put into the bundle when it is built. */
  const bytes: Uint8Array;
  export default bytes;
}
