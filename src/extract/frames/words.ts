/** Closed classes of English words that the rules of clauses look for; all in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const determiners = set(
  "a an the this that these those his her its their our my your another each every some any no both all several many few most such own what whose two three four five six seven eight nine ten dozens hundreds",
);
export const possessives = set("his her its their our my your whose");
export const modals = set(
  "will would shall should can could may might must 'll wo ca cannot won't wouldn't can't couldn't shouldn't mustn't",
);
export const beForms = set(
  "be am is are was were been being isn't aren't wasn't weren't 's're 're",
);
export const haveForms = set("have has had having haven't hasn't hadn't");
export const doForms = set("do does did don't doesn't didn't");
export const negations = set(
  "not never n't no isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot neither nor hardly barely without",
);
export const adverbs = set(
  "also later earlier then now still already soon again first even just never not too only ever once together twice far long yesterday today tomorrow tonight instead meanwhile thus therefore however always often sometimes since ahead almost about around back here there indeed rather quite very well much more further",
);
/** End in -ly, but are no adverbs. */
export const notAdverbs = set(
  "early family daily weekly monthly yearly july italy ally reply supply assembly rally apply imply rely comply multiply friendly deadly costly likely unlikely elderly lonely only fly bully monopoly anomaly belly jelly holy ugly lovely orderly timely quarterly hourly worldly homily reilly kelly molly sully",
);
export const prepositions = set(
  "about above across after against ahead along alongside amid amidst among amongst around as at before behind below beneath beside besides between beyond by concerning considering despite down during except following for from in including inside into like near of off on onto opposite out outside over past per regarding since than through throughout to toward towards under underneath unlike until till up upon versus via with within without involving comprising",
);
/** Begin a clause of their own. */
export const subordinators = set(
  "that which who whom whose where when while whereas because although though if whether unless until once as since before after so lest wherein whereby but yet however",
);
export const relatives = set("who which that whom whose where");
export const pronouns = set(
  "he she it they we i you him her them us one who both himself herself themselves itself",
);
export const coordinators = set("and or but nor");

/** People and bodies named by what they are; a country's name before them acts ("Chinese officials", "India's envoy"). */
export const actorNouns = set(
  "ship ships vessel vessels boat boats destroyer destroyers frigate submarine trawler trawlers plane planes affaires d'affaires attaché attache nuncio consul-general high-commissioner president premier chancellor minister ministers secretary secretaries official officials diplomat diplomats envoy envoys ambassador ambassadors leader leaders government governments administration ministry delegation delegations delegates delegate counterpart counterparts team side sides authorities army military navy police troops forces soldiers jets warplanes aircraft navy negotiators negotiator representatives representative spokesman spokeswoman spokesperson lawmakers parliament congress senate senators court president's monarch king queen prince crown emir sultan pope chief chiefs commander general generals nation nations country countries embassy consul consulate coastguard coast guard lawmaker mps mp cabinet officer officers drones missiles warships fighters militants rebels insurgents gunmen foreign prime deputy vice defence defense finance trade state interior commerce justice supreme assistant senior top high-ranking mediators mediator host hosts guest guests parties party bloc grouping group hosts rivals neighbours neighbors allies companies firms lender bank company prosecutor prosecutors administration presidency kingdom emirate federation commission council committee regime junta rulers ruler lawmaker mp legislators legislator parliamentarians parliamentarian mayor governor governors ministers chairman chairwoman chair chairperson director commissioner commissioners adviser advisor advisers advisors aide aides first lady princess duke sheikh premier premiers heads head chairpersons inspectors monitors peacekeepers airmen sailors marines guards commandos intelligence spokespeople speaker vice-president",
);
/** Unnamed actors that stand for nobody in particular. */
export const unnamedActors = set(
  "affaires d'affaires attaché attache nuncio generals commanders deputies officials official diplomats ministers leaders delegation delegations sides side troops forces soldiers police army military government authorities ministry lawmakers parliament congress senate court team negotiators representatives counterparts counterpart gunmen militants rebels insurgents terrorists envoys two both rivals neighbours neighbors countries nations parties militias fighters warplanes jets navy militia president minister premier spokesman spokeswoman spokesperson envoy ambassador chancellor secretary leader bloc union alliance commission council organisation organization agency committee guerrillas jihadists separatists warship submarine attackers bombers judges judge senators mps voters cabinet chief group grouping they he she we him her them prosecutors prosecutor authorities regime junta coalition premier premiers king queen prince emir pope coup plotters mutineers separatist fighters rebel police policeman policemen peacekeepers commandos marines pilot pilots sailors crew presidents heads representatives administration presidency commissioner mayor governor lawmaker",
);

/** Experts and the like: what they say is comment, not an act. */
export const commentators = set(
  "analyst analysts expert experts professor academic academics scholar scholars economist economists researcher researchers fellow observer observers commentator commentators historian pundit pundits witness witnesses resident residents source sources strategist founder mentor faculty author economist lawyer activist blogger columnist lecturer think-tank institute university",
);

/** Things and people that force is used against. */
export const targets = set(
  "tanker tankers ship ships vessel vessels drone drones jet jets balloon boat boats plane planes aircraft helicopter helicopters missile missiles rocket rockets warship warships submarine village villages town towns base bases camp camps embassy hospital school border convoy position positions target targets territory island islands building buildings facility facilities headquarters airport airports airbase port ports civilians tourists people soldiers protesters demonstrators journalists worshippers refugees children man woman men women checkpoint bridge depot refinery plant dam bunker bunkers bus train market mosque church hotel residence compound outpost outposts installations infrastructure crew sailors fishermen hostages protesters suspects suspect activists migrants shoppers passengers commuters pupils students pilgrims villagers residents farmers workers guests bystanders passers-by motorists customers diners revellers mourners schoolchildren teachers islet islets atoll reef shoal enclave peninsula strait temple synagogue schools mall restaurant nightclub buses trains terminal pipeline warehouse depots substation station stations ambulance ambulances apartment apartments house houses home homes",
);
