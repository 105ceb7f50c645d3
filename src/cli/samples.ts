import { writeSamples } from "./samples/write-samples";

/** `npm run sample`: writes the sample workbooks of assets/ anew. */
writeSamples(process.argv[2] ?? "assets/samples").then(
  (files) => process.stdout.write(files.map((file) => `${file}\n`).join("")),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 2;
  },
);
