/**
 * Verbs that tell of an event, by event type of the contract. A verb of several words stands before the shorter one in
 * looking up; what must follow keeps everyday uses out ("received the envoy", not "received a letter").
 */
import { agreementWords, aidWords, billWords, jointWords, phoneWords } from "./lexiconThings.ts";
import type { TriggerRow } from "./lexiconTypes.ts";

const list = (words: string) => words.split("|").map((word) => word.trim());

const encounters: readonly TriggerRow[] = [
  {
    type: "meeting",
    cameo: "040",
    object: "actor",
    words: list(
      "meet|meet with|meet up with|sit down with|sit down for talks with|meet separately with|meet one-on-one with|meet privately with|meet briefly with|get together with|hold court with|touch base with|exchange greetings with|come together with|rendezvous with|break bread with|sit down opposite|huddle with|confer with|consult with|consult|hobnob with|dine with|lunch with|breakfast with|have lunch with|have dinner with|rub shoulders with|come face to face with|pull aside|speak face-to-face with|shake hands with|interact with|engage with|call in on|drop in on|pay a call on|parley with|reunite with",
    ),
  },
  {
    type: "meeting",
    cameo: "040",
    subject: "actor",
    words: list(
      "meet|meet up|meet behind closed doors|meet face to face|meet face-to-face|meet one-on-one|convene|gather|assemble|huddle|reconvene|get together|come together|come face to face|sit down together|sit down|meet in person|meet again",
    ),
    intransitive: true,
  },
  {
    type: "call",
    cameo: "041",
    subject: "actor",
    within: phoneWords,
    words: list(
      "speak with|speak to|speak|talk with|talk to|talk|confer with|confer|converse with|consult with|consult|hold talks|discuss|exchange views with|exchange views|reach|contact|connect with|catch up with|chat with|chat|engage with",
    ),
  },
  {
    type: "call",
    cameo: "041",
    object: "person",
    subject: "person",
    words: ["speak with", "talk with", "speak to", "talk to", "dial", "ring"],
  },
  {
    type: "call",
    cameo: "041",
    object: "person",
    subject: "person",
    plain: true,
    words: ["call", "call up"],
  },
  {
    type: "call",
    cameo: "041",
    subject: "pair",
    intransitive: true,
    words: ["speak", "talk", "converse"],
  },
  {
    type: "meeting",
    cameo: "040",
    object: "counterpart",
    subject: "person",
    words: list(
      "discuss|exchange views|review|take up|compare notes|exchange pleasantries|shake hands",
    ),
  },
  {
    type: "meeting",
    cameo: "040",
    subject: "pair",
    words: [
      "discuss",
      "exchange views",
      "compare notes",
      "deliberate",
      "shake hands",
      "embrace",
      "review",
      "share views",
      "touch on",
      "touch upon",
      "explore",
      "take stock of",
    ],
  },
  {
    type: "meeting",
    cameo: "043",
    object: "person",
    roles: ["host", "guest"],
    words: list(
      "receive|host|welcome|greet|entertain|fete|fête|play host to|meet and greet|usher in|hold an audience with|roll out the red carpet for|grant an audience to|give an audience to",
    ),
  },
  {
    type: "meeting",
    cameo: "040",
    object: "person",
    roles: ["host", "addressee"],
    words: ["summon", "call in", "haul in", "convoke"],
  },
  {
    type: "meeting",
    cameo: "040",
    object: "person",
    subject: "person",
    words: ["call on"],
  },
  {
    type: "call",
    cameo: "041",
    object: "actor",
    words: list(
      "phone|telephone|ring up|speak by phone with|speak by phone to|speak by telephone with|speak by telephone to|speak on the phone with|speak on the phone to|speak over the phone with|speak over the phone to|speak via phone with|speak via video with|speak by video with|speak by video link with|talk by phone with|talk by phone to|talk on the phone with|talk over the phone with|talk by telephone with|confer by phone with|video-call|videoconference with|speak via video link with|speak virtually with|chat by phone with|exchange phone calls with",
    ),
  },
  {
    type: "call",
    cameo: "041",
    subject: "actor",
    words: list(
      "speak by phone|speak by telephone|speak on the phone|speak over the phone|speak via phone|speak by video|speak via video|speak by video link|speak via video link|talk by phone|talk by telephone|talk on the phone|talk over the phone|meet virtually|meet by video|meet via video|meet by video link|meet via video link|meet by videoconference|meet online|confer by phone|confer by telephone",
    ),
  },
  {
    type: "negotiation",
    cameo: "046",
    object: "actor",
    words: list(
      "negotiate with|bargain with|hold negotiations with|parlay with|mediate talks between|broker talks between|mediate in|haggle with|mediate between|parley with|mediate|resume negotiations with|open negotiations with",
    ),
  },
  { type: "negotiation", cameo: "046", subject: "actor", words: ["negotiate", "renegotiate"] },
  { type: "negotiation", cameo: "045", subject: "actor", words: ["mediate", "broker talks"] },
];

