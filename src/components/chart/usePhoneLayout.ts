import { useCallback, useEffect, useMemo, useState } from "react";
import type { ChartEvent } from "../../layout/chartEvent";
import type { MeasureText } from "../../layout/font";
import { lanesOf } from "../../layout/lanes";
import { orderLanes } from "../../layout/lanesOrder";
import { monthKeyOf, phoneLayout } from "../../layout/phone";
import type { PhoneLane, PhoneLayout } from "../../layout/phoneType";
import type { Timeline } from "../../model/timeline";
import { useViewStore } from "../../store/viewStore";
import type { LaneGrouping, View } from "../../view/view";
import { useMeasureText } from "./useMeasureText";

/** One column has no lanes unless they are asked for: by default the phone shows one stream of time. */
export function phoneGrouping({ lanes, typeLanes }: View): LaneGrouping {
  return lanes === "type" && !typeLanes ? "none" : lanes;
}

/** Until the fonts are there; only the height of long names depends on it. */
const roughly: MeasureText = (text, { size }) => text.length * size * 0.52;

type PhonePlan = {
  readonly layout: PhoneLayout;
  readonly toggleMonth: (key: string) => void;
};

/** The list for the present lanes, scale and width. A month that holds what is selected unfolds. */
export function usePhoneLayout(
  timeline: Timeline,
  events: readonly ChartEvent[],
  width: number,
): PhonePlan {
  const measure = useMeasureText() ?? roughly;
  const grouping = useViewStore(({ view }) => phoneGrouping(view));
  const choices = useViewStore(({ view }) => view.laneChoices);
  const linear = useViewStore(({ view }) => view.scale === "linear");
  const selected = useViewStore(({ view }) => view.event);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const lanes = useMemo<readonly PhoneLane[]>(() => {
    if (grouping === "none") return [{ id: null, title: "", events }];
    return orderLanes(lanesOf(events, grouping, timeline), choices);
  }, [events, grouping, timeline, choices]);
  useEffect(() => {
    const months = lanes.flatMap((lane) => {
      const event = lane.events.find(({ id }) => id === selected);
      return event === undefined ? [] : (monthKeyOf(event, lane.id) ?? []);
    });
    setOpened((before) =>
      months.every((key) => before.has(key)) ? before : added(before, months),
    );
  }, [lanes, selected]);
  const layout = useMemo(() => {
    const folded = new Set(choices.folded);
    return phoneLayout({ lanes, folded, opened, linear, width, measure });
  }, [lanes, choices, opened, linear, width, measure]);
  const toggleMonth = useCallback(
    (key: string) =>
      setOpened((before) =>
        before.has(key) ? new Set([...before].filter((one) => one !== key)) : added(before, [key]),
      ),
    [],
  );
  return { layout, toggleMonth };
}

function added(set: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  return new Set([...set, ...keys]);
}
