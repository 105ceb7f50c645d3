import { act, fireEvent, render, screen } from "@testing-library/react";
import type { OfficeLook } from "../../src/taskpane/office-look";
import { Pane } from "../../src/taskpane/Pane";
import type { PaneJobs } from "../../src/taskpane/pane-jobs/pane-jobs";
import { defaultSettings, type Settings } from "../../src/taskpane/settings";
import { sampleJobs } from "./sample-jobs";
import { samplePresenter } from "./sample-lines";

const lightOffice: OfficeLook = { isDark: () => false, onChanged: () => () => undefined };

/** Opens the pane over jobs that do nothing but what a test gives. */
export async function openPane(
  jobs: Partial<PaneJobs> = {},
  settings: Settings = defaultSettings,
  look: OfficeLook = lightOffice,
) {
  const onSettings = jest.fn();
  await act(async () => {
    render(
      <Pane
        jobs={sampleJobs(jobs)}
        words={{
          presenter: () => Promise.resolve(samplePresenter),
          failure: () => "单元格正在编辑。请按回车结束编辑。",
        }}
        version="0.1.0"
        displayLanguage="zh-CN"
        officeLook={look}
        settings={settings}
        onSettings={onSettings}
        today={() => "2026-11-21"}
        timeOfDay={() => "10:32"}
      />,
    );
  });
  return { onSettings };
}

/** Presses what has the name, as a person does. A tab that is not looked at is left alone. */
export async function click(name: string | RegExp, role = "button"): Promise<void> {
  const seen = screen
    .getAllByRole(role, { name })
    .filter((element) => !element.closest("[role=tabpanel][hidden]"));
  if (seen.length !== 1) throw new Error(`${seen.length} of role ${role} are called ${String(name)}`);
  await act(async () => {
    fireEvent.click(seen[0]!);
  });
}