const travel: readonly TriggerRow[] = [
  {
    type: "visit",
    cameo: "042",
    object: "place",
    subject: "actor",
    roles: ["guest", "host"],
    words: list(
      "visit|tour|revisit|travel to|travel on to|travel through|travel around|fly to|fly in to|fly into|fly on to|jet to|jet into|jet off to|head to|head for|head off to|journey to|arrive in|arrive at|arrive on|land in|land at|touch down in|touch down at|set off for|set out for|leave for|depart for|embark for|stop in|stop off in|stop over in|swing through|swing by|drop by|pay a visit to|make a trip to|make a visit to|make a stop in|make a stopover in|transit through|drive to|move on to|turn up in|show up in|venture to|trek to|shuttle to|be bound for|rush to|dash to|call at|pay an official visit to|pay a state visit to|pay a working visit to|make an official visit to|make a surprise visit to|make a stopover at|stop at|wing to|wing into|sojourn in|descend on|jet off for|take off for|be off to|enplane for|emplane for|cross into|slip into|cut short a visit to",
    ),
  },
  {
    type: "visit",
    cameo: "042",
    object: "place",
    subject: "person",
    roles: ["guest", "host"],
    words: ["go to", "come to", "return to", "sail to", "proceed to"],
  },
  {
    type: "visit",
    cameo: "042",
    subject: "person",
    roles: ["guest", "host"],
    words: ["arrive here", "land here", "reach here", "come here", "fly in here"],
  },
  {
    type: "visit",
    cameo: "042",
    object: "place",
    subject: "person",
    roles: ["guest", "host"],
    status: "planned",
    words: ["due in", "due at", "be expected in", "be headed to", "be bound for"],
  },
  {
    type: "visit",
    cameo: "042",
    object: "person",
    roles: ["host", "guest"],
    status: "planned",
    words: ["expect in", "expect at", "await in"],
  },
  {
    type: "visit",
    cameo: "042",
    object: "place",
    subject: "person",
    roles: ["guest", "host"],
    within: [
      "talks",
      "visit",
      "meeting",
      "meetings",
      "summit",
      "conference",
      "trip",
      "tour",
      "invitation",
    ],
    words: ["be in", "be back in"],
  },
  {
    type: "visit",
    cameo: "043",
    object: "person",
    roles: ["host", "guest"],
    words: list("see off"),
  },
];

