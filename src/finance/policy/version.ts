/** The version of the built-in parameters and severities, raised whenever one of them changes. */
export const policyVersion = "2026.11.2";
