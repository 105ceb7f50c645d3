// Draws the icons of the ribbon into assets/icons. Shapes stand on a grid of 16 units and are sampled 8 × 8 times a
// pixel; at 16 px a unit is a pixel, so lines two units wide stay crisp. Run it after changing a shape.
import { mkdirSync, writeFileSync } from "node:fs";
import { deflateSync, crc32 } from "node:zlib";

const sizes = [16, 32, 64, 80];
const samples = 8;
const ink = [31, 78, 121];
const paper = [255, 255, 255];
const accent = [192, 80, 0];

const box =
  (left, top, right, bottom, radius = 0) =>
  (x, y) => {
    const dx = Math.max(left + radius - x, 0, x - right + radius);
    const dy = Math.max(top + radius - y, 0, y - bottom + radius);
    return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius + 1e-9;
  };
const disc = (cx, cy, radius) => (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= radius * radius;
const stroke = (points, width) => (x, y) =>
  points.slice(1).some(([bx, by], i) => {
    const [ax, ay] = points[i];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2 <= (width / 2) ** 2;
  });
const arc = (cx, cy, radius, from, to, width) =>
  stroke(
    Array.from({ length: 33 }, (_, i) => {
      const angle = ((from + ((to - from) * i) / 32) * Math.PI) / 180;
      return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
    }),
    width,
  );

/** A ledger page: what the product works on, and the ground of its own mark. */
const page = [
  [box(1, 0, 15, 16, 2), ink],
  [box(2, 1, 14, 15, 1), paper],
];
const ledger = [...page, [box(4, 3, 12, 4), ink], [box(4, 6, 9, 7), ink]];

/** Each icon as layers, the later over the earlier. */
const icons = {
  caishen: [
    [box(0, 0, 16, 16, 3), ink],
    [box(3, 3, 13, 5), paper],
    [
      stroke(
        [
          [4, 9.5],
          [7, 12.5],
          [12.5, 7.5],
        ],
        2,
      ),
      paper,
    ],
  ],
  audit: [
    ...ledger,
    [
      stroke(
        [
          [5, 10.5],
          [7.5, 13],
          [12.5, 8],
        ],
        2,
      ),
      accent,
    ],
  ],
  "three-public": [...page, [box(4, 3, 12, 5), accent], [box(4, 7, 10, 9), ink], [box(4, 11, 7, 13), ink]],
  debt: [
    [box(0, 14, 16, 16), ink],
    [box(1, 9, 5, 14), ink],
    [box(6, 6, 10, 14), ink],
    [box(11, 2, 15, 14), ink],
    [box(0, 4, 16, 5), accent],
  ],
  report: [
    ...page,
    [box(4, 3, 12, 5), ink],
    [box(4, 7, 12, 13), ink],
    [box(5, 8, 7, 10), paper],
    [box(8, 8, 11, 10), paper],
    [box(5, 11, 7, 12), paper],
    [box(8, 11, 11, 12), paper],
  ],
  undo: [
    [arc(8.5, 9, 5, -120, 140, 2), ink],
    [
      stroke(
        [
          [7.5, 1],
          [3.5, 4.5],
          [8, 7.5],
        ],
        2,
      ),
      ink,
    ],
    [
      stroke(
        [
          [3.5, 4.5],
          [8, 4.2],
        ],
        2,
      ),
      ink,
    ],
  ],
  "clear-marks": [
    ...ledger,
    [
      stroke(
        [
          [8, 9],
          [13, 14],
        ],
        2,
      ),
      accent,
    ],
    [
      stroke(
        [
          [13, 9],
          [8, 14],
        ],
        2,
      ),
      accent,
    ],
  ],
  help: [
    [disc(8, 8, 8), ink],
    [arc(8, 6.2, 2.7, -180, 60, 1.8), paper],
    [
      stroke(
        [
          [9.3, 8.4],
          [8, 9.4],
          [8, 10.2],
        ],
        1.8,
      ),
      paper,
    ],
    [disc(8, 12.6, 1.1), paper],
  ],
};

function pixels(layers, size) {
  const rgba = Buffer.alloc(size * size * 4);
  for (let i = 0; i < size * size; i += 1) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let s = 0; s < samples * samples; s += 1) {
      const x = (((i % size) + ((s % samples) + 0.5) / samples) * 16) / size;
      const y = ((Math.floor(i / size) + (Math.floor(s / samples) + 0.5) / samples) * 16) / size;
      const color = layers.findLast(([shape]) => shape(x, y))?.[1];
      if (!color) continue;
      covered += 1;
      color.forEach((part, channel) => (sum[channel] += part));
    }
    if (covered === 0) continue;
    sum.forEach((part, channel) => (rgba[i * 4 + channel] = Math.round(part / covered)));
    rgba[i * 4 + 3] = Math.round((covered / samples ** 2) * 255);
  }
  return rgba;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return framed;
}

function png(rgba, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.from([0]), rgba.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

mkdirSync("assets/icons", { recursive: true });
for (const [name, layers] of Object.entries(icons)) {
  for (const size of sizes)
    writeFileSync(`assets/icons/${name}-${size}.png`, png(pixels(layers, size), size));
}