const agreements: readonly TriggerRow[] = [
  {
    type: "agreement",
    cameo: "030",
    subject: "actor",
    roles: ["signatory", "signatory"],
    words: list(
      "agree to|agree on|agree with|agree upon|reach agreement|reach an agreement|reach a deal|reach consensus|come to an agreement|come to terms|strike a deal|cut a deal|clinch a deal|settle on|shake hands on|join forces|team up|mend ties|normalise relations|normalize relations|restore diplomatic relations|restore ties|restore relations|establish diplomatic relations|establish diplomatic ties|resume diplomatic relations|resume diplomatic ties|re-establish ties|reestablish ties|bury the hatchet|compromise on|make peace|make peace with|come to an understanding|reach an understanding|reach an accord|reach a compromise|reach a truce|reach a ceasefire|find common ground on|hammer out a compromise|make a deal|do a deal|seal a deal|ink a deal|ink a pact|upgrade ties|upgrade relations|upgrade their ties|upgrade their relations|elevate ties|elevate their ties|elevate relations|elevate their relationship|establish relations|normalise ties|normalize ties|resume ties|resume relations|reopen diplomatic relations|concur on|see eye to eye on|acquiesce to|acquiesce in|accede to|accept a ceasefire|accept a truce|accept the ceasefire|lay down arms|lay down their arms|settle a dispute|exchange prisoners of war",
    ),
  },
  {
    type: "agreement",
    cameo: "057",
    roles: ["signatory", "signatory"],
    about: agreementWords,
    words: list(
      "sign|sign off on|co-sign|cosign|ink|firm up|finalise|finalize|clinch|conclude|seal|initial|strike|reach|ratify|hammer out|thrash out|broker|forge|cement|adopt|accede to|join|rejoin|re-join|renew|extend|formalise|formalize|secure|negotiate|cut|land|nail down|wrap up|endorse|approve|enter into|enter|exchange|draw up|countersign|counter-sign|undersign|subscribe to|conclude|execute|witness|settle|fix|lock in|consent to|accept|back out of|pull out of|withdraw from|exit|quit|leave|tear up|abrogate|terminate|scrap|suspend|revoke|rip up|walk away from|revive|restore|salvage|resurrect",
    ),
  },
  {
    type: "agreement",
    cameo: "030",
    subject: "several",
    roles: ["signatory", "signatory"],
    words: ["agree"],
  },
  {
    type: "agreement",
    cameo: "057",
    roles: ["signatory", "signatory"],
    about: agreementWords,
    words: ["complete", "put pen to paper on", "pen"],
  },
  {
    type: "agreement",
    cameo: "061",
    subject: "actor",
    object: "something",
    roles: ["signatory", "signatory"],
    words: list("acquire|merge with|team up with|partner with|join forces with|ally with"),
  },
  {
    type: "agreement",
    cameo: "030",
    subject: "several",
    roles: ["signatory", "signatory"],
    about: jointWords,
    words: list(
      "announce|unveil|launch|introduce|expand|roll out|finalise|finalize|adopt|endorse|establish|create|set up|outline|agree|kick off|inaugurate|form",
    ),
  },
  {
    type: "agreement",
    cameo: "030",
    subject: "several",
    roles: ["signatory", "signatory"],
    words: ["decide", "decide to", "resolve to", "commit to", "pledge to", "recommit to", "vow to"],
  },
];

