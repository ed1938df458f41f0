/**
 * The chart on a phone: time runs down, a row per event, heights known, so that everything's place is:
 *
 *   Visits, meetings, calls 26        a lane, if the events stand in lanes
 *   2023                              a year of it
 *   18 Sun   ▌        Blinken in Beijing
 *     June   ▌─●      Qin Gang               a tie: part of the visit
 *   19 Mon   ▌ ●      Military contact       not part of it
 *            ▌─●      Xi Jinping
 *            4 months                        a gap, on the linear scale
 *   Oct      ◇        or “in autumn”: …      another date claimed for an event
 */

import type { ChartEvent } from "./chartEvent.ts";
import { isDated } from "./chartEvent.ts";
import { monthOf } from "./phoneDates.ts";
import { barsOf, type Entry, entriesOf, partsByVisit } from "./phoneEntries.ts";
import { type Context, Flow, GAP } from "./phoneFlow.ts";
import {
  monthKey,
  PHONE,
  type PhoneLane,
  type PhoneLayout,
  type PhoneRequest,
  type PhoneSection,
} from "./phoneType.ts";

/** More dated events than this, and months with many of them wait behind their name. */
const DENSE = 300;
/** The month an event would wait in, as `monthKey` names it. */
export function monthKeyOf(event: ChartEvent, lane: string | null): string | null {
  const entry = entriesOf([event]).find(({ ghost }) => ghost === null);
  const month = entry === undefined ? null : monthOf(entry.dating);
  return month === null ? null : monthKey(lane, month);
}

/** All lanes below each other, in each all events; those without a date at its end. */
export function phoneLayout(request: PhoneRequest): PhoneLayout {
  const { lanes, folded, linear } = request;
  const entries = lanes.map(({ events }) => entriesOf(events));
  const context: Context = {
    request,
    dense: entries.reduce((sum, own) => sum + own.length, 0) > DENSE,
    gapPx: linear ? gapScale(entries) : 0,
  };
  const sections: PhoneSection[] = [];
  let y = 0;
  lanes.forEach((lane, index) => {
    const isFolded = lane.id !== null && folded.has(lane.id);
    const section = sectionOf(lane, isFolded ? null : (entries[index] ?? []), y, context);
    sections.push(section);
    y += section.height;
  });
  const rows = sections.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  return { sections, rows, height: y };
}

/** The longest step from one row to the next in any lane gets all there is. */
function gapScale(lanes: readonly (readonly Entry[])[]): number {
  let longest = 0;
  for (const entries of lanes)
    entries.forEach((entry, i) => {
      const before = entries[i - 1]?.dating.start ?? entry.dating.start;
      longest = Math.max(longest, entry.dating.start - before);
    });
  return longest === 0 ? 0 : GAP.most / longest;
}

function sectionOf(
  { id, title, events }: PhoneLane,
  entries: readonly Entry[] | null,
  y: number,
  context: Context,
): PhoneSection {
  const head = id === null ? 0 : PHONE.lane;
  const visits = partsByVisit(events);
  const flow = new Flow(id, y + head, context, new Set(visits.keys()));
  if (entries !== null) {
    flow.dated(entries);
    flow.undated(events.filter((event) => !isDated(event)));
  }
  const groups = flow.end();
  return {
    key: id ?? "",
    y,
    height: flow.y - y,
    title: id === null ? null : title,
    count: events.length,
    folded: entries === null,
    groups,
    bars: barsOf(
      groups.flatMap(({ rows }) => rows),
      visits,
    ),
  };
}
