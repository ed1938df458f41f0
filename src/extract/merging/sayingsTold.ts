/**
 * Sayings as merging takes them.
 *
 *   "Lee announced on Friday that she had asked Chan on Monday …"      one saying, Friday's
 *   "The call was seconded by Lee and Diaz. Lee wrote: …"              Lee's word, of the event that Lee's others are
 *   "A spokesman of the ministry, Bo Chan, said … The ministry said …" the spokesman's
 */
import { distinct } from "../../evidence/lists.ts";
import type { LinkedPeople } from "../people/link.ts";
import type { Annotated, Frame } from "../types.ts";
import { familyOf } from "./families.ts";
import type { Telling } from "./telling.ts";
import { isPastPerfect } from "./tense.ts";

/** What somebody says to have said before is told by that sentence: its day is no day of a saying. */
export function withoutReported({ report }: Annotated, frames: readonly Frame[]): Frame[] {
  return frames.map((frame, index) => {
    const isOuter = (other: Frame | undefined) =>
      other !== undefined && other.sentence === frame.sentence && isSameSpeaker(frame, other);
    const reported =
      frame.date !== null && isOuter(frames[index - 1]) && isPastPerfect(report.text, frame);
    return reported ? { ...frame, date: null } : frame;
  });
}

function isSameSpeaker(a: Frame, b: Frame): boolean {
  if (familyOf(a.type) !== "saying" || familyOf(b.type) !== "saying") return false;
  const [one, other] = [speakersIn(a), speakersIn(b)];
  return one.length === 1 && one[0] !== undefined && one[0] === other[0] && other.length === 1;
}

function speakersIn({ participants }: Frame): (string | undefined)[] {
  return participants.filter(({ role }) => role === "speaker").map(({ person }) => person);
}

/** What several say together goes to those of them who also speak by themselves in that report. */
export function withSpeakersApart(tellings: readonly Telling[], linked: LinkedPeople): Telling[] {
  const alone = new Set(tellings.flatMap(({ speaker }) => speaker ?? []));
  return tellings.flatMap((telling) => {
    const parts = telling.speaker?.split("+") ?? [];
    const apart = parts.filter((part) => part.startsWith(OFFICIAL) && alone.has(part));
    return parts.length < 2 || apart.length === 0
      ? [telling]
      : apart.map((part) => spokenBy(telling, part, linked));
  });
}

const OFFICIAL = "official:";

function spokenBy(telling: Telling, speaker: string, linked: LinkedPeople): Telling {
  const { frame } = telling;
  const official = speaker.slice(OFFICIAL.length);
  const participants = frame.participants.filter(
    ({ role, person }) =>
      role !== "speaker" || (person !== undefined && linked.of(frame.report, person) === official),
  );
  const own = linked.officials.find(({ id }) => id === official)?.country ?? null;
  return {
    ...telling,
    key: `${telling.key}:${official}`,
    speaker,
    people: [official],
    countries: own === null ? telling.countries : distinct([own]),
    frame: { ...frame, participants },
    rules: [...telling.rules, "merging/speakers-apart"],
  };
}
