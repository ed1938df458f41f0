/** What people do in reports; after a name they speak for a person. Lower case. */
import { wordSet } from "./words.ts";

/** Verbs of speech and mind: people, but also bodies ("the ministry said"). */
export const speechVerbs = wordSet(
  `said says say told tells added adds argued argues asserted stated states wrote writes tweeted posted noted notes
  warned warns stressed stresses emphasised emphasized insisted insists explained explains claimed claims acknowledged
  admitted announced announces declared declares confirmed confirms denied denies cautioned urged urges replied
  responded recalled remarked quipped asked asks observed believes thinks hopes hoped thanked praised hailed welcomed
  condemned criticised criticized accused vowed pledged promised reiterated underlined underscored highlighted outlined
  described testified conceded concluded suggested called expressed voiced spoke speaks speaking commented reacted
  retorted joked lamented complained alleged predicted estimated signalled signaled hinted`,
);

/** What as a rule only people do. */
export const personVerbs = wordSet(
  `met meets meet visited visits arrived arrives flew travelled traveled travels landed departed resigned stepped
  died retired married born attended attends hosted hosts greeted greets shook walked sat stood smiled nodded boarded
  toured paid received receives accepted chaired chairs co-chaired signed inaugurated addressed addresses delivered
  telephoned phoned called appointed nominated sworn won elected defeated succeeded replaced served led leads held
  joined discussed discusses raised pressed wants wanted plans planned intends expects expected agreed decided refused
  rejected sent left returned hugged dined embraced will would was is has had who`,
);

/** "said Danny Russel", "led by Sujit Ghosh", "met Liu Jinsong": what comes next is somebody. */
export const leadIns = wordSet(
  `said says told met meets meeting by named identified called replaced replaces succeeds succeeding appointed
  nominated arrested killed accused urged invited welcomed hosted greeted received counterpart counterparts alongside
  with between including asked phoned`,
);

/** What is done to people only. */
export const doneToPeople = wordSet(
  `told pardoned detained jailed freed released arrested married interviewed succeeded succeeds beat defeated nominated
  nominates appointed appoints named elected re-elected quoted thanked telephoned phoned hosted greeted summoned
  dismissed sacked fired`,
);
