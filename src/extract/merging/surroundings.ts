/** What stands around the frames of one report, looked up fast: people by sentence, blocs by place. */
import { bisector } from "d3";
import { distinct } from "../../evidence/lists.ts";
import type { LinkedPeople } from "../people/link.ts";
import type { Annotated, Frame, Span } from "../types.ts";

export class Surroundings {
  readonly annotated: Annotated;
  readonly linked: LinkedPeople;
  readonly #people = new Map<number, readonly string[]>();

  constructor(annotated: Annotated, linked: LinkedPeople) {
    this.annotated = annotated;
    this.linked = linked;
  }

  /** Officials' ids of all people in a frame's sentence, however they are called there. */
  officials(frame: Frame): readonly string[] {
    const known = this.#people.get(frame.sentence);
    if (known !== undefined) return known;
    const { report, entities } = this.annotated;
    const sentence = report.sentences[frame.sentence] ?? frame.clause;
    const found = entitiesIn(entities, sentence).flatMap((entity) =>
      entity.kind === "person" ? (this.linked.of(report.id, entity.person) ?? []) : [],
    );
    this.#people.set(frame.sentence, distinct(found));
    return distinct(found);
  }
}

/** The members of a bloc that overlaps a span; none where no bloc is. */
export function blocMembers({ entities }: Annotated, { start, end }: Span): readonly string[] {
  const near = entitiesIn(entities, { start: start - 40, end: end + 40 });
  const bloc = near.find((one) => isBloc(one) && one.start < end && start < one.end);
  return bloc?.kind === "country" ? [...bloc.countries].sort() : [];
}

function isBloc(entity: Annotated["entities"][number]): boolean {
  return entity.kind === "country" && entity.form === "group" && entity.countries.length > 1;
}

const byStart = bisector(({ start }: Span) => start);

/** The mentions that lie inside a stretch; `entities` are sorted by start. */
export function entitiesIn(entities: Annotated["entities"], { start, end }: Span) {
  const found: Annotated["entities"][number][] = [];
  for (let index = byStart.left(entities, start); index < entities.length; index += 1) {
    const entity = entities[index];
    if (entity === undefined || entity.start >= end) break;
    if (entity.end <= end) found.push(entity);
  }
  return found;
}
