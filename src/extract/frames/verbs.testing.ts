/** Sentences of our own for the rules of verbs, with the frames they tell, marked as `testing.ts` says. */
export const verbSentences: readonly (readonly [marked: string, frames: string])[] = [
  // participles that qualify
  ["{#Japan:JP} sanctioned {#Iran:IR} over alleged plots.", "sanction JP + IR:opponent"],
  [
    "{#Japan:JP} released a report written in {May>2024-05} and met {Kato:KR}.",
    "meeting JP + Kato",
  ],
  [
    "{#Japan:JP} condemned an attack carried out in {@Oslo:NO} in {May>2024-05}.",
    "accusation JP:speaker",
  ],
  ["Retired general {Lee:US} praised the law.", "statement Lee:speaker"],
  [
    "A {#U.S.:US}-led coalition ousted {Kato:JP} {on Monday>2024-05-06}.",
    "conflict Kato:opponent 2024-05-06",
  ],
  ["{Kato:JP}, however insisted that the pact held.", "statement Kato:speaker"],
  [
    "{Kato:JP}, in a statement delivered via his office, announced a dam.",
    "statement Kato:speaker",
  ],
  [
    "{Kato:JP} is expected in {@Oslo:NO} {on Friday>2024-05-10}.",
    "visit planned Kato:guest @Oslo 2024-05-10",
  ],
  ["{?Hamas:PS} rejected the plan.", "statement Hamas:speaker"],
  // weapons strike
  [
    "Mortar shells hit a school in {@Oslo:NO} {on Friday>2024-05-03}.",
    "military-incident general @Oslo 2024-05-03",
  ],
  [
    "A drone attack on a depot in {@Oslo:NO} killed three workers.",
    "military-incident general @Oslo",
  ],
  ["{#Japan:JP} occupied the islet in {1998>1998}.", "conflict JP 1998"],
  // who is the subject
  ["{Abdul Noor:AF}, a spokesman, said the attack had killed ten.", "statement Abdul Noor:speaker"],
  [
    "{Kato:JP}, envoy for trade, and his counterpart, {Lee:US}, met {on Monday>2024-05-06}.",
    "meeting Kato + Lee 2024-05-06",
  ],
  [
    "{Kato:JP}, 64, who took over in {2009>2009}, was arrested {on Monday>2024-05-06}.",
    "other Kato:opponent 2024-05-06",
  ],
  ["Visiting {Kato:JP} met {Lee:US} {on Monday>2024-05-06}.", "meeting Kato + Lee 2024-05-06"],
  [
    "{#Japan:JP} licensed the model and then agreed with {?Airbus:FR} to build it.",
    "agreement JP:signatory + Airbus:signatory",
  ],
  [
    "{#Japan:JP} said it has blacklisted two {~Russian:RU} banks.",
    "statement JP:speaker; sanction JP + RU:opponent by Japan",
  ],
  [
    "{?M23:CD} fighters attacked two {!Congolese military:CD} positions near {@Goma:CD} {on Monday>2024-05-06}.",
    "military-incident M23 + Congolese military:opponent @Goma 2024-05-06",
  ],
  [
    "{#Japan:JP} condemned the plot.|We urge restraint.",
    "accusation JP:speaker; statement JP:speaker",
  ],
  [
    "{Kato:JP} and officials who were due to train in {#Kenya:KE}'s capital, {@Nairobi:KE}, met {Lee:US}.",
    "meeting Kato + Lee",
  ],
  ["{Kato:JP} is currently on a visit to {#Kenya:KE}.", "visit Kato:guest @Kenya"],
  [
    "{Kato:JP} named two units of the {?PKK:TR} terrorists {on Monday>2024-05-06}.",
    "sanction Kato 2024-05-06",
  ],
  [
    "The two ministers discussed the war in {@Gaza:PS} {on Friday>2024-05-03}.",
    "meeting general 2024-05-03",
  ],
  [
    "{Kato:JP} discussed the war in {@Gaza:PS} with {Lee:US} in {@Oslo:NO}.",
    "meeting Kato + Lee @Oslo",
  ],
  [
    "{#Japan:JP} urged {#Iran:IR} to accept the offer {on Monday>2024-05-06}.",
    "statement JP:speaker + IR:addressee 2024-05-06",
  ],
  ["{#Japan:JP} freed more than fifty prisoners {on Monday>2024-05-06}.", "other JP 2024-05-06"],
  ["{#Japan:JP} suspended funding to {#Iran:IR}.", "aid-bill JP + IR:recipient"],
  ["{Kato:JP} is leading a delegation to {#Kenya:KE}.", "visit Kato:guest @Kenya"],
  ["{#India:IN} rescued ten sailors {on Monday>2024-05-06}.", "other IN 2024-05-06"],
  // what is decided
  ["{#Japan:JP} decided to impose sanctions on {#Iran:IR}.", "sanction JP + IR:opponent"],
  ["The summit agreed to freeze the assets of officers.", "summit general; sanction general"],
  ["Members voted {on Tuesday>2024-05-07} to elect {Kato:JP}.", "appointment Kato 2024-05-07"],
  [
    "{#India:IN} and {#China:CN} agreed to exchange prisoners.",
    "agreement IN:signatory + CN:signatory",
  ],
  ["{#Japan:JP} sent {Kato:JP} to join the talks in {@Oslo:NO}.", "meeting general Kato @Oslo"],
  // sayings
  ["{#Japan:JP} is pleased to announce a fund.", "announcement JP:speaker"],
  ["{Kato:JP} sent a letter to {Lee:US}.", "statement Kato:speaker + Lee:addressee"],
  [
    "{#China:CN} lodged a strongly worded protest with {#Japan:JP}.",
    "accusation CN:speaker + JP:opponent",
  ],
  ["The {!Taliban:AF} claimed responsibility.", "statement Taliban:speaker"],
  ["{Kato:JP} responded to the rules via Twitter.", "statement Kato:speaker"],
  ["{#China:CN} issued an ultimatum to {#Japan:JP}.", "threat CN:speaker + JP:opponent"],
  ["{Kato:JP} conveyed his deep condolences.", "statement Kato:speaker"],
  // calls
  ["{Kato:JP} called {Lee:US} on {Monday>2024-05-06} to protest.", "call Kato + Lee 2024-05-06"],
  ["{Kato:JP} and {Lee:US} talked for {five hours~300}.", "call Kato + Lee 300min"],
  // force and its like
  [
    "{#Iran:IR} launched a large retaliatory operation against {#Iraq:IQ}.",
    "military-incident IR + IQ:opponent",
  ],
  [
    "A {~Chinese:CN} ship collided with a boat {on Monday>2024-05-06}, injuring two sailors.",
    "military-incident CN 2024-05-06",
  ],
  ["Thousands marched in {@Oslo:NO} {on Monday>2024-05-06}.", "other general @Oslo 2024-05-06"],
  ["A ferry sank in {@Oslo:NO} {on Monday>2024-05-06}.", "other general @Oslo 2024-05-06"],
  // relations
  ["{#Japan:JP} severed diplomatic relations with {#Iran:IR}.", "other JP + IR"],
  ["{#Japan:JP} recalled two diplomats from {#Iran:IR}.", "other JP + IR"],
  ["{#Iran:IR} and {#Iraq:IQ} swapped fifty prisoners.", "other IR + IQ"],
  ["{#Spain:ES} recognised Palestinian statehood {on Monday>2024-05-06}.", "other ES 2024-05-06"],
  ["{Kato:JP} became prime minister {on Monday>2024-05-06}.", "appointment Kato 2024-05-06"],
  ["{#Canada:CA} approved {$5 million$5000000} to help police.", "announcement CA $5000000"],
];

/** Sentences whose verbs tell of no event. */
export const verbEventless: readonly string[] = [
  "The leader is appointed by {Kato:JP}.",
  "{Kato:JP} will stress the need for reform.",
  "{#Japan:JP} continued to rise.",
  "{Kato:JP} agreed, nodding.",
  "{#Japan:JP} has been urging restraint.",
  "As {Kato:JP} has said, ties matter.",
  "The step eliminates barriers to trade in {#Syria:SY}.",
  "{#Japan:JP} has hit {#Russia:RU} with tariffs.",
  "{Kato:JP} gathered evidence.",
  "{Kato:JP} attacked the decision of {#China:CN}.",
  "The release of soldiers captured in {@Kursk:RU} pleased {#Japan:JP}.",
  "Guards watched captured {?Hamas:PS} fighters.",
  "The new rules matter to {#Japan:JP}.",
];
