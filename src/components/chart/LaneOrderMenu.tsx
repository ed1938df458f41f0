import { ChevronDown } from "lucide-react";
import { lanesChanged } from "../../layout/lanesOrder";
import { resetLanes, setLaneOrder } from "../../store/laneActions";
import { useViewStore } from "../../store/viewStore";
import type { LaneOrder } from "../../view/view";
import controls from "../common/controls.module.css";
import { Popover } from "../common/Popover";
import { ArrowsInto } from "./ArrowsInto";
import styles from "./LaneOrderMenu.module.css";
import { RadioWords } from "./RadioWords";

const orders: readonly (readonly [LaneOrder, string])[] = [
  ["usual", "Usual"],
  ["first", "First event"],
  ["number", "Number"],
  ["name", "Name"],
];

/** How lanes are sorted, behind one button. */
export function LaneOrderMenu() {
  const order = useViewStore(({ view }) => view.laneChoices.order);
  const words = orders.find(([known]) => known === order)?.[1];
  return (
    <ArrowsInto>
      <Popover
        button={
          <>
            <span className={styles.name}>Order</span>
            {words}
            <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
          </>
        }
        label={`Order: ${words}`}
        className={`${controls.text} ${styles.button}`}
        align="start"
      >
        {() => (
          <div className={styles.panel} data-upright>
            <LaneOrderChoice />
          </div>
        )}
      </Popover>
    </ArrowsInto>
  );
}

/** The orders, and the way back to lanes as usual when anything was done to them. */
export function LaneOrderChoice() {
  const choices = useViewStore(({ view }) => view.laneChoices);
  return (
    <>
      <RadioWords name="Order" options={orders} value={choices.order} onChange={setLaneOrder} />
      {lanesChanged(choices) && (
        <button type="button" className={`${controls.quiet} ${styles.reset}`} onClick={resetLanes}>
          Reset lanes
        </button>
      )}
    </>
  );
}
