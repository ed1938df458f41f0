import type { Page } from "@playwright/test";
import { fixtureOf, type TimelineFixture } from "../../src/model/testing.ts";

/**
 * Six events one can count by heart:
 *
 *   visit      US CN      Antony Blinken               18 to 19 June 2023
 *   xi         US CN      Antony Blinken, Xi Jinping   19 June 2023, in two reports
 *   call       US CN      Joe Biden, Xi Jinping        February 2021
 *   aid        US UA TW   Joe Biden                    24 April 2024
 *   shoigu     RU CN                                   26 April 2024
 *   sanctions  US CN                                   no date
 */
export const sixEvents: TimelineFixture = fixtureOf(
  [
    {
      id: "visit",
      type: "visit",
      title: "Blinken visits Beijing",
      label: "Blinken in Beijing",
      date: "2023-06-18/2023-06-19",
      countries: ["US", "CN"],
      officials: ["antony-blinken"],
      documents: ["one"],
    },
    {
      id: "xi",
      type: "meeting",
      title: "Blinken meets Xi Jinping in Beijing",
      label: "Xi Jinping",
      date: "2023-06-19",
      countries: ["US", "CN"],
      officials: ["antony-blinken", "xi-jinping"],
      documents: ["one", "two"],
      partOf: "visit",
    },
    {
      id: "call",
      type: "call",
      title: "Biden and Xi speak by telephone",
      label: "Biden–Xi call",
      date: "2021-02",
      countries: ["US", "CN"],
      officials: ["joe-biden", "xi-jinping"],
      documents: ["one"],
      place: { name: "Washington, D.C.", country: "US" },
    },
    {
      id: "aid",
      type: "aid-bill",
      title: "Biden signs the aid package",
      label: "$95 billion aid package",
      date: "2024-04-24",
      countries: ["US", "UA", "TW"],
      officials: ["joe-biden"],
      documents: ["two"],
      topics: ["military-aid"],
    },
    {
      id: "shoigu",
      type: "meeting",
      title: "Shoigu meets Dong Jun in Astana",
      label: "Shoigu and Dong Jun",
      date: "2024-04-26",
      countries: ["RU", "CN"],
      documents: ["two"],
      status: "planned",
    },
    {
      id: "sanctions",
      type: "sanction",
      title: "Sanctions on Chinese firms",
      label: "Sanctions on Chinese firms",
      date: null,
      countries: ["US", "CN"],
      documents: ["two"],
    },
  ],
  { id: "six", title: "Six events" },
);

/** Answers the app's requests with this timeline instead of the published one. */
export async function serveTimeline(
  page: Page,
  { timeline, texts }: TimelineFixture = sixEvents,
): Promise<void> {
  const index = { timelines: [{ id: timeline.id, title: timeline.title }] };
  await page.route("**/timelines/index.json", (route) => route.fulfill({ json: index }));
  await page.route(`**/timelines/${timeline.id}/timeline.json`, (route) =>
    route.fulfill({ json: timeline }),
  );
  await page.route(`**/timelines/${timeline.id}/documents/*.txt`, (route) => {
    const id = /(\w+)\.txt$/.exec(route.request().url())?.[1] ?? "";
    return route.fulfill({ body: texts[id] ?? "", contentType: "text/plain; charset=utf-8" });
  });
}
