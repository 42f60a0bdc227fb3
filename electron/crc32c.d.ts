/** The package describes only its other function, CRC-32. */
declare module 'crc-32/crc32c.js' {
  const crc32c: {
    /** The CRC-32C of the bytes, as a signed number of 32 bits. */
    buf(bytes: Uint8Array): number;
  };
  export default crc32c;
}
