/** Words that tell of the past and of what is to come; regular pasts in "-ed" need no list. */

const setOf = (words: string) => new Set(words.trim().split(/\s+/));

/** A clause with one of these nearest to its date points ahead; participles as after "is" ("is scheduled Friday"). */
export const pointsAhead: ReadonlySet<string> = setOf(`
  will won't shall would could might should must may can
  scheduled slated due expected planned planning plans plan set poised going upcoming forthcoming
  expects expect expecting hopes hope hoping intends intend intending aims aiming wants want
  awaits awaiting proposes prepares preparing prepare seeks looming tomorrow deadline
  until till by postponed rescheduled delayed adjourned expires expire takes begins starts opens
  invited promises vows pledges eyes agrees likely starting beginning commencing
`);

/** Past forms that do not end in "-ed". */
export const irregularPast: ReadonlySet<string> = setOf(`
  was were wasn't weren't had hadn't did didn't has have been became began begun bore beat broke broken brought built
  bought burned came caught chose chosen cost cut dealt died drew drawn drove driven fell fallen felt fled flew flown
  forbade forbidden forgot fought found froze frozen gave given got gone went grew grown held heard hid hit hung kept
  knew known laid led left lent lost made meant met paid put quit ran rang rose risen said sang sank sat saw seen
  sent shot shook shut slew slain sold spent spoke spoken stood stole stolen struck stuck sought swore sworn swept
  taken took taught told thought threw thrown understood withdrew withdrawn woke won wore wrote written oversaw
  undertook overthrew foresaw upheld withheld bade blew fed forgave lit overcame rode shrank slept split spread
  sprang stung strove swam tore undid wound wept
`);

/** Words that open another clause, whose verb does not count for the date before it. */
export const startsClause: ReadonlySet<string> = setOf(`
  that who which where when while because although though after before but whether if as since until
`);
