/** Whether those stand beside a verb whom its sense needs: "received the envoy", not "received a letter". */
import type { FrameParticipant } from "../types.ts";
import { type Chunk, isPossessiveMark } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import type { Needs, TriggerSense } from "./lexiconTypes.ts";
import type { Range, Unit } from "./units.ts";
import type { Sides } from "./verbSides.ts";
import * as words from "./words.ts";

/** Whether those are there whom the sense needs. */
export function fits(
  { units }: SentenceContext,
  clause: Clause,
  sense: TriggerSense,
  sides: Sides,
): boolean {
  const { group, object, subject } = clause;
  const first = group.passive
    ? subject
    : { from: object.from, to: Math.min(object.to, object.from + 14) };
  if (
    sense.object !== undefined &&
    !has(
      units,
      first,
      sense.object,
      group.passive || sense.object === "counterpart" ? sides.object : sides.direct,
      sides.chunks,
      group.passive,
    )
  )
    return false;
  if (sense.subject === undefined || sense.subject === "something") return true;
  if (sense.subject === "several")
    return group.passive ? sides.subject.length > 1 : areSeveral(units, subject, sides.subject);
  if (sense.subject === "pair")
    return (
      !group.passive &&
      (sides.subject.filter(({ person }) => person !== undefined).length > 1 ||
        isDual(units, subject))
    );
  if (sense.subject === "body")
    return sides.subject.some(({ organisation }) => organisation !== undefined);
  if (sense.subject === "force") return isForceful(units, group.passive ? object : subject);
  if (sense.subject === "crowd") return !group.passive && includes(units, subject, crowds);
  if (sense.subject === "weapon") return !group.passive && includes(units, subject, weapons);
  if (sense.subject === "vehicle") return !group.passive && includes(units, subject, vehicles);
  if (group.passive) return true;
  if (sides.subject.length > 0) return true;
  return (
    subject !== null &&
    units
      .slice(subject.from, subject.to)
      .some(
        ({ lower, kind, entity }) =>
          words.unnamedActors.has(lower) ||
          (sense.subject !== "person" &&
            /^(?:it|summit|meeting|conference|assembly|panel)$/.test(lower)) ||
          (kind === "entity" && entity?.kind !== "place" && sense.subject !== "person") ||
          entity?.kind === "person",
      )
  );
}

/** "the two ministers", "both sides" */
function isDual(units: readonly Unit[], subject: Range | null): boolean {
  const lowers = subject === null ? [] : units.slice(subject.from, subject.to);
  return (
    lowers.some(({ lower }) => lower === "two" || lower === "both") &&
    lowers.some(({ lower }) =>
      /^(?:sides|ministers|leaders|presidents|diplomats|officials|envoys|premiers|chancellors|secretaries)$/.test(
        lower,
      ),
    )
  );
}

/** "soldiers", "a junta": whoever is armed. */
const isForceful = (units: readonly Unit[], range: Range | null) =>
  range !== null &&
  units
    .slice(range.from, range.to)
    .some(({ lower }) =>
      /^(?:soldiers?|officers|troops|army|military|junta|rebels?|generals?|colonels?|coalition|forces|militias?|insurgents|mutineers|guard|coup|putschists|paramilitar(?:y|ies)|fighters|militants|taliban|invasion)$/.test(
        lower,
      ),
    );

const includes = (units: readonly Unit[], range: Range | null, known: ReadonlySet<string>) =>
  range !== null && units.slice(range.from, range.to).some(({ lower }) => known.has(lower));

const crowds = new Set(
  "thousands hundreds dozens tens protesters protestors demonstrators students workers supporters crowds crowd farmers activists marchers mourners teachers doctors nurses drivers opposition unions rioters mob monks".split(
    " ",
  ),
);

const weapons = new Set(
  "missile missiles rocket rockets shell shells round rounds mortar mortars bomb bombs drone drones projectile projectiles shrapnel gunfire bullets bullet grenade grenades torpedo torpedoes munition munitions landmine mine mines device warhead debris artillery".split(
    " ",
  ),
);

const vehicles = new Set(
  "plane airplane aeroplane airliner aircraft helicopter chopper jet flight train bus boat boats ferry ship vessel tanker trawler dinghy yacht submarine bridge dam building mine volcano truck lorry car minibus roof tunnel satellite rocket drone balloon glacier tram carrier".split(
    " ",
  ),
);

