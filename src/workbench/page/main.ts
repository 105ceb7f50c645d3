import "./page.css";
import { Page } from "./page";
import { readPreferences } from "./preferences";
import { loadResources } from "./resources";

const preferences = readPreferences();
const page = new Page(await loadResources(), preferences);
// For the console of the browser, and for tests.
Object.assign(window, { embeddedExcel: page });
await page.start();
