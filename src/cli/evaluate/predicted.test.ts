import { expect, it } from "vitest";
import type { Candidate } from "../../extract/types.ts";
import { predictedOf } from "./predicted.ts";

const candidate: Candidate = {
  id: "e1",
  type: "meeting",
  cameo: "040",
  status: "occurred",
  title: "Brook meets Lund",
  label: "Lund",
  date: "2031-05-05",
  dateBasis: "inferred",
  start: "2031-05-05",
  end: "2031-05-05",
  place: { name: "Port Quay", country: null },
  participants: [
    { official: "ada-brook", role: "guest" },
    { organisation: "Fishing Board", role: "participant" },
  ],
  countries: ["NO"],
  amounts: [{ value: 5, currency: "EUR", purpose: "nets" }],
  passages: [{ document: "a", start: 3, end: 8, exact: "quote" }],
  claims: [],
  agreements: [
    { attribute: "duration", state: "disputed", values: [] },
    { attribute: "place", state: "corroborated", values: [] },
  ],
  agreement: "disputed",
  rules: ["frames/met"],
};

it("names officials, and tells what is disputed", () => {
  const officials = [
    { id: "ada-brook", name: "Ada Brook", aliases: ["Brook"], country: null, offices: [] },
  ];
  const [event] = predictedOf({ reports: [], officials, origins: [], candidates: [candidate] });
  expect(event).toMatchObject({
    officials: ["Ada Brook"],
    place: "Port Quay",
    disputed: ["duration"],
    passages: [{ document: "a", start: 3, end: 8 }],
  });
});