const sides: readonly TriggerRow[] = [
  {
    type: "invitation",
    cameo: "036",
    object: "actor",
    subject: "actor",
    roles: ["host", "guest"],
    words: ["invite", "extend an invitation to", "issue an invitation to", "re-invite"],
  },
  {
    type: "appointment",
    cameo: null,
    object: "person",
    words: list(
      "appoint|reappoint|designate as|name as|appoint as|elect as|name|nominate|install|swear in|inaugurate|elect|re-elect|reelect|promote|anoint|confirm|pick|tap|select|choose",
    ),
  },
  {
    type: "appointment",
    cameo: null,
    subject: "person",
    words: list(
      "take office|assume office|take over as|take the oath of office|take the oath|take power|assume power|assume the presidency|step down|step aside|resign|resign from|quit as|stand down|leave office|bow out|succeed|win re-election|win reelection|win a second term|win a third term|become president|become prime minister|become foreign minister|be sworn in|become chancellor|win the presidency|win the election|win the presidential election|win the elections|win the vote|win the general election|win an election|win a landslide|win a first term|win a fourth term|win a new term|win another term|win a majority|lose the election|lose power|lose office|lose a confidence vote|lose a no-confidence vote|win a confidence vote|survive a confidence vote|survive a no-confidence vote|assume charge|assume charge as|take charge|take charge as|take charge of|assume duty|hand in his resignation|hand in her resignation|submit his resignation|submit her resignation|tender his resignation|tender her resignation|announce his resignation|announce her resignation|offer his resignation|offer her resignation|be inaugurated|ascend the throne|ascend to the throne|abdicate|form a government|form a new government|retire|retire as|concede defeat|become the president|become the prime minister|become the first|become leader|become king|become defence minister|become secretary of state|become vice president|become the new|rejoin the government",
    ),
  },
  {
    type: "appointment",
    cameo: null,
    subject: "person",
    about: list(
      "president|prime minister|premier|chancellor|minister|leader|head|chief|chairman|chairwoman|chair|speaker|king|queen|emperor|emir|sultan|pope|governor|mayor|commander|ambassador|envoy|secretary|director|commissioner|vice-president|candidate|nominee|successor|member of",
    ),
    words: ["become"],
  },
  {
    type: "appointment",
    cameo: null,
    subject: "person",
    within: list(
      "presidency|premiership|chancellorship|power|office|ministry|post|throne|chairmanship|mayoralty|helm|leadership|secretaryship|governorship|portfolio|reins",
    ),
    words: list(
      "regain|assume|take over|take up|take|resume|win|secure|clinch|retain|relinquish|reclaim|inherit|vacate|leave|quit|return to|ascend to|accede to|come to|rise to|seize|hand over",
    ),
  },
  {
    type: "conflict",
    cameo: "190",
    object: "person",
    subject: "force",
    roles: ["participant", "opponent"],
    words: ["oust", "topple", "overthrow", "depose", "remove", "unseat", "detain", "arrest"],
  },
  {
    type: "appointment",
    cameo: null,
    object: "person",
    words: list(
      "relieve of|strip of|discharge|suspend|vote out|vote out of|force out|dismiss|sack|fire|oust|impeach|remove|depose|replace|topple|unseat|overthrow|axe",
    ),
  },
  {
    type: "sanction",
    cameo: "163",
    subject: "actor",
    object: "something",
    roles: ["participant", "opponent"],
    words: list(
      "sanction|blacklist|ban|embargo|slap sanctions on|hit with sanctions|place sanctions on|boycott|blockade|freeze the assets of|put on a blacklist|bar imports of|halt imports of|ban imports of|ban exports of|restrict exports of|impose tariffs on|slap tariffs on|expel|deport|debar|delist|de-list|penalise|penalize|ostracise|ostracize|declare persona non grata|hit with tariffs|slap a ban on|slap a travel ban on|slap visa bans on|impose sanctions on|impose a ban on|impose an embargo on|impose restrictions on|impose visa restrictions on|levy sanctions on|levy sanctions against|levy tariffs on|levy duties on|slap duties on|place tariffs on|place restrictions on|place an embargo on|cut off aid to|halt aid to|suspend aid to|suspend arms sales to|halt arms sales to|suspend visas for|ban exports to|ban imports from|bar exports to|bar entry to|ban entry to|bar from entering|ban from entering|cut off trade with|halt trade with|suspend trade with|revoke the visas of|close its market to|restrict trade with|restrict imports of|restrict imports from|restrict exports to|curb exports of|curb exports to|halt exports of|halt exports to|suspend imports of|suspend imports from|suspend exports of|suspend exports to|add to its blacklist|add to a blacklist|add to the blacklist|freeze assets of|suspend from|lift sanctions on|lift sanctions against|ease sanctions on|ease sanctions against|remove sanctions on",
    ),
  },
  {
    type: "sanction",
    cameo: "163",
    subject: "actor",
    object: "something",
    roles: ["participant", "opponent"],
    within: list(
      "terrorist|terrorists|terrorism|terror|entities|individuals|pursuant|companies|firms|vessels|blacklist|blacklisted|sanctions|sdn|entity|kleptocracy|persona|sponsor|manipulator|sponsors|narcotics|corrupt|corruption",
    ),
    words: [
      "designate",
      "label",
      "brand",
      "add",
      "list",
      "name",
      "proscribe",
      "declare",
      "place",
      "put",
    ],
  },
  {
    type: "sanction",
    cameo: "163",
    subject: "actor",
    roles: ["participant", "opponent"],
    within: list(
      "asset|assets|visas|visa|bank|accounts|funds|membership|participation|passports|licences|licenses|licence|license",
    ),
    words: ["freeze", "block", "seize", "revoke", "cancel", "suspend", "confiscate", "impound"],
  },
  {
    type: "sanction",
    cameo: "163",
    subject: "body",
    object: "something",
    roles: ["participant", "opponent"],
    words: ["suspend", "readmit", "reinstate", "expel", "eject"],
  },
  {
    type: "sanction",
    cameo: "163",
    about: list(
      "sanctions|sanction|tariff|tariffs|embargo|export controls|export curbs|curbs|ban|restrictions|duties|levies|levy|duty|blockade|visa restrictions|travel ban|asset freeze|countermeasures|quotas|blacklist|import restrictions|export restrictions|trade restrictions|visa bans|visa ban|import ban|export ban|arms embargo|penalties|price cap|travel bans|asset freezes|controls|measures against|export licensing",
    ),
    roles: ["participant", "opponent"],
    words: list(
      "impose|reimpose|re-impose|slap|levy|lift|ease|tighten|expand|extend|renew|waive|announce|unveil|adopt|approve|introduce|scrap|suspend|raise|hike|double|lower|cut|remove|enact|reinstate|snap back|enforce|widen|toughen|order|clamp|apply|place|issue|put|relax|loosen|end|roll back|halve|postpone|delay|revoke|terminate|rescind|drop|trigger|broaden|intensify|step up|strengthen|agree on|agree|ramp up|prolong|quadruple|triple|rein in|bring back|restore|agree to|backdate|unveil",
    ),
  },
  {
    type: "aid-bill",
    cameo: "070",
    about: aidWords,
    roles: ["participant", "recipient"],
    words: list(
      "approve|sign|sign off on|sign into law|pass|authorise|authorize|greenlight|green-light|clear|adopt|unveil|announce|earmark|allocate|allot|release|unblock|disburse|pledge|grant|provide|deliver|send|offer|donate|promise|ship|supply|okay|appropriate|unlock|extend|airlift|dispatch|top up|channel|funnel|transfer|hand over|bestow|dole out|sanction|inject|set aside|suspend|freeze|halt|cut|withhold|resume|cut off|rush|fast-track",
    ),
  },
  {
    type: "legislation",
    cameo: null,
    about: billWords,
    words: list(
      "pass|adopt|approve|enact|sign|sign into law|ratify|repeal|veto|vote on|vote for|vote against|vote down|vote through|reject|table|introduce|amend|promulgate|defeat|scrap|overturn|override|rescind|revoke|uphold|shoot down|throw out|block|endorse|greenlight|clear|move|unveil|push through|ram through|rubber-stamp|assent to|give assent to|gazette|notify|proclaim|lift|extend|invoke",
    ),
  },
  {
    type: "legislation",
    cameo: null,
    subject: "actor",
    words: list(
      "veto|use its veto|use its veto power|cast a veto|cast its veto|wield its veto|exercise its veto|exercise its veto power|vote|vote to|vote in favour of|vote in favor of|vote against|abstain|legislate|outlaw|criminalise|criminalize|decriminalise|decriminalize",
    ),
  },
];

