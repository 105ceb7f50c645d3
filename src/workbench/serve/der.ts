/** The few kinds of DER values a certificate is made of (ITU-T X.690). */
export const der = {
  sequence: (...parts: readonly Buffer[]) => value(0x30, ...parts),
  set: (...parts: readonly Buffer[]) => value(0x31, ...parts),
  integer: (bytes: Buffer) =>
    value(0x02, bytes[0]! & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes),
  boolean: (given: boolean) => value(0x01, Buffer.from([given ? 0xff : 0])),
  bits: (bytes: Buffer) => value(0x03, Buffer.from([0]), bytes),
  octets: (bytes: Buffer) => value(0x04, bytes),
  text: (words: string) => value(0x0c, Buffer.from(words, "utf8")),
  time: (date: Date) => value(0x18, Buffer.from(`${date.toISOString().replace(/\D/g, "").slice(0, 14)}Z`)),
  object,
  /** A value whose meaning depends on where it stands. */
  tagged: (number: number, isConstructed: boolean, bytes: Buffer) =>
    value(0x80 | (isConstructed ? 0x20 : 0) | number, bytes),
};

function value(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

/** An object identifier such as `2.5.4.3`. */
function object(identifier: string): Buffer {
  const [first = 0, second = 0, ...rest] = identifier.split(".").map(Number);
  return value(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(inSevenBits)]));
}

function inSevenBits(number: number): number[] {
  const groups = [number & 0x7f];
  for (let left = number >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
  return groups;
}
