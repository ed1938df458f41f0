import { describe, expect, test } from "vitest";
import { findFrames } from "./frames.ts";
import { annotated, told } from "./testing.ts";

/** Sentences of our own, marked as `testing.ts` says, with what their nouns and dates tell. */
const sentences: readonly (readonly [marked: string, frames: string])[] = [
  [
    "On {Wednesday>2024-05-01}, as part of his campaign, {Kato:JP} condemned the plan, {now>} in force.",
    "accusation Kato:speaker 2024-05-01",
  ],
  [
    "On {May 3>2024-05-03} — {two days after>2024-05-05} the storm — {Kato:JP} said he would stay.",
    "statement Kato:speaker 2024-05-03",
  ],
  [
    "{Kato:JP} condemned {Saturday>2024-05-04}'s attack.",
    "accusation Kato:speaker; military-incident general 2024-05-04",
  ],
  [
    "{Kato:JP} mentioned an assault in {@Ghazni:AF} in {August 2018>2018-08}.",
    "statement Kato:speaker @Ghazni; military-incident general @Ghazni 2018-08",
  ],
  [
    "A meeting between {Kato:JP} and {Mori:KR} that was to take place in {@Oslo:NO} on {Thursday>>2024-05-09} has been cancelled.",
    "meeting cancelled Kato + Mori @Oslo 2024-05-09",
  ],
  [
    "Talks between {#Iran:IR} and {#Oman:OM} scheduled for {Monday>>2024-05-13} were postponed.",
    "meeting postponed IR + OM 2024-05-13",
  ],
  [
    "{Kato:JP} spoke of the earthquake that struck regions of {#Chile:CL} on {May 2>2024-05-02}.",
    "statement Kato:speaker; other general @Chile 2024-05-02",
  ],
  [
    "{Ann Lee:US} welcomed the {April>2024-04} signing of a trade pact.",
    "statement Ann Lee:speaker; agreement general 2024-04",
  ],
  [
    "Ministers attended the signing of a pact between {#Iran:IR} and {#Oman:OM} on {Monday>2024-05-06}.",
    "agreement IR + OM 2024-05-06",
  ],
  [
    "In {2006>2006}, {@Abqaiq:SA} was the target of an {?Al-Qaeda:} attack.",
    "military-incident Al-Qaeda @Abqaiq 2006",
  ],
  [
    "{Kato:JP} is on a visit to {@Delhi:IN} at the invitation of {Rao:IN}.",
    "visit Rao:host + Kato:guest @Delhi",
  ],
  [
    "{Kato:JP} attended the forum in {@Oslo:NO} at the invitation of {Lund:NO}.",
    "meeting general Kato @Oslo",
  ],
  [
    "The opening ceremony was held in {@Oslo:NO} on {Monday>2024-05-06}, attended by {Kato:JP} and {Lund:NO}.",
    "other Kato + Lund @Oslo 2024-05-06",
  ],
  [
    "According to a tweet on {Monday>2024-05-06} by {Kato:JP}, the airline is banned.",
    "statement Kato:speaker 2024-05-06",
  ],
  [
    "A statement by the {!foreign ministry:JP} condemned the law {on Monday>2024-05-06}.",
    "accusation foreign ministry:speaker 2024-05-06",
  ],
  [
    "{Kato:JP} confirmed {Mori:JP}'s resignation {Monday>2024-05-06}.",
    "statement Kato:speaker 2024-05-06; appointment Mori + Kato 2024-05-06",
  ],
  [
    "{Kato:JP} met {Mori:KR} on the margins of the ministers' meetings hosted by {#Oman:OM}.",
    "meeting Kato + Mori; visit OM:host",
  ],
  ["{#Iran:IR}, {#Oman:OM}, {#Chile:CL} hold talks in {@Oslo:NO}.", "meeting IR + OM + CL @Oslo"],
  [
    "Attending the meeting were {Kato:JP}, {Mori:KR} and {Ann Lee:US}.",
    "meeting Kato + Mori + Ann Lee",
  ],
  [
    "This meeting, the first among envoys since the launch of the plan in {June>2023-06}, addressed {#Iran:IR}'s threats.",
    "meeting general",
  ],
  [
    "{#Iran:IR}, {#Oman:OM} and {#Chile:CL} held talks {on Monday>2024-05-06}.|The three sides signed a pact in {@Oslo:NO}.",
    "meeting IR + OM + CL 2024-05-06; agreement IR:signatory + OM:signatory + CL:signatory @Oslo",
  ],
  [
    "{Kato:JP} spoke about the call between {Mori:KR} and {Ann Lee:US}.",
    "statement Kato:speaker; call Mori + Ann Lee",
  ],
  [
    "{Kato:JP} will hold a meeting with {Mori:KR} {on May 3>2024-05-03}.",
    "meeting planned Mori + Kato 2024-05-03",
  ],
  [
    "During his visit to {@Oslo:NO}, {Kato:JP} met {Lund:NO} {on Monday>2024-05-06}.",
    "visit Kato:guest @Oslo; meeting Kato + Lund 2024-05-06",
  ],
  [
    "{Kato:JP} arrived in {@Oslo:NO} on a visit for talks on the ties of {#Iran:IR} and {current>} affairs.",
    "visit Kato:guest @Oslo",
  ],
  [
    "{Kato:JP} returned to {@Tokyo:JP} {on Sunday>2024-05-05}.|{Kato:JP} left {@Tokyo:JP} for {@Oslo:NO} {on Monday>2024-05-06}.",
    "visit Kato:guest @Oslo 2024-05-06",
  ],
  [
    "{Kato:JP} paid visits to {#Chile:CL} and {#Peru:PE}, as well as a call to {Mori:KR}.",
    "visit Kato:guest @Chile; call Mori + Kato",
  ],
  ["The talks between {#Iran:IR} and {#Oman:OM} did not take place.", "meeting cancelled IR + OM"],
  ["{Kato:JP} met and talked with {Mori:KR}.", "meeting Kato + Mori"],
  [
    "Presidents {Kato:JP} of {#Japan:JP} and {Mori:KR} of {#Korea:KR} signed a pact {on Sunday>2024-05-05}.",
    "agreement Kato:signatory + Mori:signatory 2024-05-05",
  ],
  [
    "{Kato:JP} withdrew the veto {on Monday>2024-05-06} after a meeting with {Mori:KR}, {Lund:NO} and {Vega:ES}.",
    "other Kato 2024-05-06; meeting Mori + Lund + Vega + Kato",
  ],
  ["{#Oman:OM}, which halted it in {2022>2022}, welcomed the outcome.", "statement OM:speaker"],
  [
    "{Kato:JP} recalled the {March>2024-03} summit with {Mori:KR} and the plan of {April 13, 2024>2024-04-13}.",
    "statement Kato:speaker; summit Mori 2024-03",
  ],
];

describe("what nouns tell", () => {
  test.each(sentences)("%s", (marked, frames) => {
    expect(told(marked).join("; ")).toBe(frames);
  });
});

test("a journey concerns the countries of all its stops", () => {
  const [frame] = findFrames(
    annotated("{Kato:JP} will travel to {#Chile:CL}, {#Peru:PE}, and {#Norway:NO}."),
  );
  expect(frame?.countries).toEqual(["JP", "CL", "PE", "NO"]);
});

test("a gathering of unnamed people concerns the country where it is", () => {
  const [frame] = findFrames(annotated("Leaders met in {@Niamey:NE} {on Sunday>2024-05-05}."));
  expect(frame?.countries).toEqual(["NE"]);
});
