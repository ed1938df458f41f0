/**
 * Words of which titles are made: "acting deputy foreign minister for Asian affairs". Compiled by hand from the names of
 * ministries, ranks and posts in English-language news; lower case. Not tied to any country.
 */
import { wordSet } from "./words.ts";

/** The noun that makes a title one. Written with a hyphen ("vice-president"), the last part counts. */
export const heads = wordSet(
  // states and governments
  `president premier chancellor minister ministers ustr secretary undersecretary premiers presidents chancellors
  secretaries taoiseach tánaiste pm fm eam dpm vp nsa sg governor governors mayor mayors senator senators
  congressman congresswoman representative representatives rep sen gov lawmaker lawmakers legislator mp mps mep mla
  councillor councilor councilman councilwoman speaker whip treasurer comptroller delegate elect designate
  parliamentarian statesman politician leader leaders dictator autocrat strongman incumbent
  attorney solicitor prosecutor judge justice magistrate ombudsman rapporteur lawyer counsel
  king queen sultan emir amir emperor empress prince princess crown monarch pope pontiff cardinal archbishop bishop
  patriarch catholicos ayatollah hojatoleslam mufti lama nuncio legate regent custodian imam rabbi cleric caliph duke duchess earl count baroness baron`,
  // diplomacy and offices
  `ambassador ambassadors envoy envoys consul attaché attache diplomat diplomats emissary negotiator negotiators
  d'affaires plenipotentiary chairperson-in-office mediator mediators interlocutor counsellor counselor commissioner commissioners administrator coordinator
  co-ordinator adviser advisers advisor advisors aide aides spokesman spokeswoman spokesperson spokespeople
  spokesmen official officials officer officers director directors chief chiefs head heads chair chairman chairwoman
  chairperson vice-chairman deputy assistant inspector auditor registrar superintendent sheriff commissar sherpa
  czar tsar boss chargé lady ombudsperson convenor convener prefect voivode wali constable alderman
  assemblyman assemblywoman vice-chancellor registrar-general supremo strategist pollster`,
  // arms
  `general generals admiral colonel lieutenant captain major sergeant brigadier marshal commodore commander corporal
  gen adm col lt capt maj sgt brig cmdr commo commandant warlord cosmonaut astronaut pilot`,
  // business, learning, public life
  `executive ceo cfo coo cto founder cofounder co-founder owner partner manager mentor principal analyst economist
  expert scholar researcher scientist physicist professor lecturer academic fellow dean rector historian author
  activist campaigner dissident candidate nominee frontrunner challenger rival successor predecessor counterpart
  counterparts tycoon billionaire entrepreneur investor banker trader engineer doctor physician surgeon psychologist
  militant rebel insurgent separatist commander-in-chief oligarch magnate philanthropist consultant specialist
  whistleblower defector lobbyist organiser organizer operative ideologue theologian preacher evangelist priest nun
  student teacher farmer resident villager witness survivor actor actress singer filmmaker coach ally confidant
  veteran hostage prisoner convict fugitive suspect`,
);

/** Those who write the report; a person with such a title only is not one of the report's people. */
export const reporters = wordSet(
  `correspondent correspondents reporter reporters editor editors journalist journalists photographer columnist
  cameraman camerawoman anchor broadcaster blogger presenter videographer`,
);

/** Before a name, no office. Their gender where they tell it. */
export const honorifics: ReadonlyMap<string, "he" | "she" | null> = new Map([
  ["mr", "he"],
  ["mrs", "she"],
  ["ms", "she"],
  ["miss", "she"],
  ["sir", "he"],
  ["dame", "she"],
  ["lord", "he"],
  ["lady", "she"],
  ["shri", "he"],
  ["sri", "he"],
  ["smt", "she"],
  ["shrimati", "she"],
  ["sheikh", "he"],
  ["sheikha", "she"],
  ["shaikh", "he"],
  ["monsieur", "he"],
  ["madame", "she"],
  ["madam", "she"],
  ["herr", "he"],
  ["frau", "she"],
  ["señor", "he"],
  ["señora", "she"],
  ["dona", "she"],
  ["hajj", "he"],
  ["haji", "he"],
  ["tun", null],
  ["tan", null],
  ["datuk", null],
  ["dato", null],
  ["dato'", null],
  ["seri", null],
  ["dr", null],
  ["dr.", null],
  ["prof", null],
  ["hon", null],
  ["rev", null],
  ["fr", "he"],
  ["st", null],
  ["comrade", null],
  ["h.e.", null],
  ["excellency", null],
  ["highness", null],
  ["majesty", null],
  ["eminence", null],
  ["holiness", null],
  ["honourable", null],
  ["honorable", null],
  ["rt", null],
  ["amb", null],
  ["engr", null],
  ["barr", null],
  ["alhaji", "he"],
  ["hajia", "she"],
  ["datin", "she"],
  ["puan", "she"],
  ["mme", "she"],
  ["msgr", "he"],
  ["mgr", "he"],
  ["shree", "he"],
  ["daw", "she"],
  ["u", "he"],
  ["hh", null],
  ["hrh", null],
  ["justice", null],
]);

