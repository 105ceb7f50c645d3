// What the pages of the project may load: nothing but what is named here.

/**
 * The hash of an empty style element: Griffel and Univer's canvas add empty ones and fill them by script, which
 * needs no `unsafe-inline`.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The two style elements the grid writes at start, whose text is the same in every language and theme. */
const gridStyles = [
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='", // sonner's, which shows Univer's messages
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='", // the colours of Univer's theme
];

/** A policy that lets in what is named and nothing else. */
const policyOf = (named) =>
  ["default-src 'none'", ...named, "base-uri 'self'", "form-action 'none'"].join("; ");

/** The pane: scripts, styles and data from the add-in's own address, and from the `hosts` office.js comes from. */
function panePolicy(hosts) {
  const own = ["'self'", ...hosts].join(" ");
  return policyOf([
    `script-src ${own}`,
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${own}`,
    "worker-src 'self'",
  ]);
}

/** The help page: its style sheet, and no script at all. */
const helpPolicy = policyOf(["style-src 'self'", "img-src data:"]);

/** The page of the embedded Excel: all from where it is served, the frame of the add-in among it. */
const workbenchPolicy = policyOf([
  "script-src 'self'",
  `style-src 'self' ${[emptyStyle, ...gridStyles].join(" ")}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
]);

module.exports = { helpPolicy, panePolicy, workbenchPolicy };