const announcements: readonly TriggerRow[] = [
  {
    type: "announcement",
    cameo: "010",
    subject: "actor",
    within: list("$|€|£|¥|₹|million|billion|trillion|funding|aid|assistance|funds"),
    words: list(
      "commit|mobilise|mobilize|contribute|increase|raise|double|boost|give|step up|invest|approve|authorise|authorize|allocate|earmark|release|disburse|donate|chip in|set aside",
    ),
  },
  {
    type: "announcement",
    cameo: "010",
    subject: "actor",
    about: list(
      "program|programme|programs|programmes|initiative|initiatives|fund|campaign|strategy|platform|project|scheme|reform|reforms|plan|policy|roadmap|task force|service|network|commission|inquiry|probe|investigation|center|centre|railway|port|bridge|highway|satellite",
    ),
    words: list(
      "launch|unveil|roll out|inaugurate|kick off|open|found|set up|establish|commission|publish",
    ),
  },
  {
    type: "announcement",
    cameo: "010",
    subject: "actor",
    within: list(
      "mourning|investigation|probe|inquiry|evacuation|evacuations|review|closure|halt|withdrawal|release|curfew|lockdown|blackout|pullout|recall|emergency|alert|shutdown|mobilisation|mobilization|crackdown|inspection|inspections|ceasefire|pause",
    ),
    words: ["order", "declare", "decree", "direct", "instruct", "observe"],
  },
];

