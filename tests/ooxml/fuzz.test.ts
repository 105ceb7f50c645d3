import { fuzzCase } from "../support/fuzz/fuzz-case";
import { soundPackage } from "../support/fuzz/sound-package";

const cases = 200;

/** `npm run bench:fuzz` runs ten thousand of them. */
test(`${cases} damaged workbooks are read or refused, each within ten seconds`, () => {
  const outcomes = new Map<string, number>();
  for (let seed = 0; seed < cases; seed += 1) {
    const start = performance.now();
    const outcome = fuzzCase(soundPackage, seed);
    expect({ seed, outcome }).not.toMatchObject({ outcome: expect.stringMatching(/^crashed/) });
    expect({ seed, isSlow: performance.now() - start > 10_000 }).toEqual({ seed, isSlow: false });
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  // Damage that no case survives, or that none notices, would try nothing.
  expect(outcomes.get("read")).toBeGreaterThan(cases / 20);
  expect(cases - (outcomes.get("read") ?? 0)).toBeGreaterThan(cases / 20);
});