/** Heads that tell a gender. */
export const gendered: ReadonlyMap<string, "he" | "she"> = new Map([
  ["king", "he"],
  ["prince", "he"],
  ["sultan", "he"],
  ["emir", "he"],
  ["amir", "he"],
  ["emperor", "he"],
  ["pope", "he"],
  ["spokesman", "he"],
  ["chairman", "he"],
  ["congressman", "he"],
  ["queen", "she"],
  ["princess", "she"],
  ["empress", "she"],
  ["spokeswoman", "she"],
  ["chairwoman", "she"],
  ["congresswoman", "she"],
  ["actress", "she"],
  ["baroness", "she"],
  ["duchess", "she"],
]);

/** With one name of their own they are part of the name: "King Charles III", "Pope Francis". */
export const regnal = wordSet(
  `king queen pope emperor empress prince princess patriarch sultan emir sheikh sheikha ayatollah cardinal duke
  duchess lord dalai`,
);

/** They may shorten with a full stop that ends no sentence. */
export const abbreviations = wordSet(
  `mr mrs ms dr prof gen lt col maj capt adm sgt brig cmdr sen rep gov hon rev fr st jr sr amb engr barr commo rt pres sec dep dir min
  vice-adm rear-adm lieut messrs`,
);

/** What a title says of rank and time; a title that differs in one of these is another office. */
export const ranks = wordSet(
  `deputy vice assistant associate under shadow former ex acting interim caretaker junior former-deputy then-deputy
  adjunct additional joint former-prime ex-prime`,
);

/** Said of the person rather than of the office. */
export const modifiers = wordSet(
  `former ex acting interim caretaker deputy vice assistant associate under incoming outgoing newly elected appointed
  re-elected reelected new current late longtime long-time veteran senior top chief special presidential permanent
  joint additional first second third host visiting fellow ousted jailed imprisoned exiled self-exiled disgraced
  embattled hardline right-wing left-wing far-right far-left conservative populist moderate centrist reformist
  pro-western then then-president supreme paramount de facto unelected nonexecutive non-executive founding managing
  chief-of-staff prime crown grand rear high-ranking ranking leading influential prominent powerful acclaimed
  outspoken tech steel oil media property real-estate pro-democracy self-declared self-proclaimed internationally
  recognised recognized billionaire transitional provisional shadow full-time key main lead principal general
  adjutant major brigadier lieutenant staff retired four-star three-star two-star one-star surgeon solicitor
  attorney inspector honorary emeritus resident lower upper majority minority democratic republican`,
);

/** What an office is about; also the parts of bodies an office belongs to. */
const portfolios = wordSet(
  `safety foreign external affairs affair relations defence defense finance financial commerce trade economy economic
  economics economical interior home internal security public national homeland justice law legal health education
  higher energy power petroleum oil gas mining mines minerals transport transportation agriculture agricultural farm
  fisheries food environment environmental climate water labour labor employment manpower welfare social culture
  cultural sport sports tourism industry industrial industries technology science research innovation information
  communications communication telecommunications telecom digital railways rail road aviation civil shipping maritime
  ports port housing urban rural development planning investment treasury budget tax revenue customs immigration
  migration citizenship refugee refugees veterans women gender youth children family religious parliamentary cabinet
  state war army navy naval air force forces military armed police intelligence border coast guard nuclear atomic
  space peace peacekeeping reconstruction reconciliation relief aid humanitarian human rights election electoral
  elections anti-corruption anti-terror counterterrorism counter-terrorism cyber cybersecurity tribal local
  government municipal regional federal central ruling opposition party communist labour democratic republican
  conservative liberal parliament house senate assembly congress congressional council committee commission bank
  board court supreme high strategic strategy policy political press media standing executive ministry department
  agency office bureau secretariat union european international world global united nations un eu nato opec asean
  white state's police city provincial province county district village tribal disaster emergency management
  emergencies management crisis monetary markets market competition consumer business enterprise services service
  corporate operations intergovernmental inter-governmental unification overseas chinese arms control disarmament
  export exports import imports sanctions war-time wartime peace talks ceasefire hostage hostages arctic
  secretary general chief staff mission delegation team joint combat ground eastern western northern southern
  north south east west asia asian africa african middle pacific america american european americas caribbean
  command fleet corps division brigade ranger spy diplomatic consular cabinet privy royal revolutionary guards
  field air-force wing warrant petty junta rebel faction clan province's bloc camp transition council's lobby
  expatriates expatriate diaspora endowments awqaf waqf antiquities heritage electricity irrigation livestock forestry
  forests hydrocarbons hydrocarbon coal textiles supply supplies solidarity cohesion integration inclusion equality
  indigenous aboriginal minorities marine oceans ocean decentralization decentralisation administrative modernization
  modernisation reform reforms statistics broadcasting hajj pilgrimage religion worship disability pensions
  entrepreneurship skills training vocational digitalization digitalisation ecology ecological sustainable wildlife
  construction infrastructure works logistics semiconductor broadband islamic presidential cooperation co-operation
  francophonie commonwealth multilateral bilateral regional-development privatization privatisation procurement
  people's peoples charge chargé protocol palace central-bank vaccine drug narcotics prisons prison correctional constitutional`,
);

/** May stand before a head inside a title, in either case of letters. */
export const titleWords: ReadonlySet<string> = new Set([...modifiers, ...portfolios]);

/** Also words of the language that begin sentences: a title may not begin with them when they open one. */
export const openersOfTitles = wordSet("then new late current general main key top");
