import type { ArrangedLane } from "../../layout/arrangement";
import { foldLane, foldOthers, moveLane, pinLane, unfoldAll } from "../../store/laneActions";
import { useViewStore } from "../../store/viewStore";
import { Menu, type MenuEntry } from "../common/Menu";

type MenuLane = Pick<ArrangedLane, "id" | "fullTitle" | "pinned" | "folded">;

type Props = {
  readonly lane: MenuLane;
  /** Ids of all lanes as they stand on screen. */
  readonly shown: readonly string[];
  /** The button it unfolds from. */
  readonly anchor: () => HTMLElement | null;
  /** Folds it; `again` gives the focus back to its button. */
  readonly close: (again: boolean) => void;
};

/** All one can do with a lane. */
export function LaneMenu({ lane, shown, anchor, close }: Props) {
  const entries = useEntries(lane, shown);
  return <Menu label={`Lane: ${lane.fullTitle}`} entries={entries} anchor={anchor} close={close} />;
}

function useEntries({ id, pinned, folded }: MenuLane, shown: readonly string[]): MenuEntry[] {
  const choices = useViewStore(({ view }) => view.laneChoices);
  const at = shown.indexOf(id);
  const alike = (index: number) =>
    shown[index] !== undefined && choices.pinned.includes(shown[index]) === pinned;
  const others = shown.filter((other) => other !== id);
  return [
    { words: pinned ? "Unpin" : "Pin to the top", act: () => pinLane(id) },
    {
      words: "Move up",
      keys: "Alt ↑",
      act: () => moveLane(shown, id, at - 1),
      off: !alike(at - 1),
    },
    {
      words: "Move down",
      keys: "Alt ↓",
      act: () => moveLane(shown, id, at + 1),
      off: !alike(at + 1),
    },
    { words: folded ? "Expand" : "Collapse", act: () => foldLane(id) },
    {
      words: "Collapse others",
      act: () => foldOthers(shown, id),
      off: !folded && others.every((other) => choices.folded.includes(other)),
    },
    { words: "Expand all", act: unfoldAll, off: choices.folded.length === 0 },
  ];
}
