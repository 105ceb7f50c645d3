import { setTimeout as wait } from "node:timers/promises";

/** Reads again and again until what is read equals what is expected, and fails with the difference when it never does. */
export async function becomes<Value>(
  read: () => Promise<Value>,
  expected: unknown,
  milliseconds = 15_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await read();
    try {
      expect(found).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await wait(100);
  }
}
