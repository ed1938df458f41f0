/** Words that tell of the past and of what is to come; regular pasts in "-ed" need no list. */

const setOf = (words: string) => new Set(words.trim().split(/\s+/));

/** A clause with one of these nearest to its date points ahead; participles as after "is" ("is scheduled Friday"). */
export const pointsAhead: ReadonlySet<string> = setOf(`
  will won't shall would could might should must may can
  scheduled slated due expected upcoming forthcoming looming tomorrow deadline
  expects expect expecting awaits awaiting expires
  postponed rescheduled adjourned
`);

/** These point ahead with "to" behind them: "plans to visit", "set to meet", "agreed to resume". */
export const aheadWithTo: ReadonlySet<string> = setOf(`
  plan plans planned planning hope hopes hoped hoping intend intends intended intending aim aims aiming want wants
  set poised going prepare prepares preparing seek seeks invited invites agree agrees agreed vow vows vowed pledge pledges
  pledged promise promises promised propose proposes proposed ready likely sure certain bound fails asks asked urges
  urged threatens threatened eyes decides decided ordered refuses continues hopeful keen
`);

/** Present forms that, beside a date, tell a timetable: "talks resume on Sunday", "the trial opens Monday". */
export const timetable: ReadonlySet<string> = setOf(`
  resume resumes begin begins starts opens convene convenes gather gathers arrives departs flies travels meets expires
`);

/** Past forms that do not end in "-ed". */
export const irregularPast: ReadonlySet<string> = setOf(`
  was were wasn't weren't had hadn't did didn't has have been became began begun bore beat broke broken brought built
  bought burned came caught chose chosen cost dealt died drew drawn drove driven fell fallen felt fled flew flown
  forbade forbidden forgot fought found froze frozen gave given got gone went grew grown held heard hid hit hung kept
  knew known laid led left lent lost made meant met paid quit ran rang rose risen said sang sank sat saw seen
  sent shot shook shut slew slain sold spent spoke spoken stood stole stolen struck stuck sought swore sworn swept
  taken took taught told thought threw thrown understood withdrew withdrawn woke won wore wrote written oversaw
  undertook overthrew foresaw upheld withheld bade blew fed forgave lit overcame rode shrank slept split spread
  sprang stung strove swam tore undid wound wept
`);

/** Words and brackets that open or close another clause, whose verb does not count for the date before it. */
export const startsClause: ReadonlySet<string> = setOf(`
  that who which where when while because although though after before but whether if as since until ( )
`);
