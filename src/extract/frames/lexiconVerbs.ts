/**
 * Verbs that tell of an event, by event type of the contract. A verb of several words stands before the shorter one in
 * looking up; what must follow keeps everyday uses out ("received the envoy", not "received a letter").
 */
import { agreementWords, aidWords, billWords, jointWords } from "./lexiconThings.ts";
import type { TriggerRow } from "./lexiconTypes.ts";

const list = (words: string) => words.split("|").map((word) => word.trim());

const encounters: readonly TriggerRow[] = [
  {
    type: "meeting",
    cameo: "040",
    object: "actor",
    words: list(
      "meet|meet with|meet up with|sit down with|sit down opposite|huddle with|confer with|consult with|consult|hobnob with|dine with|lunch with|breakfast with|have lunch with|have dinner with|rub shoulders with|come face to face with|pull aside|speak face-to-face with|shake hands with|interact with|engage with|call in on|drop in on|pay a call on|parley with|reunite with",
    ),
  },
  {
    type: "meeting",
    cameo: "040",
    subject: "actor",
    words: list(
      "meet|meet up|meet behind closed doors|meet face to face|meet face-to-face|meet one-on-one|convene|gather|assemble|huddle|reconvene",
    ),
  },
  {
    type: "meeting",
    cameo: "043",
    object: "person",
    roles: ["host", "guest"],
    words: list(
      "receive|host|welcome|greet|entertain|fete|fête|play host to|roll out the red carpet for|grant an audience to|give an audience to",
    ),
  },
  {
    type: "meeting",
    cameo: "040",
    object: "person",
    roles: ["host", "addressee"],
    words: ["summon", "call in"],
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
      "negotiate with|bargain with|haggle with|mediate between|parley with|mediate|resume negotiations with|open negotiations with",
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
      "visit|tour|revisit|travel to|travel on to|travel through|travel around|fly to|fly in to|fly into|fly on to|jet to|jet into|jet off to|head to|head for|head off to|journey to|arrive in|arrive at|arrive on|land in|land at|touch down in|touch down at|set off for|set out for|leave for|depart for|embark for|stop in|stop off in|stop over in|swing through|swing by|drop by|pay a visit to|make a trip to|make a visit to|make a stop in|make a stopover in|transit through|drive to|move on to|turn up in|show up in|venture to|trek to|shuttle to|be bound for|rush to|dash to",
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
      "agree|agree to|agree on|agree with|agree upon|reach agreement|reach an agreement|reach a deal|reach consensus|come to an agreement|come to terms|strike a deal|cut a deal|clinch a deal|settle on|shake hands on|join forces|team up|mend ties|normalise relations|normalize relations|restore diplomatic relations|restore ties|restore relations|establish diplomatic relations|establish diplomatic ties|resume diplomatic relations|resume diplomatic ties|re-establish ties|reestablish ties|bury the hatchet|compromise on",
    ),
  },
  {
    type: "agreement",
    cameo: "057",
    roles: ["signatory", "signatory"],
    about: agreementWords,
    words: list(
      "sign|sign off on|co-sign|cosign|ink|firm up|finalise|finalize|clinch|conclude|seal|initial|strike|reach|ratify|hammer out|thrash out|broker|forge|cement|adopt|accede to|join|rejoin|re-join|renew|extend|formalise|formalize|secure|negotiate|cut|land|nail down|wrap up|endorse|approve|enter into|enter|exchange|draw up",
    ),
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
      "appoint|reappoint|name|nominate|install|swear in|inaugurate|elect|re-elect|reelect|promote|anoint|confirm|pick|tap|select|choose",
    ),
  },
  {
    type: "appointment",
    cameo: null,
    subject: "person",
    words: list(
      "take office|assume office|take over as|take the oath of office|take the oath|take power|assume power|assume the presidency|step down|step aside|resign|resign from|quit as|stand down|leave office|bow out|succeed|win re-election|win reelection|win a second term|win a third term|become president|become prime minister|become foreign minister|be sworn in|become chancellor|win the presidency|win the election|win the presidential election",
    ),
  },
  {
    type: "appointment",
    cameo: null,
    object: "person",
    words: list("dismiss|sack|fire|oust|impeach|remove|depose|replace|topple|unseat|overthrow|axe"),
  },
  {
    type: "sanction",
    cameo: "163",
    subject: "actor",
    object: "something",
    roles: ["participant", "opponent"],
    words: list(
      "sanction|blacklist|embargo|slap sanctions on|hit with sanctions|place sanctions on|boycott|blockade|freeze the assets of|put on a blacklist|bar imports of|halt imports of|ban imports of|ban exports of|restrict exports of|impose tariffs on|slap tariffs on|expel|deport|debar|delist",
    ),
  },
  {
    type: "sanction",
    cameo: "163",
    about: list(
      "sanctions|sanction|tariff|tariffs|embargo|export controls|export curbs|curbs|ban|restrictions|duties|levies|levy|duty|blockade|visa restrictions|travel ban|asset freeze|countermeasures|quotas|blacklist",
    ),
    roles: ["participant", "opponent"],
    words: list(
      "impose|reimpose|re-impose|slap|levy|lift|ease|tighten|expand|extend|renew|waive|announce|unveil|adopt|approve|introduce|scrap|suspend|raise|hike|double|lower|cut|remove|enact|reinstate|snap back|enforce|widen|toughen|order|clamp",
    ),
  },
  {
    type: "aid-bill",
    cameo: "070",
    about: aidWords,
    roles: ["participant", "recipient"],
    words: list(
      "approve|sign|sign off on|sign into law|pass|authorise|authorize|greenlight|green-light|clear|adopt|unveil|announce|earmark|allocate|allot|release|unblock|disburse|pledge|grant|provide|deliver|send|commit|offer|donate|extend|promise|ship|supply|okay|appropriate|unlock",
    ),
  },
  {
    type: "legislation",
    cameo: null,
    about: billWords,
    words: list(
      "pass|adopt|approve|enact|sign|sign into law|ratify|repeal|veto|vote on|vote for|vote against|vote down|vote through|reject|table|introduce|amend|promulgate|defeat|scrap",
    ),
  },
  {
    type: "legislation",
    cameo: null,
    subject: "actor",
    words: list(
      "veto|vote|vote to|vote in favour of|vote in favor of|vote against|abstain|legislate|outlaw|criminalise|criminalize|decriminalise|decriminalize",
    ),
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
      "bomb|bombard|shell|shoot down|shoot dead|gun down|open fire on|open fire at|fire on|fire at|fire upon|torpedo|strafe|pound|pummel|raid|storm|ambush|assault|attack|intercept|launch missiles at|launch strikes on|launch an attack on|launch attacks on|carry out strikes on|carry out an attack on|carry out attacks on|assassinate|sink|blow up|besiege|capture|recapture|retake|overrun|seize|hijack|kidnap|abduct|behead|massacre|mow down|water-cannon|fire missiles at|fire rockets at|fire rockets into|drop bombs on|encircle",
    ),
  },
  {
    type: "military-incident",
    cameo: "190",
    subject: "actor",
    object: "something",
    roles: ["participant", "opponent"],
    words: ["strike", "hit", "down", "ram", "target", "buzz", "board", "kill", "wound", "injure"],
  },
  {
    type: "military-incident",
    cameo: "190",
    subject: "something",
    words: list(
      "open fire|clash|clash with|exchange fire|trade fire|skirmish|fire missiles|fire rockets|fire a missile|fire a ballistic missile|test-fire|launch missiles|launch a missile|launch a ballistic missile|launch rockets|launch drones|launch airstrikes|launch air strikes|launch strikes|launch an attack|launch attacks|carry out airstrikes|carry out air strikes|carry out strikes|carry out an attack|carry out attacks|conduct strikes|conduct airstrikes|blow himself up|detonate|retaliate|trade blows|come under fire|come under attack|test a missile|conduct a nuclear test|scramble jets|scramble fighter jets",
    ),
  },
  {
    type: "military-incident",
    cameo: "190",
    subject: "something",
    roles: ["participant", "opponent"],
    about: list(
      "missile|missiles|rocket|rockets|drones|drone|artillery|shells|mortars|warhead|torpedo|airstrikes|strikes|attack|attacks|offensive|assault|raid|raids|barrage",
    ),
    words: list(
      "fire|launch|test|test-fire|unleash|carry out|conduct|lob|intercept|down|shoot down",
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
      "mobilise|mobilize|conduct drills|conduct military drills|hold drills|hold military drills|hold exercises|hold military exercises|stage drills|stage exercises|conduct exercises|begin drills|launch drills|deploy troops|deploy forces|deploy warships|send warships|send troops|mass troops|amass troops|dispatch warships",
    ),
  },
  {
    type: "conflict",
    cameo: "190",
    object: "something",
    subject: "actor",
    roles: ["participant", "opponent"],
    words: list(
      "invade|annex|occupy|wage war on|wage war against|go to war with|declare war on|launch a war on|launch an invasion of|wage war in",
    ),
  },
  {
    type: "other",
    cameo: "173",
    object: "something",
    subject: "something",
    roles: ["participant", "opponent"],
    words: list(
      "arrest|detain|jail|imprison|sentence|indict|charge|convict|extradite|release|free|pardon|repatriate|acquit|put on trial|execute|swap prisoners with|exchange prisoners with",
    ),
  },
  {
    type: "other",
    cameo: null,
    subject: "actor",
    words: list(
      "withdraw troops|withdraw its troops|withdraw their troops|withdraw forces|withdraw its forces|withdraw their forces|pull out of|pull troops out of|pull its troops|withdraw from|pull back|withdraw|secede|declare independence|declare a state of emergency|impose martial law|declare martial law|lift martial law|strike down|overturn|rule|recall its ambassador|recall|sever ties with|sever diplomatic ties with|sever relations with|cut ties with|cut diplomatic ties with|break off relations with|break off diplomatic relations with|downgrade ties with|suspend ties with|expel diplomats|exchange prisoners|swap prisoners|evacuate|reopen its embassy|reopen its embassy in|open an embassy in|close its embassy in|reopen the border|close the border|shut the border|close its airspace",
    ),
  },
];

export const triggerVerbs: readonly TriggerRow[] = [
  ...encounters,
  ...travel,
  ...agreements,
  ...sides,
  ...force,
];
