/** Sentences of our own with the frames they tell, marked as `testing.ts` says. */
export const sentences: readonly (readonly [marked: string, frames: string])[] = [
  [
    "{#Iran:IR} condemned the drills {on Monday>2024-05-06}.|It fired missiles {on Friday>2024-05-10}.",
    "accusation IR:speaker 2024-05-06; military-incident IR 2024-05-10",
  ],
  [
    "{#Iran:IR} and {#Oman:OM} signed a pact {on Monday>2024-05-06}.|It fired missiles {on Friday>2024-05-10}.",
    "agreement IR:signatory + OM:signatory 2024-05-06; military-incident general 2024-05-10",
  ],
  ["{Ann Lee:US} will use this trip to rest.", "visit planned general"],
  [
    "On {Monday>2024-05-06} {Ann Lee:US} met {Kato:JP} and {Mori:KR}.|{The Secretary=Ann Lee:US} and Foreign Ministers signed a memorandum.",
    "meeting Ann Lee + Kato + Mori 2024-05-06; agreement Ann Lee:signatory + Kato:signatory + Mori:signatory",
  ],
  [
    "On {Monday>2024-05-06} {Ann Lee:US} met {Kato:JP}.|{Ann Lee:US} and lawmakers signed a pact.",
    "meeting Ann Lee + Kato 2024-05-06; agreement Ann Lee:signatory",
  ],
  [
    "On {Monday>2024-05-06} during the opening ceremony of the port, {Ann Lee:US} called for calm.",
    "statement Ann Lee:speaker 2024-05-06",
  ],
  [
    "On {Monday>2024-05-06}, {Ann Lee:US} speaking to the council called the deal void.",
    "statement Ann Lee:speaker 2024-05-06",
  ],
  [
    "In a statement released by the ministry on {Monday>2024-05-06}, {#France:FR} condemned the law.",
    "accusation FR:speaker 2024-05-06",
  ],
  [
    "Hours before the deal was due on {Monday>2024-05-06}, {#Iran:IR} launched missiles at a base.",
    "military-incident IR 2024-05-06",
  ],
  ["{Kato:JP} was further sanctioned in {2011>2011}.", "sanction Kato:opponent 2011"],
  [
    "The ministers of {#France:FR} & {#Portugal:PT} met in {@Lisbon:PT}.",
    "meeting FR + PT @Lisbon",
  ],
  [
    "{Ann Lee:US} met her {~Greek:GR}, {~Cypriot:CY} and {~French:FR} counterparts {on Monday>2024-05-06}.",
    "meeting Ann Lee + GR + CY + FR 2024-05-06",
  ],
  [
    "{#Chile:CL} passed two articles of impeachment {on Monday>2024-05-06}.",
    "legislation CL 2024-05-06; appointment general 2024-05-06",
  ],
  [
    "In {2017>2017}, a memorandum on gas was signed between {#Cyprus:CY} and {#Greece:GR}.",
    "agreement CY:signatory + GR:signatory 2017",
  ],
  [
    "A pact signed in {@Lisbon:PT} in {2009>2009} by {#Spain:ES} and {#Portugal:PT} ended the dispute.",
    "agreement ES:signatory + PT:signatory @Lisbon 2009",
  ],
  [
    "{Ann Lee:US} met {Kato:JP} {on Monday>2024-05-06}.|They signed a treaty {on Tuesday>2024-05-07}.",
    "meeting Ann Lee + Kato 2024-05-06; agreement Ann Lee:signatory + Kato:signatory 2024-05-07",
  ],
  [
    "{Ann Lee:US} met {Kato:JP} {on Monday>2024-05-06}.|The two leaders last met in {@Oslo:NO}.",
    "meeting Ann Lee + Kato 2024-05-06; meeting Ann Lee + Kato @Oslo",
  ],
  [
    "The pact was condemned by {#Iran:IR} {on Monday>2024-05-06}.",
    "accusation IR:speaker 2024-05-06",
  ],
  ["{Ann Lee:US} called on {Kato:JP} {on Monday>2024-05-06}.", "meeting Ann Lee + Kato 2024-05-06"],
  ["{Ann Lee:US} called on {Kato:JP} to resign.", "statement Ann Lee:speaker + Kato:addressee"],
  ["{Ann Lee:US} is in {@Oslo:NO} for talks with officials.", "visit Ann Lee:guest @Oslo"],
  [
    "{Ann Lee:US} is due in {@Oslo:NO} {on Friday>>2024-05-10}.",
    "visit planned Ann Lee:guest @Oslo 2024-05-10",
  ],
  [
    "{#Iran:IR} and {#Oman:OM} held a fruitful round of consultations {on Monday>2024-05-06}.",
    "meeting IR + OM 2024-05-06",
  ],
  [
    "{#Japan:JP} sanctioned a network of companies accused of helping {#Iran:IR} {on Monday>2024-05-06}.",
    "sanction JP",
  ],
  ["According to {Kato:JP}, ties are good.", "statement Kato:speaker"],
  [
    "{Ann Lee:US} discussed plans for a port with {Kato:JP} {on Monday>2024-05-06}.",
    "meeting Ann Lee + Kato 2024-05-06",
  ],
  ["{Ann Lee:US} spoke with {Kato:JP} {on Monday>2024-05-06}.", "call Ann Lee + Kato 2024-05-06"],
  [
    "{Ann Lee:US} spoke to {Kato:JP} by phone {on Monday>2024-05-06}.",
    "call Ann Lee + Kato 2024-05-06",
  ],
  [
    "{#China:CN} designated {?Acme Corp:US} as a terrorist organization {in May>2024-05}.",
    "sanction CN + Acme Corp:opponent 2024-05",
  ],
  ["Soldiers toppled {Kato:JP} {on Monday>2024-05-06}.", "conflict Kato:opponent 2024-05-06"],
  [
    "A powerful earthquake struck {#Chile:CL} {on Monday>2024-05-06}.",
    "other general @Chile 2024-05-06",
  ],
  [
    "The {!foreign ministry:CN} held a fruitful round of consultations with {#Iran:IR} {on Monday>2024-05-06}.",
    "meeting IR + foreign ministry 2024-05-06",
  ],
  [
    "The rift grew {on Monday>2024-05-06} when {Ann Lee:US} signed a bill.",
    "legislation Ann Lee 2024-05-06",
  ],
  [
    "{#Ghana:GH} is committing over {$10 million$10000000} in new funding.",
    "announcement GH $10000000",
  ],
  [
    "{Kato:JP} ordered three days of mourning {on Monday>2024-05-06}.",
    "announcement Kato 2024-05-06",
  ],
  [
    "{#Kenya:KE} launched a housing programme {on Monday>2024-05-06}.",
    "announcement KE 2024-05-06",
  ],
  [
    "{Kato:JP} recommended {on Monday>2024-05-06} that {~American:US} troops withdraw.",
    "statement Kato:speaker 2024-05-06",
  ],
  [
    "{Ann Lee:US} met {Kato:JP} in {@Oslo:NO} {Monday>2024-05-06}.",
    "meeting Ann Lee + Kato @Oslo 2024-05-06",
  ],
  [
    "{Ann Lee:US} met with {Kato:JP} and {Mori:JP} on {Monday>2024-05-06}.",
    "meeting Ann Lee + Kato + Mori 2024-05-06",
  ],
  [
    "{Ann Lee:US} and {Kato:JP} met in {@Geneva:CH} for {five hours~300}.",
    "meeting Ann Lee + Kato @Geneva 300min",
  ],
  [
    "On {Monday>2024-05-06}, {Ann Lee:US} sat down with {Kato:JP} in {@Geneva:CH}.",
    "meeting Ann Lee + Kato @Geneva 2024-05-06",
  ],
  [
    "{#India:IN} and {#China:CN} held talks in {@Geneva:CH} on {Monday>2024-05-06}.",
    "meeting IN + CN @Geneva 2024-05-06",
  ],
  [
    "{Ann Lee:US} held talks with {his=Ann Lee:US} {~Japanese:JP} counterpart, {Kato:JP}, in {@Tokyo:JP}.",
    "meeting Kato + Ann Lee @Tokyo",
  ],
  ["{Ann Lee:US} conferred with {Kato:JP}.", "meeting Ann Lee + Kato"],
  ["{Ann Lee:US} was received by {Kato:JP} at the palace.", "meeting Kato:host + Ann Lee:guest"],
  [
    "{Kato:JP} received {Ann Lee:US} in {@Tokyo:JP} on {Monday>2024-05-06}.",
    "meeting Kato:host + Ann Lee:guest @Tokyo 2024-05-06",
  ],
  ["{Kato:JP} hosted {Ann Lee:US} for dinner.", "meeting Kato:host + Ann Lee:guest"],
  ["{Ann Lee:US} was greeted by {Kato:JP} at the airport.", "meeting Kato:host + Ann Lee:guest"],
  ["{Ann Lee:US} paid a courtesy call on {Kato:JP}.", "meeting Kato + Ann Lee"],
  [
    "{Ann Lee:US} had a meeting with {Kato:JP} {on Monday>2024-05-06}.",
    "meeting Kato + Ann Lee 2024-05-06",
  ],
  [
    "A meeting between {Ann Lee:US} and {Kato:JP} took place in {@Oslo:NO} on {Monday>2024-05-06}.",
    "meeting Ann Lee + Kato @Oslo 2024-05-06",
  ],
  ["A meeting was held between {Ann Lee:US} and {Kato:JP}.", "meeting Ann Lee + Kato"],
  [
    "After meeting {Kato:JP}, {Ann Lee:US} flew to {@Seoul:KR}.",
    "meeting Ann Lee + Kato; visit Ann Lee:guest @Seoul",
  ],
  [
    "After {his=Ann Lee:US} meeting with {Kato:JP}, {Ann Lee:US} left for {@Seoul:KR}.",
    "meeting Ann Lee + Kato; visit Ann Lee:guest @Seoul",
  ],
  [
    "{Ann Lee:US}'s meeting with {Kato:JP} lasted {five hours~300}.",
    "meeting Ann Lee + Kato 300min",
  ],
  ["The meeting lasted {five hours~300}.", "meeting general 300min"],
  [
    "The foreign ministers of {#Japan:JP} and {#India:IN} met in {@Delhi:IN} {on Monday>2024-05-06}.",
    "meeting JP + IN @Delhi 2024-05-06",
  ],
  ["{~Chinese:CN} and {~Indian:IN} officials met in {@Delhi:IN}.", "meeting CN + IN @Delhi"],
  [
    "{Ann Lee:US} will meet {Kato:JP} {next week>>2024-05-13}.",
    "meeting planned Ann Lee + Kato 2024-05-13",
  ],
  ["{Ann Lee:US} is to meet {Kato:JP} in {@Oslo:NO}.", "meeting planned Ann Lee + Kato @Oslo"],
  [
    "{Ann Lee:US} is expected to meet {Kato:JP} {on Friday>>2024-05-10}.",
    "meeting planned Ann Lee + Kato 2024-05-10",
  ],
  ["{Ann Lee:US} plans to meet {Kato:JP}.", "meeting planned Ann Lee + Kato"],
  ["{Ann Lee:US} is due to meet {Kato:JP}.", "meeting planned Ann Lee + Kato"],
  [
    "{Ann Lee:US} is meeting {Kato:JP} {on Friday>>2024-05-10}.",
    "meeting planned Ann Lee + Kato 2024-05-10",
  ],
  [
    "{Ann Lee:US} meets {Kato:JP} {on Friday>>2024-05-10}.",
    "meeting planned Ann Lee + Kato 2024-05-10",
  ],
  ["{Ann Lee:US} to meet {Kato:JP} in {@Oslo:NO}", "meeting planned Ann Lee + Kato @Oslo"],
  ["{Ann Lee:US} may meet {Kato:JP}.", "meeting unconfirmed Ann Lee + Kato"],
  [
    "{Ann Lee:US} reportedly met {Kato:JP} in {@Oslo:NO}.",
    "meeting unconfirmed Ann Lee + Kato @Oslo",
  ],
  ["{Ann Lee:US} refused to meet {Kato:JP}.", "meeting refused Ann Lee + Kato"],
  ["{Ann Lee:US} declined to meet with {Kato:JP}.", "meeting refused Ann Lee + Kato"],
  ["{Ann Lee:US} rejected a request by {Kato:JP} to hold talks.", "meeting refused Kato + Ann Lee"],
  ["{Ann Lee:US} cancelled a meeting with {Kato:JP}.", "meeting cancelled Kato + Ann Lee"],
  [
    "{Ann Lee:US} called off talks with {Kato:JP} {on Monday>2024-05-06}.",
    "meeting cancelled Kato + Ann Lee 2024-05-06",
  ],
  ["{Ann Lee:US} postponed a meeting with {Kato:JP}.", "meeting postponed Kato + Ann Lee"],
  ["Talks between {#India:IN} and {#China:CN} were postponed.", "meeting postponed IN + CN"],
  [
    "A meeting between {Ann Lee:US} and {Kato:JP} was called off.",
    "meeting cancelled Ann Lee + Kato",
  ],
  [
    "{Ann Lee:US} denied that {Kato:JP} met {Mori:JP}.",
    "statement Ann Lee:speaker; meeting unconfirmed Kato + Mori by Ann Lee",
  ],
  ["{Ann Lee:US} is considering a meeting with {Kato:JP}.", "meeting unconfirmed Kato + Ann Lee"],
  [
    "The upcoming talks between {#India:IN} and {#China:CN} will focus on trade.",
    "meeting planned IN + CN",
  ],
  ["{Ann Lee:US} visited {#China:CN} {in May>2024-05}.", "visit Ann Lee:guest @China 2024-05"],
  [
    "{Ann Lee:US} travelled to {@Tokyo:JP} {on Monday>2024-05-06}.",
    "visit Ann Lee:guest @Tokyo 2024-05-06",
  ],
  [
    "{Ann Lee:US} traveled to {@Tokyo:JP} to meet {Kato:JP}.",
    "visit Ann Lee:guest @Tokyo; meeting Ann Lee + Kato",
  ],
  [
    "{Ann Lee:US} arrived in {@Tokyo:JP} {on Monday>2024-05-06} for talks with {Kato:JP}.",
    "visit Ann Lee:guest @Tokyo 2024-05-06; meeting planned Kato + Ann Lee",
  ],
  ["{Ann Lee:US} flew to {@Tokyo:JP}.", "visit Ann Lee:guest @Tokyo"],
  ["{Ann Lee:US} wrapped up a visit to {#Japan:JP}.", "visit Ann Lee:guest @Japan"],
  ["{Ann Lee:US} is on a visit to {#Japan:JP}.", "visit Ann Lee:guest @Japan"],
  [
    "{Ann Lee:US} paid a three-day visit to {#Japan:JP} {in May>2024-05}.",
    "visit Ann Lee:guest @Japan 2024-05",
  ],
  [
    "{Ann Lee:US}'s visit to {#Japan:JP} {in May>2024-05} was short.",
    "visit Ann Lee:guest @Japan 2024-05",
  ],
  [
    "{Ann Lee:US}'s trip to {#Japan:JP} was canceled {in February>2024-02}.",
    "visit cancelled Ann Lee:guest @Japan 2024-02",
  ],
  ["{Ann Lee:US} put off a trip to {#Japan:JP}.", "visit postponed Ann Lee:guest @Japan"],
  [
    "{Ann Lee:US} will visit {#Japan:JP} {next week>>2024-05-13}.",
    "visit planned Ann Lee:guest @Japan 2024-05-13",
  ],
  ["{Ann Lee:US} to visit {#Japan:JP}", "visit planned Ann Lee:guest @Japan"],
  ["{Ann Lee:US} is considering a visit to {#Japan:JP}.", "visit unconfirmed Ann Lee:guest @Japan"],
  [
    "A {~Chinese:CN} delegation visited {@Oslo:NO} {on Monday>2024-05-06}.",
    "visit CN:guest @Oslo 2024-05-06",
  ],
  ["A {~Chinese:CN} delegation led by {Wu:CN} visited {@Oslo:NO}.", "visit Wu:guest @Oslo"],
  ["The {~Chinese:CN} delegation arrived in {@Oslo:NO}.", "visit CN:guest @Oslo"],
  ["{Ann Lee:US} toured {#Japan:JP}.", "visit Ann Lee:guest @Japan"],
  [
    "{#Japan:JP} will host {Ann Lee:US} {next week>>2024-05-13}.",
    "visit planned JP:host + Ann Lee:guest 2024-05-13",
  ],
  [
    "{Ann Lee:US} left for {@Tokyo:JP} {on Monday>2024-05-06}.",
    "visit Ann Lee:guest @Tokyo 2024-05-06",
  ],
  [
    "{Ann Lee:US} and {Kato:JP} held a summit in {@Oslo:NO} {on Monday>2024-05-06}.",
    "summit Ann Lee + Kato @Oslo 2024-05-06",
  ],
  ["{Kato:JP} hosted a summit in {@Tokyo:JP}.", "summit Kato:host @Tokyo"],
  ["{#Japan:JP} will host a summit {next week>>2024-05-13}.", "summit planned JP:host 2024-05-13"],
  ["The summit between {Ann Lee:US} and {Kato:JP} ended without a deal.", "summit Ann Lee + Kato"],
  ["{Ann Lee:US} phoned {Kato:JP} {on Monday>2024-05-06}.", "call Ann Lee + Kato 2024-05-06"],
  ["{Ann Lee:US} telephoned {Kato:JP}.", "call Ann Lee + Kato"],
  [
    "{Ann Lee:US} spoke by phone with {Kato:JP} {on Monday>2024-05-06}.",
    "call Ann Lee + Kato 2024-05-06",
  ],
  ["{Ann Lee:US} and {Kato:JP} spoke by phone.", "call Ann Lee + Kato"],
  ["{Ann Lee:US} held a phone call with {Kato:JP}.", "call Kato + Ann Lee"],
  [
    "In a phone call with {Kato:JP} {on Monday>2024-05-06}, {Ann Lee:US} urged restraint.",
    "call Kato + Ann Lee 2024-05-06; statement Ann Lee:speaker 2024-05-06",
  ],
  ["{Ann Lee:US} had a telephone conversation with {Kato:JP}.", "call Kato + Ann Lee"],
  ["{Ann Lee:US} held a video conference with {Kato:JP}.", "call Kato + Ann Lee"],
  [
    "{#India:IN} and {#China:CN} opened negotiations in {@Geneva:CH}.",
    "negotiation IN + CN @Geneva",
  ],
  [
    "{#India:IN} and {#China:CN} resumed peace talks in {@Geneva:CH} {on Monday>2024-05-06}.",
    "negotiation IN + CN @Geneva 2024-05-06",
  ],
  ["{#India:IN} negotiated with {#China:CN}.", "negotiation IN + CN"],
  [
    "Negotiators from {#India:IN} and {#China:CN} held a round of talks {on Monday>2024-05-06}.",
    "negotiation IN + CN 2024-05-06",
  ],
  [
    "Trade talks between {#India:IN} and {#China:CN} collapsed {on Monday>2024-05-06}.",
    "negotiation IN + CN 2024-05-06",
  ],
  [
    "{#India:IN} and {#China:CN} signed an agreement {on Monday>2024-05-06}.",
    "agreement IN:signatory + CN:signatory 2024-05-06",
  ],
  [
    "{#India:IN} and {#China:CN} inked a trade deal in {@Oslo:NO}.",
    "agreement IN:signatory + CN:signatory @Oslo",
  ],
  [
    "{#India:IN} and {#China:CN} agreed to reopen the border.",
    "agreement IN:signatory + CN:signatory",
  ],
  [
    "{#India:IN} and {#China:CN} have agreed on a ceasefire.",
    "agreement IN:signatory + CN:signatory",
  ],
  [
    "{#India:IN} reached a deal with {#China:CN} {on Monday>2024-05-06}.",
    "agreement IN:signatory + CN:signatory 2024-05-06",
  ],
  [
    "{+The two sides:IN,CN} firmed up a pact {on Monday>2024-05-06}.",
    "agreement IN:signatory + CN:signatory 2024-05-06",
  ],
  [
    "A ceasefire was agreed by {#India:IN} and {#China:CN}.",
    "agreement IN:signatory + CN:signatory",
  ],
  [
    "A pact signed by {#India:IN} and {#China:CN} {on Monday>2024-05-06} ended the dispute.",
    "agreement IN:signatory + CN:signatory 2024-05-06",
  ],
  [
    "The {May 6>2024-05-06} agreement between {#India:IN} and {#China:CN} is in force.",
    "agreement IN + CN 2024-05-06",
  ],
  ["{#India:IN} ratified the treaty {on Monday>2024-05-06}.", "agreement IN:signatory 2024-05-06"],
  [
    "{#India:IN} and {#China:CN} launched an initiative {on Monday>2024-05-06}.",
    "agreement IN:signatory + CN:signatory 2024-05-06",
  ],
  [
    "{#India:IN} and {#China:CN} will sign a treaty {next week>>2024-05-13}.",
    "agreement planned IN:signatory + CN:signatory 2024-05-13",
  ],
  ["{Kato:JP} invited {Ann Lee:US} to visit {@Tokyo:JP}.", "invitation Kato:host + Ann Lee:guest"],
  [
    "{Ann Lee:US} accepted {Kato:JP}'s invitation to visit {@Tokyo:JP}.",
    "invitation Kato + Ann Lee; visit planned Ann Lee:guest @Tokyo",
  ],
  ["{Ann Lee:US} declined an invitation from {Kato:JP}.", "invitation refused Kato + Ann Lee"],
  [
    "{Ann Lee:US} announced a new initiative {on Monday>2024-05-06}.",
    "statement Ann Lee:speaker 2024-05-06",
  ],
  [
    "The {!Pentagon:US} announced the deployment of troops.",
    "announcement Pentagon:speaker; military-incident planned general Pentagon",
  ],
  [
    "{Ann Lee:US} said {Kato:JP} will visit {@Oslo:NO}.",
    "statement Ann Lee:speaker; visit planned Kato:guest @Oslo by Ann Lee",
  ],
  [
    "{Kato:JP} will visit {@Oslo:NO}, {Ann Lee:US} said.",
    "visit planned Kato:guest @Oslo by Ann Lee; statement Ann Lee:speaker",
  ],
  [
    "{Kato:JP} will visit {@Oslo:NO}, according to the {!foreign ministry:JP}.",
    "visit planned Kato:guest @Oslo by foreign ministry",
  ],
  [
    "{Ann Lee:US} told {Kato:JP} that ties had improved.",
    "statement Ann Lee:speaker + Kato:addressee",
  ],
  [
    "{Ann Lee:US} told reporters in {@Tokyo:JP} that ties had improved.",
    "statement Ann Lee:speaker @Tokyo",
  ],
  [
    "{Ann Lee:US} urged {#China:CN} to act {on Monday>2024-05-06}.",
    "statement Ann Lee:speaker + CN:addressee 2024-05-06",
  ],
  ["{Ann Lee:US} warned {#China:CN} against the move.", "statement Ann Lee:speaker + CN:addressee"],
  ["{Ann Lee:US} stressed the need for dialogue.", "statement Ann Lee:speaker"],
  [
    "“We will act,” {Ann Lee:US} said {on Monday>2024-05-06}.",
    "statement Ann Lee:speaker 2024-05-06",
  ],
  ["“We will act,” said {Ann Lee:US}, the envoy.", "statement Ann Lee:speaker"],
  [
    "{Ann Lee:US} hailed ties with {#Japan:JP} during a meeting with {Kato:JP} in {@Oslo:NO}.",
    "statement Ann Lee:speaker; meeting Kato + Ann Lee @Oslo",
  ],
  [
    "{#China:CN} condemned the visit {on Monday>2024-05-06}.",
    "accusation CN:speaker 2024-05-06; visit general",
  ],
  [
    "{#China:CN} accused {#India:IN} of violating its airspace.",
    "accusation CN:speaker + IN:opponent",
  ],
  ["{Ann Lee:US} blamed {#China:CN} for the delay.", "accusation Ann Lee:speaker + CN:opponent"],
  ["{Ann Lee:US} denounced {#China:CN}.", "accusation Ann Lee:speaker + CN:opponent"],
  ["{#China:CN} lodged a protest with {#Japan:JP}.", "accusation CN:speaker + JP:opponent"],
  [
    "{#China:CN} slammed {#Japan:JP} over the plan {on Monday>2024-05-06}.",
    "accusation CN:speaker + JP:opponent 2024-05-06",
  ],
  ["{#China:CN} threatened {#Japan:JP} with sanctions.", "threat CN:speaker + JP:opponent"],
  ["{#China:CN} threatened to cut ties with {#Japan:JP}.", "threat CN:speaker"],
  [
    "{#Japan:JP} summoned the {~Chinese:CN} ambassador {on Monday>2024-05-06}.",
    "meeting JP:host + CN:addressee 2024-05-06",
  ],
  [
    "{#Japan:JP} imposed sanctions on {#Russia:RU} {on Monday>2024-05-06}.",
    "sanction JP + RU:opponent 2024-05-06",
  ],
  ["{#Japan:JP} sanctioned {#Russia:RU}.", "sanction JP + RU:opponent"],
  ["{#Japan:JP} blacklisted three {~Russian:RU} banks.", "sanction JP + RU:opponent"],
  ["New sanctions were imposed on {#Russia:RU} by {#Japan:JP}.", "sanction JP + RU:opponent"],
  ["{#Japan:JP} lifted tariffs on {~Indian:IN} steel.", "sanction JP + IN:opponent"],
  ["{#Japan:JP} tightened export controls against {#China:CN}.", "sanction JP + CN:opponent"],
  [
    "The Senate passed a {$5 billion$5000000000} aid package for {#Ukraine:UA} {on Monday>2024-05-06}.",
    "aid-bill UA:recipient 2024-05-06 $5000000000",
  ],
  ["{Ann Lee:US} signed an aid bill for {#Ukraine:UA}.", "aid-bill Ann Lee + UA:recipient"],
  [
    "{#Japan:JP} pledged {$5 million$5000000} in aid to {#Ukraine:UA}.",
    "aid-bill JP + UA:recipient $5000000",
  ],
  ["{#Japan:JP} announced military aid for {#Ukraine:UA}.", "aid-bill JP + UA:recipient"],
  ["Parliament approved the bill {on Monday>2024-05-06}.", "legislation general 2024-05-06"],
  ["Lawmakers passed a law {on Monday>2024-05-06}.", "legislation general 2024-05-06"],
  ["{Ann Lee:US} vetoed the bill.", "legislation Ann Lee"],
  [
    "{Ann Lee:US} signed an executive order {on Monday>2024-05-06}.",
    "legislation Ann Lee 2024-05-06",
  ],
  [
    "{~Russian:RU} forces shelled {@Kharkiv:UA} {on Monday>2024-05-06}.",
    "military-incident RU 2024-05-06",
  ],
  [
    "{#Russia:RU} launched missiles at {#Ukraine:UA} {on Monday>2024-05-06}.",
    "military-incident RU + UA:opponent 2024-05-06",
  ],
  [
    "{#Ukraine:UA} shot down a {~Russian:RU} jet {on Monday>2024-05-06}.",
    "military-incident UA + RU:opponent 2024-05-06",
  ],
  [
    "A {~Russian:RU} jet was shot down over {#Ukraine:UA} {on Monday>2024-05-06}.",
    "military-incident RU:opponent 2024-05-06",
  ],
  ["{#Israel:IL} bombed {@Rafah:PS} {on Monday>2024-05-06}.", "military-incident IL 2024-05-06"],
  [
    "{#Israel:IL} struck {#Iran:IR} {on Monday>2024-05-06}.",
    "military-incident IL + IR:opponent 2024-05-06",
  ],
  [
    "{~Indian:IN} and {~Chinese:CN} troops clashed {in June>2023-06}.",
    "military-incident IN + CN 2023-06",
  ],
  [
    "Gunmen opened fire on tourists in {@Kabul:AF} {on Monday>2024-05-06}.",
    "military-incident general @Kabul 2024-05-06",
  ],
  [
    "An attack in {@Kabul:AF} {on Monday>2024-05-06} killed ten people.",
    "military-incident general @Kabul 2024-05-06",
  ],
  [
    "The {@Doklam:BT} clashes {in 2020>2020} strained ties.",
    "military-incident general @Doklam 2020",
  ],
  [
    "{#China:CN} launched military drills around {#Taiwan:TW} {on Monday>2024-05-06}.",
    "military-incident CN 2024-05-06",
  ],
  [
    "{#Russia:RU} invaded {#Ukraine:UA} {in February 2022>2022-02}.",
    "conflict RU + UA:opponent 2022-02",
  ],
  [
    "{#Russia:RU}'s invasion of {#Ukraine:UA} {in February 2022>2022-02} changed much.",
    "conflict RU + UA 2022-02",
  ],
  ["War broke out between {#India:IN} and {#China:CN} {in 1962>1962}.", "conflict IN + CN 1962"],
  [
    "{Kato:JP} was appointed foreign minister {on Monday>2024-05-06}.",
    "appointment Kato 2024-05-06",
  ],
  ["{Ann Lee:US} named {Mori:US} as ambassador.", "appointment Ann Lee + Mori"],
  ["{Kato:JP} resigned {on Monday>2024-05-06}.", "appointment Kato 2024-05-06"],
  ["{Kato:JP} took office {in January>2024-01}.", "appointment Kato 2024-01"],
  ["{Kato:JP} was sworn in {on Monday>2024-05-06}.", "appointment Kato 2024-05-06"],
  ["{Kato:JP} was re-elected {in May>2024-05}.", "appointment Kato 2024-05"],
  ["{Kato:JP} dismissed {Mori:JP}.", "appointment Kato + Mori"],
  ["{#India:IN} withdrew its troops from the border {in May>2024-05}.", "other IN 2024-05"],
  ["The court's {May 6>2024-05-06} ruling was a blow.", "other general 2024-05-06"],
  [
    "{~Turkish:TR} police arrested {Kaya:TR} {on Monday>2024-05-06}.",
    "other Kaya:opponent 2024-05-06",
  ],
  [
    "{#India:IN} and {#China:CN} met in {@Delhi:IN}.|It was attended by {Rao:IN}.",
    "meeting IN + CN @Delhi; meeting Rao + CN @Delhi",
  ],
  [
    "{Ann Lee:US} called {Kato:JP} “reliable” {on Monday>2024-05-06}.",
    "statement Ann Lee:speaker + Kato:addressee 2024-05-06",
  ],
  [
    "{Kato:JP}'s spokesman said {he=Kato:JP} would travel to {@Oslo:NO} {next week>>2024-05-13}.",
    "visit planned Kato:guest @Oslo 2024-05-13",
  ],
  ["{#Iran:IR} seized a tanker {on Monday>2024-05-06}.", "military-incident IR 2024-05-06"],
  [
    "{#Russia:RU} expelled two {~German:DE} diplomats {on Monday>2024-05-06}.",
    "sanction RU + DE:opponent 2024-05-06",
  ],
  [
    "{Ann Lee:US} met {Kato:JP} {on Monday>2024-05-06} and flew to {@Seoul:KR} {on Tuesday>2024-05-07}.",
    "meeting Ann Lee + Kato 2024-05-06; visit Ann Lee:guest @Seoul 2024-05-07",
  ],
  [
    "{Ann Lee:US} visited {#China:CN} {in May>2024-05}, {Mori:JP} visited {#India:IN}, and {Kato:JP} met {Rao:IN} in {@Vienna:AT} {in May>2024-05}.",
    "visit Ann Lee:guest @China 2024-05; visit Mori:guest @India; meeting Kato + Rao @Vienna 2024-05",
  ],
  [
    "{Ann Lee:US} agreed to meet {Kato:JP} {next week>>2024-05-13}.",
    "meeting planned Ann Lee + Kato 2024-05-13",
  ],
  ["{Ann Lee:US} cut short a trip to {#Japan:JP}.", "visit Ann Lee:guest @Japan"],
  ["{Ann Lee:US} hosted talks with {Kato:JP} at the White House.", "meeting Kato + Ann Lee:host"],
  ["{Ann Lee:US} and {Kato:JP} exchanged fire.", "military-incident Ann Lee + Kato"],
  ["The talks could help both economies.", "meeting general"],
  [
    "{Ann Lee:US} said on {Monday>2024-05-06} that {she=Ann Lee:US} had met {Kato:JP} in {@Oslo:NO}.",
    "statement Ann Lee:speaker 2024-05-06; meeting Ann Lee + Kato @Oslo by Ann Lee",
  ],
  [
    "{Ann Lee:US}, speaking in {@Oslo:NO} {on Monday>2024-05-06}, said talks would resume.",
    "statement Ann Lee:speaker 2024-05-06",
  ],
  [
    "{#Russia:RU}'s {Orlov:RU} and {#China:CN}'s {Wu:CN} discussed the war in a telephone call {on Monday>2024-05-06}, the {!Kremlin:RU} said.",
    "call Orlov + Wu 2024-05-06 by Kremlin; statement Kremlin:speaker",
  ],
  [
    "{Orlov:RU} will travel to {@Beijing:CN} {on Friday>>2024-05-10} for a two-day state visit, the {!Kremlin:RU} said {on Monday>2024-05-06}.",
    "visit planned Orlov:guest @Beijing 2024-05-10 by Kremlin; statement Kremlin:speaker 2024-05-06",
  ],
  [
    "{Orlov:RU} and {Wu:CN} will hold talks in {@Beijing:CN} {on Friday>>2024-05-10}.",
    "meeting planned Orlov + Wu @Beijing 2024-05-10",
  ],
  [
    "The {!EU:} imposed new sanctions on {#Russia:RU} {on Monday>2024-05-06}, targeting banks.",
    "sanction EU + RU:opponent 2024-05-06",
  ],
  [
    "The {!UN Security Council:} adopted a resolution {on Monday>2024-05-06} demanding a ceasefire.",
    "legislation UN Security Council 2024-05-06",
  ],
  [
    "{#Israel:IL} and {?Hamas:PS} agreed to a six-week truce {on Monday>2024-05-06}.",
    "agreement IL:signatory + Hamas:signatory 2024-05-06",
  ],
  [
    "An {~Israeli:IL} air strike on {@Rafah:PS} killed at least ten people {on Monday>2024-05-06}, health officials said.",
    "military-incident IL 2024-05-06",
  ],
  [
    "{~Israeli:IL} strikes killed ten people in {@Rafah:PS} {on Monday>2024-05-06}.",
    "military-incident IL @Rafah 2024-05-06",
  ],
  ["{~Russian:RU} drones hit {@Odesa:UA} overnight.", "military-incident RU"],
  [
    "At least ten people were killed in an attack in {@Kabul:AF} {on Monday>2024-05-06}.",
    "military-incident general @Kabul 2024-05-06",
  ],
  [
    "Parliament elected {Mori:JP} as prime minister {on Monday>2024-05-06}.",
    "appointment Mori 2024-05-06",
  ],
  [
    "{Mori:JP} won the presidential election {on Monday>2024-05-06}.",
    "appointment Mori 2024-05-06",
  ],
  [
    "{Mori:JP} was sacked as defence minister {on Monday>2024-05-06}.",
    "appointment Mori 2024-05-06",
  ],
  [
    "The {!Supreme Court:US} ruled {on Monday>2024-05-06} that the tariffs were illegal.",
    "other Supreme Court 2024-05-06",
  ],
  [
    "{#Poland:PL} closed its border with {#Belarus:BY} {on Monday>2024-05-06}.",
    "other PL + BY 2024-05-06",
  ],
  [
    "{#Armenia:AM} and {#Azerbaijan:AZ} exchanged prisoners {on Monday>2024-05-06}.",
    "other AM + AZ 2024-05-06",
  ],
  [
    "{#Iran:IR} recalled its ambassador from {#France:FR} {on Monday>2024-05-06}.",
    "other IR + FR 2024-05-06",
  ],
  [
    "{#North Korea:KP} fired a ballistic missile into the sea {on Monday>2024-05-06}.",
    "military-incident KP 2024-05-06",
  ],
  [
    "{#North Korea:KP} fired two missiles {on Monday>2024-05-06}, the {!Joint Chiefs of Staff:KR} said.",
    "military-incident KP 2024-05-06 by Joint Chiefs of Staff; statement Joint Chiefs of Staff:speaker",
  ],
  [
    "{#South Korea:KR} and the {#United States:US} began joint military exercises {on Monday>2024-05-06}.",
    "military-incident KR + US 2024-05-06",
  ],
  [
    "{#Canada:CA} pledged {$5 million$5000000} in military aid to {#Ukraine:UA} {on Monday>2024-05-06}.",
    "aid-bill CA + UA:recipient 2024-05-06 $5000000",
  ],
  [
    "The {#United States:US} will send {#Ukraine:UA} {$5 million$5000000} in weapons.",
    "aid-bill planned US + UA:recipient $5000000",
  ],
  ["{Ann Lee:US} raised concerns about {#Tibet:CN} with {Wu:CN}.", "statement Ann Lee:speaker"],
  ["{Ann Lee:US} expressed hope for a deal.", "statement Ann Lee:speaker"],
  ["{Wu:CN} rejected the accusations {on Monday>2024-05-06}.", "statement Wu:speaker 2024-05-06"],
  ["{#China:CN} denied the allegations.", "statement CN:speaker"],
  ["{#China:CN} vowed retaliation {on Monday>2024-05-06}.", "threat CN:speaker 2024-05-06"],
  ["{#China:CN} warned of serious consequences.", "threat CN:speaker"],
  ["{#China:CN} called on {#Japan:JP} to stop.", "statement CN:speaker + JP:addressee"],
  [
    "{#China:CN} “strongly opposes” the move, {Wu:CN} said {on Monday>2024-05-06}.",
    "statement Wu:speaker 2024-05-06",
  ],
  [
    "{Wu:CN}, a foreign ministry spokesman, told a news conference {on Monday>2024-05-06} that {#China:CN} was open to talks.",
    "statement Wu:speaker 2024-05-06",
  ],
  [
    "In an interview {on Monday>2024-05-06}, {Ann Lee:US} said she would run again.",
    "statement Ann Lee:speaker 2024-05-06",
  ],
  [
    "{Ann Lee:US} gave a speech in {@Oslo:NO} {on Monday>2024-05-06}.",
    "statement Ann Lee:speaker @Oslo 2024-05-06",
  ],
  [
    "{Ann Lee:US} addressed parliament {on Monday>2024-05-06}.",
    "statement Ann Lee:speaker 2024-05-06",
  ],
  [
    "The leaders of {#Japan:JP}, {#India:IN} and {#Australia:AU} gathered in {@Tokyo:JP} {on Monday>2024-05-06} for a summit.",
    "meeting JP + IN + AU @Tokyo 2024-05-06",
  ],
  [
    "{Ann Lee:US} held separate meetings with {Kato:JP} and {Rao:IN} on the sidelines of the summit in {@Oslo:NO}.",
    "meeting Kato + Rao + Ann Lee @Oslo",
  ],
  [
    "{Ann Lee:US} attended a summit in {@Oslo:NO} {on Monday>2024-05-06}.",
    "summit Ann Lee @Oslo 2024-05-06",
  ],
  [
    "{Ann Lee:US} took part in talks in {@Oslo:NO} {on Monday>2024-05-06}.",
    "meeting Ann Lee @Oslo 2024-05-06",
  ],
  [
    "{Ann Lee:US}'s planned visit to {#Japan:JP} {next month>>2024-06} has been postponed.",
    "visit postponed Ann Lee:guest @Japan 2024-06",
  ],
  [
    "The visit by {Ann Lee:US} to {@Tokyo:JP} {on Monday>2024-05-06} was the first.",
    "visit Ann Lee:guest @Tokyo 2024-05-06",
  ],
  ["{Ann Lee:US}'s first visit to {#Japan:JP} comes amid tensions.", "visit Ann Lee:guest @Japan"],
  [
    "{Ann Lee:US} began a three-day visit to {#Japan:JP} {on Monday>2024-05-06}.",
    "visit Ann Lee:guest @Japan 2024-05-06",
  ],
  [
    "{Ann Lee:US} concluded a visit to {#Japan:JP} {on Monday>2024-05-06}.",
    "visit Ann Lee:guest @Japan 2024-05-06",
  ],
  [
    "Ahead of a meeting with {Kato:JP} {on Friday>>2024-05-10}, {Ann Lee:US} struck a warm tone.",
    "meeting planned Kato + Ann Lee 2024-05-10",
  ],
  ["{Ann Lee:US}, together with {Rao:IN}, met {Kato:JP}.", "meeting Ann Lee + Rao + Kato"],
  [
    "{Ann Lee:US} hosted {Kato:JP} and {Rao:IN} at Camp David {on Monday>2024-05-06}.",
    "meeting Ann Lee:host + Kato:guest + Rao:guest 2024-05-06",
  ],
  ["{Kato:JP} hailed the agreement with {#India:IN}.", "statement Kato:speaker"],
  ["{#Finland:FI} joined the alliance {in 2023>2023}.", "agreement FI:signatory 2023"],
  ["{#Japan:JP} has been invited to the summit.", "invitation JP:guest; summit general"],
  [
    "{Ann Lee:US} is scheduled to arrive in {@Tokyo:JP} {on Friday>>2024-05-10}.",
    "visit planned Ann Lee:guest @Tokyo 2024-05-10",
  ],
  [
    "{Ann Lee:US} was scheduled to visit {#Japan:JP} {on Friday>>2024-05-10}.",
    "visit planned Ann Lee:guest @Japan 2024-05-10",
  ],
  ["{Ann Lee:US} scrapped plans to visit {#Japan:JP}.", "visit cancelled Ann Lee:guest @Japan"],
  ["{Ann Lee:US} cancelled plans to meet {Kato:JP}.", "meeting cancelled Ann Lee + Kato"],
  ["{Kato:JP} snubbed talks with {Ann Lee:US}.", "meeting refused Ann Lee + Kato"],
  [
    "{Kato:JP} rebuffed {Ann Lee:US}'s offer of talks.",
    "statement Kato:speaker; meeting refused Kato",
  ],
  [
    "{Kato:JP} ruled out talks with {#China:CN}.",
    "statement Kato:speaker; meeting refused CN + Kato",
  ],
  ["{Kato:JP} ruled out meeting {Wu:CN}.", "statement Kato:speaker; meeting refused Kato + Wu"],
  [
    "{Kato:JP} to visit {@Oslo:NO}, says {Ann Lee:US} after {~Indian:IN} talks",
    "visit planned Kato:guest @Oslo; statement Ann Lee:speaker; meeting IN",
  ],
];

