/** Nouns that tell of an event, singular; plurals are made by rule. A noun of several words goes before a shorter one. */
import { agreementWords, billWords } from "./lexiconThings.ts";
import type { TriggerRow } from "./lexiconTypes.ts";

const list = (words: string) => words.split("|").map((word) => word.trim());

export const triggerNouns: readonly TriggerRow[] = [
  {
    type: "meeting",
    cameo: "040",
    words: list(
      "meeting|meet|meetup|meet-up|talks|discussion|dialogue|dialog|encounter|courtesy call|consultation|tete-a-tete|tête-à-tête|audience|get-together|gathering|conference|forum|symposium|sit-down|one-on-one|face-to-face|huddle|conclave|session|banquet|dinner|luncheon|lunch|breakfast meeting|interaction|roundtable|round table|ministerial|trilateral|pull-aside|bilateral|debriefing|convention|exchange of views|confab|parley|rendezvous|assembly|strategic dialogue|high-level talks|bilateral talks|bilateral meeting|trilateral meeting|working lunch|working dinner|state dinner|gala dinner|state banquet|town hall|plenary|plenary session|working session|colloquium|seminar|workshop|council meeting|cabinet meeting|emergency meeting|emergency session|special session|consultations|deliberations|parleys|confabulation|one-to-one|tête-à-têtes|reception|handshake|welcome ceremony|foreign office consultations|two-plus-two|2+2|joint commission|joint committee",
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
      "phone call|telephone call|phone conversation|telephone conversation|telephonic conversation|telecon|call|video call|video conference|videoconference|video-conference|teleconference|conference call|phone talks|telephone talks|video talks|virtual meeting|virtual summit|video meeting|video summit|online meeting|online summit|hotline call|conversation|phone chat|video link-up|telephone exchange|phone exchange|telephone discussion|phone discussion|phone-in|telephone diplomacy|video link|zoom call|secure call|virtual talks|virtual dialogue",
    ),
  },
  {
    type: "negotiation",
    cameo: "046",
    words: list(
      "negotiation|negotiations|round of talks|round of negotiations|rounds of talks|rounds of negotiations|peace talks|trade talks|ceasefire talks|truce talks|nuclear talks|mediation|peace process|trade negotiations|border talks|disarmament talks|hostage talks|indirect talks|proximity talks|peace negotiations|bargaining session|shuttle talks|accession talks|accession negotiations|coalition talks|climate talks|arms control talks|technical talks|direct talks|reconciliation talks|settlement talks|tariff talks|free-trade talks|peace conference|peace summit|de-escalation talks|contract talks|budget talks|denuclearisation talks|denuclearization talks|power-sharing talks|unity talks|boundary talks|status talks",
    ),
  },
  {
    type: "visit",
    cameo: "042",
    words: list(
      "visit|trip|tour|state visit|official visit|working visit|stopover|stop-over|journey|pilgrimage|arrival|shuttle diplomacy|swing|sojourn|layover|port call|whistle-stop tour|voyage|return visit|goodwill visit|stop-off|state trip|official trip|foreign trip|maiden visit|bilateral visit|inspection tour|fact-finding mission|peace mission|trade mission|courtesy visit|familiarisation visit|surprise visit|farewell tour|overseas trip",
    ),
  },
  {
    type: "agreement",
    cameo: "057",
    words: list(
      "agreement|deal|pact|treaty|ceasefire|cease-fire|truce|accord|armistice|memorandum|memorandum of understanding|mou|understanding|peace plan|compact|prisoner swap|prisoner exchange|ceasefire agreement|ceasefire deal|truce deal|peace deal|peace agreement|peace treaty|trade deal|trade agreement|trade pact|letter of intent|protocol|settlement|normalisation|normalization|disengagement|rapprochement|consensus|framework agreement|compromise|framework deal|free trade agreement|free-trade agreement|free trade deal|defence pact|defense pact|security pact|defence agreement|nuclear deal|nuclear agreement|arms deal|hostage deal|swap deal|grain deal|border agreement|merger|memorandum of cooperation|memorandum of agreement|memoranda of understanding|statement of intent|declaration of intent|implementation agreement|cooperation agreement|extradition treaty|peace accord|humanitarian pause|temporary truce|lease agreement|concession agreement|ratification|power-sharing agreement|coalition agreement|entente|non-aggression pact|mutual defence treaty|mutual defense treaty|partnership agreement|trade truce|truce agreement|exchange of prisoners|swap of prisoners",
    ),
  },
  {
    type: "agreement",
    cameo: "057",
    about: agreementWords,
    words: list(
      "signing|signing ceremony|conclusion|initialling|initialing|inking|sealing|entry into force|exchange",
    ),
  },
  {
    type: "legislation",
    cameo: null,
    about: billWords,
    words: list("signing|passage|adoption|approval|ratification|promulgation|repeal"),
  },
  { type: "invitation", cameo: "036", words: ["invitation", "invite"] },
  {
    type: "announcement",
    cameo: "010",
    words: list(
      "announcement|declaration|proclamation|unveiling|press release|news release|media release|rollout|roll-out",
    ),
  },
  {
    type: "statement",
    cameo: "010",
    words: list(
      "press conference|news conference|press briefing|media briefing|news briefing|speech|address|keynote|remarks|interview|statement|media statement|press statement|testimony|briefing|readout|communique|communiqué|joint press conference|televised address|op-ed|tweet|post|open letter|comments|keynote speech|keynote address|victory speech|inaugural address|presser|joint statement|joint communique|joint communiqué|joint declaration|joint press statement|joint readout|video message|video address|written statement|opening remarks|closing remarks|opening address|acceptance speech|farewell speech|state of the union address|national address|budget speech|policy speech|press availability|press remarks|media interaction|press interaction|editorial|blog post|apology|condolences",
    ),
  },
  {
    type: "sanction",
    cameo: "163",
    roles: ["participant", "opponent"],
    words: list(
      "sanctions|sanction|sanctions package|embargo|arms embargo|oil embargo|tariff|tariffs|export control|export curb|export ban|import ban|travel ban|visa ban|asset freeze|blacklist|blacklisting|blockade|trade restriction|visa restriction|naval blockade|price cap|countermeasures|boycott|entity list|expulsion|punitive measures|punitive tariffs|restrictive measures|retaliatory tariffs|retaliatory measures|counter-tariffs|countertariffs|counter-sanctions|countersanctions|import duties|import duty|anti-dumping duties|trade embargo|economic sanctions|secondary sanctions|visa bans|arms ban|flight ban|trade ban|no-fly list|oil price cap|trade curbs|export restrictions|import restrictions|asset freezes|export controls",
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
      "bill|legislation|law|act|resolution|executive order|decree|amendment|referendum|vote|veto|no-confidence vote|confidence vote|budget|constitutional amendment|no-confidence motion|vote of no confidence|ordinance|motion of no confidence|confidence motion|constitutional referendum|independence referendum|emergency decree|royal decree|presidential decree|security council resolution|general assembly resolution|impeachment vote|parliamentary vote|enactment|enactment|bill signing|finance bill|appropriations bill|plebiscite",
    ),
  },
  {
    type: "accusation",
    cameo: "112",
    words: list(
      "accusation|allegation|condemnation|denunciation|criticism|complaint|protest note|diplomatic protest|formal protest|indictment|rebuke|reprimand|demarche|démarche|note verbale|denouncement|finger-pointing|official complaint|solemn representations|stern representations|strong protest",
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
      "attack|air strike|airstrike|strike|drone strike|missile strike|raid|air raid|airstrikes|clash|clashes|skirmish|shelling|bombing|bombardment|ambush|shooting|massacre|explosion|blast|missile attack|drone attack|rocket attack|terror attack|terrorist attack|suicide bombing|car bombing|suicide attack|assassination|assassination attempt|firefight|gunfight|gun battle|standoff|stand-off|face-off|faceoff|shootout|shoot-out|incursion|assault|offensive|counteroffensive|counter-offensive|missile launch|missile test|nuclear test|rocket fire|artillery fire|shootdown|downing|collision|siege|hostage-taking|kidnapping|abduction|barrage|salvo|cross-border fire|cross-border fighting|cyberattack|cyber attack|cyber-attack|knife attack|stabbing|coup|coup attempt|mutiny|killing|retaliation|seizure|putsch|crossfire|gunfire|shoot-down|ramming|near-miss|sinking|hijacking|hijack|bomb attack|bomb blast|bomb explosion|roadside bomb|car bomb|truck bomb|grenade attack|mortar attack|mortar fire|gun attack|arson attack|acid attack|missile barrage|missile salvo|missile strikes|drone strikes|cruise missile strike|ground offensive|ground operation|military operation|special operation|military strike|military strikes|military action|commando raid|night raid|beheading|lynching|pogrom|mass shooting|school shooting|mass killing|gas attack|chemical attack|chemical weapons attack|chemical attack|nerve agent attack|poisoning|sabotage|hacking|hack|border clash|border clashes|naval clash|exchange of fire|exchange of gunfire|crackdown|rocket launch|satellite launch|test launch|test-firing|test firing|ballistic missile test|ballistic missile launch|interception|intrusion|airspace violation|violation of airspace|ceasefire violation|ceasefire violations|truce violation|infiltration bid|detonation|hostage crisis|hostage situation|truck attack|vehicle attack|van attack|twin blasts|twin bombings|suicide blast|suicide car bombing|ied blast|ied attack|landmine blast|mine blast|bombings|shootings",
    ),
  },
  {
    type: "military-incident",
    cameo: "150",
    words: list(
      "drill|military drill|military exercise|exercise|joint exercise|war game|wargame|manoeuvre|maneuver|live-fire drill|live-fire exercise|naval exercise|joint drill|troop deployment|deployment|mobilisation|mobilization|war games|air drill|air exercise|military drills|naval drill|naval drills|joint patrol|joint patrols|military parade|field training exercise|tabletop exercise|freedom of navigation operation|troop build-up|troop buildup|military build-up|military buildup|redeployment|flyover|fly-past|flypast|overflight|war drill",
    ),
  },
  {
    type: "conflict",
    cameo: "190",
    roles: ["participant", "opponent"],
    words: list(
      "war|invasion|conflict|civil war|full-scale invasion|hostilities|fighting|annexation|insurgency|uprising|genocide|battle|revolution|rebellion|revolt|overthrow|occupation|military campaign|bloodshed|proxy war|border war|six-day war|military intervention|military offensive",
    ),
  },
  {
    type: "appointment",
    cameo: null,
    words: list(
      "appointment|election|re-election|reelection|inauguration|resignation|swearing-in|presidential election|general election|parliamentary election|by-election|nomination|ouster|dismissal|impeachment|snap election|midterm election|coronation|ousting|sacking|removal from office|swearing in|reappointment|re-appointment|abdication|runoff|run-off|runoff election|local elections|leadership election|leadership race|leadership contest|impeachment trial|reshuffle|cabinet reshuffle|government reshuffle|investiture|election victory|election win|landslide|landslide victory|oath-taking|oath-taking ceremony|inauguration ceremony|swearing-in ceremony|primary election|caucus|presidential vote|legislative election|legislative elections|regional elections|state elections|mayoral election|gubernatorial election",
    ),
  },
  {
    type: "other",
    cameo: null,
    words: list(
      "earthquake|quake|aftershock|tremor|tsunami|flood|flooding|flash flood|cyclone|hurricane|typhoon|tropical storm|tornado|wildfire|bushfire|forest fire|blaze|mudslip|mudslide|avalanche|volcanic eruption|eruption|drought|famine|heatwave|heat wave|epidemic|outbreak|pandemic|plane crash|air crash|helicopter crash|train crash|derailment|shipwreck|boat capsizing|capsize|oil spill|blackout|power outage|building collapse|bridge collapse|dam collapse|stampede|gas explosion|mine disaster|natural disaster|bus crash|terror plot|cholera outbreak|ruling|court ruling|verdict|withdrawal|pullout|pull-out|troop withdrawal|protest|demonstration|arrest|trial|evacuation|funeral|prisoner release|sentencing|extradition|handover|hand-over|mass rally|protest march|sit-in|strike action|general strike|walkout|riot|riots|unrest|street protest|street protests|mass protest|mass protests|mass demonstration|anti-government protest|anti-government protests|court order|court decision|injunction|acquittal|conviction|guilty verdict|arraignment|court hearing|execution|death sentence|prison sentence|jail term|life sentence|amnesty|repatriation|deportation|detention|house arrest|arrest warrant|inquest|prisoner release|hostage release|border closure|opening ceremony|closing ceremony|groundbreaking ceremony|state funeral|burial|memorial service|commemoration|independence declaration|declaration of independence|state of emergency|martial law|curfew|lockdown|rescue operation|search operation|airlift|defection|dissolution of parliament|suspension of parliament",
    ),
  },
];