const force: readonly TriggerRow[] = [
  {
    type: "military-incident",
    cameo: "190",
    subject: "something",
    object: "something",
    roles: ["participant", "opponent"],
    words: list(
      "bomb|bombard|shell|shoot down|shoot dead|gun down|open fire on|open fire at|fire on|fire at|fire upon|torpedo|strafe|pound|pummel|raid|storm|ambush|assault|attack|intercept|launch missiles at|launch strikes on|launch an attack on|launch attacks on|carry out strikes on|carry out an attack on|carry out attacks on|assassinate|sink|blow up|besiege|capture|recapture|retake|overrun|seize|hijack|kidnap|abduct|behead|massacre|mow down|water-cannon|fire missiles at|fire rockets at|fire rockets into|drop bombs on|encircle|launch an assault on|launch an offensive against|launch an offensive on|launch airstrikes on|launch airstrikes against|launch air strikes on|launch air strikes against|launch strikes against|launch attacks against|launch an attack against|launch raids on|launch rockets at|launch rockets into|launch drones at|carry out airstrikes on|carry out air strikes on|carry out an airstrike on|carry out an air strike on|carry out raids on|carry out strikes against|conduct airstrikes on|conduct strikes on|conduct strikes against|conduct raids on|mount an attack on|mount a raid on|stage an attack on|fire mortars at|fire shells at|fire drones at|fire tear gas at|rain missiles on|lob missiles at|lob rockets at|clash with|battle|execute|lynch|shoot|shoot and kill|stab|poison|gas|decapitate|ram into|collide with|crash into|rear-end|violate the airspace of|intrude into|infiltrate|encroach on|harass|fire water cannon at|fire water cannons at|disable|scuttle|commandeer|detain the crew of|take hostage|hold hostage|burn down|torch|ransack|loot|vandalise|vandalize|invade the embassy of|destroy|demolish|flatten|liberate|advance on|advance into|push into|roll into|surround|target with|detonate a bomb in|detonate a car bomb in|neutralise|neutralize|liquidate|eliminate|repel|thwart|foil|hack|sabotage|blow up|blockade",
    ),
  },
  {
    type: "military-incident",
    cameo: "190",
    subject: "actor",
    object: "something",
    roles: ["participant", "opponent"],
    words: list(
      "strike|hit|down|ram|target|buzz|board|kill|wound|injure|slay|maim|martyr|gun down|hunt down",
    ),
  },
  {
    type: "military-incident",
    cameo: "190",
    subject: "something",
    words: list(
      "open fire|clash|clash with|exchange fire|trade fire|skirmish|fire missiles|fire rockets|fire a missile|fire a ballistic missile|test-fire|launch missiles|launch a missile|launch a ballistic missile|launch rockets|launch drones|launch airstrikes|launch air strikes|launch strikes|launch an attack|launch attacks|carry out airstrikes|carry out air strikes|carry out strikes|carry out an attack|carry out attacks|conduct strikes|conduct airstrikes|blow himself up|detonate|retaliate|trade blows|come under fire|come under attack|test a missile|conduct a nuclear test|scramble jets|scramble fighter jets|exchange gunfire|exchange artillery fire|exchange shots|trade gunfire|trade artillery fire|trade strikes|trade attacks|trade missile strikes|collide|die in an attack|seize power|stage a coup|attempt a coup|mount a coup|overthrow the government|topple the government|storm the parliament|storm the presidential palace|conduct a missile test|conduct a test of|conduct nuclear tests|carry out a nuclear test|fire shots|fire warning shots|fire a warning shot|fire missiles into|fire two missiles|fire ballistic missiles|launch a drone attack|launch a missile attack|launch a counteroffensive|launch an offensive|launch a ground offensive|launch a raid|open fire in|go off|blow themselves up|blow herself up|cross the border|cross the line of control|cross the median line|violate the ceasefire|violate the truce|break the ceasefire|breach the ceasefire|enter the airspace of|violate its airspace|violate the airspace",
    ),
  },
  {
    type: "military-incident",
    cameo: "190",
    subject: "something",
    roles: ["participant", "opponent"],
    about: list(
      "missile|missiles|rocket|rockets|drones|drone|artillery|shells|mortars|warhead|torpedo|airstrikes|strikes|attack|attacks|offensive|assault|raid|raids|barrage|military operation|military operations|retaliatory operation|ground operation|ground operations|special operation|air campaign|bombing campaign|military campaign|water cannon|water cannons|warning shots|flares|lasers|laser|tear gas|ambush|incursion|invasion|counterattack|coup|mutiny|nuclear test|weapons test",
    ),
    words: list(
      "fire|launch|test|test-fire|unleash|carry out|conduct|lob|intercept|down|shoot down|test-launch|launch-test|repel|thwart|foil|hurl|rain|rain down|mount|stage|wage|shower|orchestrate|mastermind|perpetrate|aim|shine",
    ),
  },
  {
    type: "other",
    cameo: null,
    subject: "actor",
    about: list("border|borders|airspace|embassy|consulate|crossing|crossings|frontier|mission"),
    words: list("close|shut|reopen|re-open|open|seal|shutter"),
  },
  {
    type: "agreement",
    cameo: "030",
    subject: "actor",
    roles: ["signatory", "signatory"],
    about: list(
      "alliance|bloc|union|coalition|nato|brics|treaty|pact|accord|convention|agreement|initiative|court",
    ),
    words: list("join|rejoin|accede to|sign up to|enter"),
  },
  {
    type: "military-incident",
    cameo: "150",
    subject: "actor",
    words: list(
      "conduct drills|conduct military drills|hold drills|hold military drills|hold exercises|hold military exercises|stage drills|stage exercises|conduct exercises|begin drills|launch drills|deploy troops|deploy forces|deploy warships|send warships|send troops|mass troops|amass troops|dispatch warships",
    ),
  },
  {
    type: "military-incident",
    cameo: "150",
    subject: "actor",
    about: list(
      "troops|forces|soldiers|warship|warships|destroyer|destroyers|frigate|frigates|submarine|submarines|aircraft|carrier|jets|bombers|fighters|warplanes|reservists|marines|army|navy|missiles|missile|tanks|drones|peacekeepers|battalion|brigade|battleship|vessels|ships|fleet|flotilla|balloons|balloon|militia|militias|helicopters|patrols|patrol",
    ),
    words: list(
      "deploy|redeploy|dispatch|send|mass|amass|mobilise|mobilize|station|scramble|sail|move|position|fly|withdraw from|call up|rush|pour|surge|base|pre-position",
    ),
  },
  {
    type: "military-incident",
    cameo: "150",
    subject: "actor",
    about: list(
      "drill|drills|exercise|exercises|wargame|wargames|manoeuvres|maneuvers|patrols|patrol|parade",
    ),
    words: list(
      "hold|conduct|stage|begin|launch|start|kick off|carry out|run|complete|wrap up|conclude|announce|cancel|join|suspend",
    ),
  },
  {
    type: "other",
    cameo: "070",
    subject: "actor",
    within: list(
      "team|teams|rescuers|responders|doctors|medics|experts|workers|firefighters|personnel|observers|monitors|investigators|inspectors|envoy|envoys|mission|delegation|humanitarian|medical",
    ),
    words: ["deploy", "dispatch", "redeploy"],
  },
  {
    type: "conflict",
    cameo: "190",
    object: "something",
    subject: "actor",
    roles: ["participant", "opponent"],
    words: list(
      "invade|annex|occupy|wage war on|wage war against|go to war with|declare war on|launch a war on|launch an invasion of|wage war in|launch a war against|launch a war with|wage war|declare war|go to war|go to war against|fight a war|fight a war with|overrun|launch a full-scale invasion of|launch its invasion of|begin its invasion of|start a war with|send troops into|pour into|besiege",
    ),
  },
  {
    type: "other",
    cameo: "173",
    object: "something",
    subject: "something",
    roles: ["participant", "opponent"],
    words: list(
      "arrest|detain|jail|imprison|sentence|indict|charge|convict|extradite|release|free|pardon|repatriate|acquit|put on trial|execute|hang|apprehend|nab|take into custody|take custody of|hand over|turn over|remand|prosecute|try for|find guilty|find guilty of|plead guilty|plead not guilty|clear of|exonerate|set free|grant bail|grant bail to|grant asylum to|grant asylum|place under house arrest|put under house arrest|sue|subpoena|fine|deport|swap prisoners with|exchange prisoners with",
    ),
  },
  {
    type: "other",
    cameo: null,
    subject: "actor",
    words: list(
      "withdraw its soldiers|withdraw troops|withdraw its troops|withdraw their troops|withdraw forces|withdraw its forces|withdraw their forces|pull out of|pull troops out of|pull its troops|withdraw from|pull back|withdraw|secede|declare independence|declare a state of emergency|impose martial law|declare martial law|lift martial law|strike down|overturn|rule|recall its ambassador|sever ties with|sever diplomatic ties with|sever relations with|cut ties with|cut diplomatic ties with|break off relations with|break off diplomatic relations with|downgrade ties with|suspend ties with|expel diplomats|exchange prisoners|swap prisoners|evacuate|order the evacuation of|order an evacuation|issue an arrest warrant for|issue arrest warrants for|issue an arrest warrant|impose a curfew|lift a curfew|declare a curfew|declare a national emergency|declare an emergency|declare three days of mourning|declare a day of mourning|take to the streets|stage a protest|stage protests|go on strike|go on trial|stand trial|walk out of|storm out of|walk out|defect|defect to|flee to|flee the country|return home|quit the|leave the european union|be laid to rest|lay a wreath|lay a foundation stone|lay the foundation stone|cut the ribbon|break ground|break ground on|open a consulate in|open a new embassy in|open an embassy|close its embassy|close its consulate|shut its embassy|recall its envoy|recall their ambassadors|recall their ambassador|withdraw its ambassador|withdraw its ambassadors|recognise palestine|recognize palestine|pass away|die|drown|perish|hold a trial|dissolve parliament|dissolve the parliament|dissolve the assembly|call an election|call elections|call early elections|call a snap election|hold elections|hold a referendum|go to the polls|head to the polls|suspend parliament|prorogue parliament|suspend the constitution|reopen its embassy|reopen its embassy in|open an embassy in|close its embassy in|reopen the border|close the border|shut the border|close its airspace",
    ),
  },
];

