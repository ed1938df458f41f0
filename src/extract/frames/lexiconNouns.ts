/** Nouns that tell of an event, singular; plurals are made by rule. A noun of several words goes before a shorter one. */
import type { TriggerRow } from "./lexiconTypes.ts";

const list = (words: string) => words.split("|").map((word) => word.trim());

export const triggerNouns: readonly TriggerRow[] = [
  {
    type: "meeting",
    cameo: "040",
    words: list(
      "meeting|meet|meetup|meet-up|talks|discussion|dialogue|dialog|encounter|courtesy call|consultation|tete-a-tete|tête-à-tête|audience|get-together|gathering|conference|forum|symposium|sit-down|one-on-one|face-to-face|huddle|conclave|session|banquet|dinner|luncheon|lunch|breakfast meeting|interaction|roundtable|round table|ministerial|trilateral|pull-aside|bilateral|debriefing|convention|exchange of views|confab|parley|rendezvous",
    ),
  },
  {
    type: "summit",
    cameo: "040",
    words: ["summit", "summit meeting", "summit talks", "mini-summit"],
  },
  {
    type: "call",
    cameo: "041",
    words: list(
      "phone call|telephone call|phone conversation|telephone conversation|telephonic conversation|telecon|call|video call|video conference|videoconference|video-conference|teleconference|conference call|phone talks|telephone talks|video talks|virtual meeting|virtual summit|video meeting|video summit|online meeting|online summit|hotline call|conversation|phone chat|video link-up",
    ),
  },
  {
    type: "negotiation",
    cameo: "046",
    words: list(
      "negotiation|negotiations|round of talks|round of negotiations|rounds of talks|rounds of negotiations|peace talks|trade talks|ceasefire talks|truce talks|nuclear talks|mediation|peace process|trade negotiations|border talks|disarmament talks|hostage talks|indirect talks|proximity talks|peace negotiations|bargaining session",
    ),
  },
  {
    type: "visit",
    cameo: "042",
    words: list(
      "visit|trip|tour|state visit|official visit|working visit|stopover|stop-over|journey|pilgrimage|arrival|shuttle diplomacy|swing|sojourn|layover|port call|whistle-stop tour|voyage|return visit|goodwill visit|stop-off",
    ),
  },
  {
    type: "agreement",
    cameo: "057",
    words: list(
      "agreement|deal|pact|treaty|ceasefire|cease-fire|truce|accord|armistice|memorandum|memorandum of understanding|mou|joint statement|joint communique|joint communiqué|joint declaration|understanding|peace plan|compact|prisoner swap|prisoner exchange|ceasefire agreement|ceasefire deal|truce deal|peace deal|peace agreement|peace treaty|trade deal|trade agreement|trade pact|letter of intent|protocol|settlement|normalisation|normalization|disengagement|rapprochement|consensus|framework agreement|compromise",
    ),
  },
  { type: "invitation", cameo: "036", words: ["invitation", "invite"] },
  {
    type: "announcement",
    cameo: "010",
    words: list("announcement|declaration|proclamation|unveiling"),
  },
  {
    type: "statement",
    cameo: "010",
    words: list(
      "press conference|news conference|press briefing|media briefing|news briefing|speech|address|keynote|remarks|interview|statement|media statement|press statement|testimony|briefing|readout|communique|communiqué|joint press conference|televised address|op-ed|tweet|post|open letter|comments|keynote speech|keynote address|victory speech|inaugural address|presser",
    ),
  },
  {
    type: "sanction",
    cameo: "163",
    roles: ["participant", "opponent"],
    words: list(
      "sanctions|sanction|sanctions package|embargo|arms embargo|oil embargo|tariff|tariffs|export control|export curb|export ban|import ban|travel ban|visa ban|asset freeze|blacklist|blacklisting|blockade|trade restriction|visa restriction|naval blockade|price cap|countermeasures|boycott|entity list|expulsion",
    ),
  },
  {
    type: "aid-bill",
    cameo: "070",
    roles: ["participant", "recipient"],
    words: list(
      "aid package|aid bill|military aid|humanitarian aid|military aid package|weapons package|arms package|relief package|foreign aid bill|foreign aid package|assistance package|aid|bailout|rescue package|security assistance|financial aid|emergency aid|spending package|supplemental",
    ),
  },
  {
    type: "legislation",
    cameo: null,
    words: list(
      "bill|legislation|law|act|resolution|executive order|decree|amendment|referendum|vote|veto|no-confidence vote|confidence vote|budget|constitutional amendment|no-confidence motion|vote of no confidence|ordinance",
    ),
  },
  {
    type: "accusation",
    cameo: "112",
    words: list(
      "accusation|allegation|condemnation|denunciation|criticism|complaint|protest note|diplomatic protest|formal protest|indictment",
    ),
  },
  {
    type: "threat",
    cameo: "130",
    words: list("threat|ultimatum|warning|sabre-rattling|saber-rattling"),
  },
  {
    type: "military-incident",
    cameo: "190",
    roles: ["participant", "opponent"],
    words: list(
      "attack|air strike|airstrike|strike|drone strike|missile strike|raid|air raid|airstrikes|clash|clashes|skirmish|shelling|bombing|bombardment|ambush|shooting|massacre|explosion|blast|missile attack|drone attack|rocket attack|terror attack|terrorist attack|suicide bombing|car bombing|suicide attack|assassination|assassination attempt|firefight|gunfight|gun battle|standoff|stand-off|face-off|faceoff|shootout|shoot-out|incursion|assault|offensive|counteroffensive|counter-offensive|missile launch|missile test|nuclear test|rocket fire|artillery fire|shootdown|downing|collision|siege|hostage-taking|kidnapping|abduction|barrage|salvo|cross-border fire|cross-border fighting|cyberattack|cyber attack|cyber-attack|knife attack|stabbing|coup|coup attempt|mutiny|killing|retaliation|seizure",
    ),
  },
  {
    type: "military-incident",
    cameo: "150",
    words: list(
      "drill|military drill|military exercise|exercise|joint exercise|war game|wargame|manoeuvre|maneuver|live-fire drill|live-fire exercise|naval exercise|joint drill|troop deployment|deployment|mobilisation|mobilization|war games",
    ),
  },
  {
    type: "conflict",
    cameo: "190",
    roles: ["participant", "opponent"],
    words: list(
      "war|invasion|conflict|civil war|full-scale invasion|hostilities|fighting|annexation|insurgency|uprising|genocide|battle",
    ),
  },
  {
    type: "appointment",
    cameo: null,
    words: list(
      "appointment|election|re-election|reelection|inauguration|resignation|swearing-in|presidential election|general election|parliamentary election|by-election|nomination|ouster|dismissal|impeachment|snap election|midterm election|coronation|ousting",
    ),
  },
  {
    type: "other",
    cameo: null,
    words: list(
      "ruling|court ruling|verdict|withdrawal|pullout|pull-out|troop withdrawal|protest|demonstration|arrest|trial|evacuation|funeral|prisoner release|sentencing|extradition|handover|hand-over",
    ),
  },
];
