import fc from "fast-check";
fc.configureGlobal({ numRuns: 2500, interruptAfterTimeLimit: 55000 });
