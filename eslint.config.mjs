import js from "@eslint/js";
import ts from "typescript-eslint";
import office from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";

/** The rooms of src/ in the order imports may go: a room imports only rooms that stand before it, and itself. */
const middle = ["finance", "workbook", "templates", "narrative", "audit", "reports", "jobs"];
const edges = ["ooxml", "files", "excel", "functions", "commands", "taskpane", "cli", "workbench"];

/** What each edge may import beyond its own room. */
const allowedByEdge = {
  ooxml: ["workbook"],
  files: ["workbook", "ooxml"],
  excel: ["workbook"],
  functions: ["finance", "jobs"],
  commands: ["workbook", "jobs", "excel"],
  // The engine of the pane reads the files a person chooses beside the workbook.
  taskpane: [...middle, "ooxml", "files", "excel", "commands", "functions"],
  cli: [...middle, "ooxml", "files"],
  workbench: ["ooxml"],
};

const hosts = ["office-js", "@microsoft/*", "react", "react-dom", "react-dom/*", "@fluentui/*"];
const node = ["node:*", "fs", "path", "worker_threads"];

const restrict = (room, allowed, packages) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: [...middle, ...edges]
              .filter((other) => other !== room && !allowed.includes(other))
              .flatMap((other) => [
                `../${other}`,
                `../${other}/**`,
                `../../${other}/**`,
                `../../../${other}/**`,
              ]),
            message: `src/${room} may not import this room; see the order of rooms in README.md.`,
          },
          ...(packages.length > 0
            ? [{ group: packages, message: `src/${room} knows nothing of this.` }]
            : []),
        ],
      },
    ],
  },
});

export default [
  { ignores: ["dist/**", "node_modules/**", "coverage/**", ".cache/**", "src/audit/own-rules/grammar.js"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      "no-undef": "off",
      "no-irregular-whitespace": ["error", { skipRegExps: true, skipStrings: true, skipTemplates: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  { files: ["**/*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/{taskpane,commands,functions,excel}/**/*.{ts,tsx}"],
    plugins: { "office-addins": office, "react-hooks": hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      // Nothing here is compiled by the React compiler.
      "react-hooks/incompatible-library": "off",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  ...middle.map((room, index) => restrict(room, middle.slice(0, index), [...hosts, ...node])),
  ...edges.map((room) =>
    restrict(room, allowedByEdge[room], [
      ...(["excel", "functions", "commands", "taskpane", "ooxml"].includes(room) ? node : []),
      ...(["taskpane", "workbench"].includes(room) ? [] : hosts),
    ]),
  ),
];
