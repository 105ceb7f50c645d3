import "./page.css";
import { Page } from "./page";
import { readPreferences } from "./preferences";
import { loadResources } from "./resources";

const preferences = readPreferences();
const page = new Page(await loadResources(), preferences);
await page.start();
