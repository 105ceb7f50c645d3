import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { natureWords, type Nature } from "../../../audit/words/natures";
import type { Filter } from "../../present/filter";
import { natures, type Grouping } from "../../present/group";
import { useLanguage, useText } from "../../text";

interface Props {
  readonly filter: Filter;
  readonly grouping: Grouping;
  readonly sheets: readonly string[];
  readonly onFilter: (filter: Filter) => void;
  readonly onGroup: (grouping: Grouping) => void;
}

const groupings: readonly Grouping[] = ["nature", "form", "rule"];

/** Which natures and sheets are shown, and under which headings. */
export function FilterMenu({ filter, grouping, sheets, onFilter, onGroup }: Props) {
  const text = useText();
  const language = useLanguage();
  const without = <Item,>(all: readonly Item[], hidden: readonly Item[]) =>
    all.filter((item) => !hidden.includes(item));
  return (
    <Menu
      positioning={{ autoSize: true }}
      checkedValues={{
        natures: without(natures, filter.hiddenNatures),
        sheets: without(sheets, filter.hiddenSheets),
        grouping: [grouping],
      }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === "grouping") onGroup(checkedItems[0] as Grouping);
        else if (name === "natures") {
          onFilter({ ...filter, hiddenNatures: without(natures, checkedItems as Nature[]) });
        } else onFilter({ ...filter, hiddenSheets: without(sheets, checkedItems) });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" icon={<Filter20Regular />}>
          {text.filter.button}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{text.filter.group}</MenuGroupHeader>
            {groupings.map((each) => (
              <MenuItemRadio key={each} name="grouping" value={each}>
                {text.filter.groups[each]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{text.filter.natures}</MenuGroupHeader>
            {natures.map((nature) => (
              <MenuItemCheckbox key={nature} name="natures" value={nature}>
                {natureWords[language][nature]}
              </MenuItemCheckbox>
            ))}
          </MenuGroup>
          {sheets.length > 1 && (
            <MenuGroup>
              <MenuGroupHeader>{text.filter.sheets}</MenuGroupHeader>
              {sheets.map((sheet) => (
                <MenuItemCheckbox key={sheet} name="sheets" value={sheet}>
                  {sheet}
                </MenuItemCheckbox>
              ))}
            </MenuGroup>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