/** Sentences that tell of no event. */
export const eventless: readonly string[] = [
  "{Ann Lee:US} was met with applause in {@Vienna:AT} {on Monday>2024-05-06}.",
  "{#France:FR} will remove the troops {in June>>2024-06}.",
  "{Kato:JP} has repeatedly denied the funding.",
  "{~Chinese:CN} citizens have criticized the law.",
  "The guest, Haitham Al Said, came late.",
  "{#Fiji:FJ} maintains a position of its own.",
  "{#Fiji:FJ} has since declared victory.",
  "{#Fiji:FJ} would consider charging {Kato:JP}.",
  "According to experts, ties are good.",
  "The ministers meet annually.",
  "Neither side agreed to a truce.",
  "{Ann Lee:US} did not meet {Kato:JP}.",
  "No meeting is planned between {Ann Lee:US} and {Kato:JP}.",
  "{Ann Lee:US} never met {Kato:JP}.",
  "If {Ann Lee:US} meets {Kato:JP}, ties may improve.",
  "Did {Ann Lee:US} meet {Kato:JP}?",
  "The ministers meet annually.",
  "High-level meetings are important.",
  "The plan meets the needs of {#Japan:JP}.",
  "{#Japan:JP} must strike a balance between growth and debt.",
  "In the wake of the storm, prices rose.",
  "The crowd of visitors grew.",
  "Officials said prices rose.",
  "Witnesses heard shots.",
  "According to a report, prices rose.",
  "{#Japan:JP} has dealt with the problem.",
  "Analysts said the move was likely.",
  "Experts warn that prices may rise.",
  "{#Japan:JP} needs a deal.",
  "There is no deal.",
  "{#Japan:JP} hopes for talks with {#China:CN}.",
  "Calls for a ceasefire grew.",
  "The possibility of a meeting remains.",
  "{#Japan:JP} has not imposed sanctions.",
  "{#Japan:JP} should impose sanctions on {#Russia:RU}.",
  "{#Japan:JP} can strike {#Russia:RU}.",
  "“{Ann Lee:US} met {Kato:JP} in {@Oslo:NO},” the paper wrote.",
  "“We will meet {Kato:JP} {next week>>2024-05-13}.”",
  "Regular exchanges between both armies help.",
  "The summit venue is a hotel.",
  "A summit of the mountain was in sight.",
  "The war in {#Ukraine:UA} weighs on markets.",
  "The conflict has hurt trade.",
  "Dialogue is better than confrontation.",
  "{#Japan:JP} is a member of the alliance.",
  "The agreement is good for both sides.",
  "{#China:CN} and {#Japan:JP} are neighbours.",
  "The sanctions hurt {#Russia:RU}.",
  "Tariffs on steel are high.",
  "The bill allots money to schools.",
  "The statement is unclear.",
  "A threat to peace remains.",
  "{Ann Lee:US} would like to meet {Kato:JP}.",
  "{Ann Lee:US} is unlikely to visit {#Japan:JP}.",
  "{Ann Lee:US} was unable to meet {Kato:JP}.",
  "{Ann Lee:US} failed to reach a deal.",
  "Without meeting {Kato:JP}, {Ann Lee:US} cannot decide.",
  "It is not clear whether {Ann Lee:US} will meet {Kato:JP}.",
  "Any attack would be costly.",
  "The visitor centre opened.",
  "{#Japan:JP} remains open to talks.",
  "The company met its targets.",
  "{Kato:JP} lives in {@Tokyo:JP}.",
  "The deal would cost {$5 million$5000000}.",
  "Trade between {#India:IN} and {#China:CN} rose.",
  "The army is strong.",
  "Many want a treaty.",
  "More talks are needed.",
  "Neither side agreed to a truce.",
  "The law is old.",
  "He was born in {@Oslo:NO}.",
  "The call of the sea is loud.",
  "The tour operator is closed.",
  "The prime minister’s office is old.",
];