/** Reducing relations, yielding, protest and coercion (CAMEO 08, 14, 16, 17), and accidents. */
const others: readonly TriggerRow[] = [
  {
    type: "other",
    cameo: "161",
    subject: "actor",
    about: list(
      "ties|relations|diplomatic ties|diplomatic relations|contacts|relationship|military cooperation|security cooperation|defence cooperation|defense cooperation|intelligence sharing",
    ),
    words: list(
      "sever|cut|cut off|break|break off|suspend|downgrade|freeze|halt|end|terminate|curtail|scale down|scale back|rupture",
    ),
  },
  {
    type: "other",
    cameo: "161",
    subject: "actor",
    about: list(
      "ambassador|ambassadors|envoy|envoys|diplomats|diplomatic staff|embassy staff|consul|chargé|high commissioner|peacekeepers|observers",
    ),
    words: list(
      "recall|withdraw|call back|call home|bring home|pull out|evacuate|reinstate|send back",
    ),
  },
  {
    type: "other",
    cameo: "084",
    subject: "actor",
    about: list(
      "prisoners|prisoner|detainees|hostages|captives|bodies|remains|prisoners of war|pows|inmates|convicts|crew|hostage",
    ),
    words: list(
      "exchange|swap|trade|free|release|hand over|return|repatriate|pardon|transfer|turn over|deliver",
    ),
  },
  {
    type: "other",
    cameo: "054",
    subject: "actor",
    about: list(
      "independence|statehood|state of|state|sovereignty|palestine|kosovo|somaliland|republic|transitional council",
    ),
    words: ["recognise", "recognize", "derecognise", "derecognize"],
  },
  {
    type: "other",
    cameo: "115",
    subject: "actor",
    about: list("lawsuit|lawsuits|suit|case|petition|charges|indictment|genocide case|application"),
    words: ["file", "bring", "lodge", "submit", "press", "drop"],
  },
  {
    type: "other",
    cameo: "141",
    subject: "crowd",
    words: list(
      "protest|demonstrate|rally|march|riot|take to the streets|walk out|strike|go on strike|storm|hold a rally|hold a protest|stage a rally|stage a march|stage a sit-in|blockade|set fire to|torch|gather in protest|clash with police|rampage|loot",
    ),
  },
  {
    type: "other",
    cameo: "175",
    subject: "actor",
    object: "something",
    roles: ["participant", "opponent"],
    words: list(
      "disperse|round up|crack down on|evict|interrogate|torture|beat up|put behind bars",
    ),
  },
  {
    type: "other",
    cameo: "075",
    subject: "actor",
    object: "something",
    words: ["rescue", "save", "airlift", "evacuate"],
  },
  {
    type: "visit",
    cameo: "042",
    object: "place",
    subject: "person",
    roles: ["guest", "host"],
    words: [
      "lead a delegation to",
      "lead his delegation to",
      "head a delegation to",
      "lead a mission to",
      "lead a high-level delegation to",
    ],
  },
  {
    type: "other",
    cameo: "080",
    subject: "actor",
    words: list(
      "surrender to|surrender|lay down arms|cede control of|disarm|disband|demobilise|demobilize",
    ),
  },
  {
    type: "military-incident",
    cameo: "152",
    subject: "actor",
    within: ["alert", "readiness", "standby"],
    words: ["put", "place", "raise"],
  },
  {
    type: "military-incident",
    cameo: "190",
    subject: "weapon",
    words: list(
      "hit|strike|slam into|slam|land in|land on|land near|land inside|crash into|fall on|fall in|fall near|fall inside|rain down on|rain on|explode|explode in|explode near|explode at|go off|detonate|pound|rip through|tear through|pierce|kill|wound|injure|destroy|damage|target|rock|set ablaze|set fire to|collide with|impact",
    ),
  },
  {
    type: "other",
    cameo: null,
    subject: "vehicle",
    intransitive: true,
    words: list(
      "crash|derail|capsize|collapse|overturn|sink|explode|catch fire|go missing|disappear|erupt|run aground|go down|come down",
    ),
  },
];

export const triggerVerbs: readonly TriggerRow[] = [
  ...encounters,
  ...travel,
  ...agreements,
  ...sides,
  ...announcements,
  ...force,
  ...others,
];
