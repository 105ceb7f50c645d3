/** What browsers have and jsdom lacks: Fluent asks for these when it mounts. */
class QuietObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

Object.assign(globalThis, { ResizeObserver: QuietObserver, IntersectionObserver: QuietObserver });

window.matchMedia ??= (query) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;

// A list that is virtual shows what fits: in jsdom nothing has a size, so everything gets that of a narrow pane.
for (const [name, size] of Object.entries({ Height: 600, Width: 350 })) {
  for (const box of ["client", "offset"]) {
    Object.defineProperty(HTMLElement.prototype, `${box}${name}`, { configurable: true, get: () => size });
  }
}

// jsdom goes through every rule of Fluent's style sheets for each element it is asked about, which takes minutes; no
// test here looks at styles.
const unstyled = document.createElement("div").style;
window.getComputedStyle = () => unstyled;