/** "the two sides", "India and Japan", "the ministers": more than one party acts. */
function areSeveral(
  units: readonly Unit[],
  subject: Range | null,
  actors: readonly FrameParticipant[],
) {
  if (subject === null) return false;
  if (
    new Set(actors.map(({ person, country, organisation }) => person ?? country ?? organisation))
      .size > 1
  )
    return true;
  const last = units.slice(subject.from, subject.to).map(({ lower }) => lower);
  return last.some((lower) =>
    /^(?:sides|ministers|leaders|countries|nations|both|parties|partners|members|allies|meeting|summit|neighbours|neighbors|counterparts|delegations|governments)$/.test(
      lower,
    ),
  );
}

/** "with a delegation from Hamas", "with Chinese officials" */
const areOfficials = (
  units: readonly Unit[],
  { from, to }: Chunk,
  actors: readonly FrameParticipant[],
) =>
  actors.some(
    ({ start }) => start >= (units[from]?.start ?? 0) && start < (units[to - 1]?.end ?? 0),
  ) &&
  units
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:delegations?|officials|leaders|ministers|diplomats|envoys?|representatives|lawmakers|counterparts?)$/.test(
        lower,
      ),
    );

/** What stands right behind the verb: "the headquarters of Hamas", not "the barriers to trade with Syria". */
function directly(units: readonly Unit[], [first, second]: readonly Chunk[]): readonly Unit[] {
  if (first === undefined || first.preposition !== null) return [];
  const holds = units
    .slice(first.from, first.to)
    .some(
      ({ lower }) => words.targets.has(lower) || /^(?:network|group|number|series)$/.test(lower),
    );
  const to = holds && second?.preposition === "of" ? second.to : first.to;
  return units.slice(first.from, Math.min(to, first.from + 14));
}

function has(
  units: readonly Unit[],
  range: Range | null,
  needs: Needs,
  actors: readonly FrameParticipant[],
  chunks: readonly Chunk[],
  passive: boolean,
): boolean {
  if (range === null) return false;
  if (needs === "counterpart")
    return (
      actors.some(({ person, rule }) => person !== undefined && rule === "frames/with") ||
      chunks.some((chunk) => chunk.preposition === "with" && areOfficials(units, chunk, actors))
    );
  const inside = units.slice(range.from, range.to);
  if (needs === "something")
    return (passive ? inside : directly(units, chunks)).some(
      ({ kind, entity, lower }) =>
        (kind === "entity" && entity?.kind !== "money") ||
        words.unnamedActors.has(lower) ||
        words.actorNouns.has(lower) ||
        words.targets.has(lower) ||
        /^(?:him|her|them|it)$/.test(lower),
    );
  if (needs === "place") {
    const head = passive ? inside : units.slice(chunks[0]?.from ?? 0, chunks[0]?.to ?? 0);
    return (
      (chunks[0]?.preposition === null || passive) &&
      head.some(
        ({ entity, lower }, at) =>
          (entity !== null &&
            !isPossessiveMark(head[at + 1]?.lower ?? "") &&
            (entity.kind === "place" ||
              (entity.kind === "country" &&
                entity.form !== "demonym" &&
                entity.form !== "group"))) ||
          /^(?:capital|city|region|country|border|island|embassy|base|parliament|site|front|headquarters|factory|plant|hospital|camp)$/.test(
            lower,
          ),
      )
    );
  }
  if (actors.some(({ person }) => needs === "actor" || person !== undefined)) return true;
  return inside.some(
    ({ lower, kind }) =>
      kind === "word" &&
      words.unnamedActors.has(lower) &&
      (needs === "actor" ||
        !/^(?:sides?|countries|nations|parties|two|both|government|they|troops|forces|soldiers|army|military|militants|rebels|fighters|terrorists|jihadists|guerrillas|separatists|insurgents|gunmen|attackers|bombers|warplanes|jets|navy|militias?|peacekeepers|council|commission|committee|parliament|congress|senate|court|union|alliance|bloc|coalition|agency|organi[sz]ation|authorities|administration|group|grouping)$/.test(
          lower,
        )),
  );
}
