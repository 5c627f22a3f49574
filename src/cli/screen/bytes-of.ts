/** Bytes as a buffer again: a typed array that was posted is none any more. Nothing is copied. */
export function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
