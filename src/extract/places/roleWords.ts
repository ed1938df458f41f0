/** Words by which a name is read as a place ("in Beijing") or as who acts ("ties with Beijing"). Keys of atoms. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a place, whatever else is said. */
export const placePrepositions = words(
  "in at near outside inside into around across via through throughout within nearby beside onto along",
);

/** Beside "in": not a place but a feeling about a government ("confidence in Washington"). */
export const feelings = words(
  "trust confidence faith interest interested belief believe believes disappointed disappointment mistrust distrust anger angry",
);

/** Before a place as their object. */
export const placeVerbs = words(
  `visit visits visited visiting revisit leave leaves left leaving depart departs departed departing reach reached
   reaches reaching tour tours toured touring enter entered entering enters hit hits struck bombed bombing shelled shelling
   bomb shell captured capture capturing seized seize occupied occupy besieged surround surrounded near nears neared
   flee fled fleeing evacuate evacuated patrolled overflew storm stormed retook recaptured invaded
   invade invading invades inhabit roamed crossed circled skip skipped exit exited quit`,
);

/** Before "to", "for", "from": a way gone, so a place follows. */
export const motions = words(
  `travel travels travelled traveled traveling travelling trip trips visit visits visited visiting return returns returned
   returning fly flies flew flown flying go goes went gone going come comes came coming arrive arrives arrived arriving arrival head
   heads headed heading depart departs departed departing departure leave leaves left leaving move moves moved moving drive drove
   drives journey journeys journeyed sail sailed sailing train flight flights route road way bound back sent send
   sends dispatched dispatch dispatches brought bring took take taken taking deployed deploy deploying deployment moved
   transferred transfer relocated relocate relocating relocation invited invite invites inviting invitation welcomed returnee
   extradited deported flee fled fleeing withdraw withdrew withdrawn evacuated recalled reporting reported speaking
   kilometres kilometers km miles live broadcast writes tour tours stop stopover leg transit rushed hurried commute
   commuting migrated escaped marched march advance advanced advancing detour accompany accompanied accompanying
   escort escorted escorting onward jet jetted landing landed hop hopped walk walked paid pays paying drove ferried shuttled`,
);

/** After a city: it is the place of what follows ("Bali summit", "Geneva talks", "London mayor"). */
export const heldNouns = words(
  `summit summits talks meeting meetings meetup meet conference forum declaration agreement accord accords protocol pact treaty
   consensus agenda round session gathering dialogue symposium communique statement process airport mayor suburb suburbs
   street streets residents region metro hotel stop visit trip leg embassy consulate office bureau court
   university police district neighbourhood neighborhood outskirts skyline prison festival olympics games expo
   ceremony march attack attacks bombing blast explosion siege massacre port harbour harbor headquarters
   correspondent time hospital stadium area home cafe restaurant based born bound base airbase gala`,
);

/** After a place preposition and a possessive: "in Moscow's suburbs" is in Moscow. */
export const partsOfPlaces = words(
  `mayor stock airport street streets suburb suburbs outskirts district districts skyline centre center metro residents port
   harbour harbor university stadium downtown old main central financial historic red presidential northern
   southern eastern western international famous parliament cathedral embassy hospital`,
);

/** Before "of": "the city of Tianjin", "outskirts of Kyiv". */
export const placeNouns = words(
  `city cities town village port capital streets outskirts suburb suburbs centre center heart north south east west
   northeast northwest southeast southwest northern southern eastern western region province district state county island
   mayor fall siege battle bombing shelling bombardment capture occupation skies residents people airport
   gates edge part parts side coast shores corner neighborhood neighbourhood hub metropolis resort enclave township`,
);

/** Before "on": what falls on a place. */
export const blows = words(
  `attack attacks strike strikes assault raid raids missile missiles drones bombs shells rockets march marched marching advance
   offensive airstrike airstrikes bombardment descend descended descending rained`,
);

/** Before a name: it is a person's or a paper's, not a place's. */
export const personTitles = words(
  `mr mrs ms miss dr sir lord lady prof professor president premier chancellor king queen prince princess sheikh
   general gen colonel col lt lieutenant captain major admiral adm sgt sergeant secretary minister senator sen gov governor
   rep representative congressman congresswoman ambassador justice judge pope imam ayatollah spokesperson spokesman
   spokeswoman chairman chairwoman chief director adviser advisor envoy pm`,
);

/** After a country in a place ("in China on Monday"); before a noun it is an adjective ("in China talks"). */
export const afterPlace = words(
  `and or nor but on in at for to from with by as after before during since until till that which who where when while
   is was were are be has have had will would can could may might must should said says say this last next earlier later again
   soon amid about against despite following under between through if because also not than today yesterday tomorrow
   tonight monday tuesday wednesday thursday friday saturday sunday the a an its his her their it he she they we if
   where ahead early late over via without within alongside along around across into out off up down back so then
   once twice now recently previously separately together aboard upon per including is annually daily`,
);

/** Before "over": something in the air. */
export const flights = words(
  `fly flies flew flying flown balloon airspace shot downed flights flight plane aircraft jets drone drones skies zone hovering
   hovered drifted`,
);

/** Ends the title of an accord called after its place. */
export const accords = words(
  `agreement accord accords convention conventions protocol protocols treaty pact declaration consensus agenda memorandum
   framework initiative statute charter club rules process communique principles formula format plan act deal`,
);
/** Of those, what is a title in small letters too. */
export const accordsAlways = words(
  "accord accords protocol protocols convention conventions treaty pact",
);

/** Open a sentence before a name without being part of it. */
export const openers = words(
  `like unlike both neither either only even although though because unless whether yet still meanwhile however
   did does do were has have why how what who many most some all several other another no every
   among against between for since senior former leaving visiting sources officials earlier separately`,
);

/** Sent "to" a government, not to a place. */
export const messages = words(
  `congratulations message messages letter letters condolences aid weapons arms missiles note signal signals
   warning warnings greetings request assistance proposal ultimatum apology thanks support`,
);

/** Before "American": a continent's or a people's, not the country's. */
export const otherAmericans = words(
  "inter latin north south central native african pan trans hispanic asian",
);
