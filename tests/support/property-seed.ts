import fc from "fast-check";

// The gate draws the same cases each time, so that it fails for a change and not by chance; elsewhere they are new.
if (process.env["CI"]) fc.configureGlobal({ seed: 20_261_122 });
