/** Words for places no list knows, and for what only looks like one. Keys of atoms. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Ends a name of a place: "Galwan Valley", "Subang Air Base". */
export const geographicHeads = words(
  `valley river island islands isles isle province provinces county prefecture oblast governorate district region
   airport airfield airbase base bay beach mountain mountains mount hills hill lake harbour harbor port strait straits peninsula
   palace castle square park hotel resort village town city township gulf sea ocean desert plateau pass crossing
   bridge canal reef shoal atoll cape creek delta basin glacier forest border cemetery cathedral mosque temple shrine
   barracks camp prison dam plant stadium gate ridge coast heights corridor checkpoint memorial airstrip shipyard museum
   estate mansion guesthouse villa cosmodrome spaceport embankment avenue street road boulevard highway quarter`,
);

/** Of those, what is a place behind a name in small letters too: "the Bilderberg hotel". */
export const smallHeads = words(
  `hotel palace airport airbase airfield resort castle stadium island islands valley province region district mosque
   cathedral prison crossing refinery peninsula neighborhood neighbourhood suburb village oblast shoal monastery`,
);

/** Before a name: "the city of Tianjin", "the port of Odesa", "Lake Geneva". */
export const geographicBefore = words(
  `city town village port province region district state island county capital suburb municipality prefecture
   governorate oblast commune hamlet enclave territory resort neighbourhood neighborhood`,
);
export const geographicFirst = words(
  "lake mount cape camp fort port mt river isle villa palazzo palais hotel chateau plaza schloss castle",
);

/** Before a place only: "in Depsang", "near Pokrovsk". */
export const surePrepositions = words("in near outside");

/** No part of a name, though they open a sentence with a capital. */
export const determiners = words(
  "the a an this that these those in at on near from his her its their our my",
);

export const dateWords = words(
  `january february march april may june july august september october november december
   monday tuesday wednesday thursday friday saturday sunday`,
);

/** Before "in": money or feelings put into a firm or a person, not a place. */
export const neverBeforeIn = words(
  `stake stakes share shares interest interests invest invests invested investing investment investments holding
   holdings trust confidence faith belief believe believes believed disappointed fluent rise fall drop increase decline`,
);

/** What stands capitalised after "in" and is no place. */
export const neverPlaces = words(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
   sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter english
   parliament congress senate cabinet court islam christianity judaism hinduism buddhism god covid arabic mandarin
   cantonese hebrew farsi hindi urdu operation phase article section chapter round group part resolution treaty agreement
   order annex appendix ramadan easter christmas diwali mr mrs ms dr president prime minister foreign defence
   defense secretary general king queen prince the this that these those a an his her its their our my your i he she it
   they we you what which who whom whose when where why how all both each some many most several two three four five six
   seven eight nine ten first second third last next total particular addition fact response light view turn short brief
   general all return accordance line place power office person charge favour favor support retaliation protest
   internet twitter facebook telegram instagram youtube whatsapp linkedin tiktok android windows
   bitcoin ai olympics olympic nobel world cup champions league nato q1 q2 q3 q4 fiscal west east north south western
   republican republicans democrat democrats democratic muslim muslims christian christians jewish jews hindu sunni
   shia shiite catholic orthodox communist marxist nazi asian european african arab western`,
);

/** Ends a name that no place has: "in Trump Tower" is one, "in Operation Sindoor", "in Brexit Party" are not. */
export const neverLastWords = words(
  `act agreement treaty accord accords pact initiative framework plan programme program summit talks war wars party
   minister president league cup games prize award operation group company ministry department council committee
   commission bank court report review times post news journal dialogue conference forum meeting week day
   administration government resolution declaration protocol convention law bill charter strategy policy doctrine`,
);

/** After "capital": money or punishment, no city. */
export const capitalNotCity = words(
  `market markets punishment expenditure gains flight controls flows inflows outflows investment goods letters
   letter offence stock adequacy account outlay spending budget requirements`,
);
