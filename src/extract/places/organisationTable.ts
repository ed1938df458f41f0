/**
 * Organisations by name: `country official` (`-` for none, `?` for what many states have; `*` marks those that speak for a state or a bloc), then
 * names. Written by hand for Readout; general rules find the rest by their head word ("… Party", "… Commission").
 */
export const organisationTable = `
US *: CIA, Central Intelligence Agency, FBI, NSA, NSC, Fed, Federal Reserve, US Congress, US Senate, Treasury Department, Defense Department, Commerce Department, Justice Department, Homeland Security, DHS, USAID, USTR, CENTCOM, U.S. Central Command, US Central Command, Indo-Pacific Command, USINDOPACOM, Joint Chiefs of Staff, Marine Corps, Marines, Navy SEALs, GOP, Republicans, Democrats, Republican Party, Democratic Party, Voice of America, FDA, NASA
? *: Congress, Senate, House of Representatives, National Security Council, Coast Guard, National Assembly, Supreme Court, Constitutional Court, National Guard, Air Force, Finance Ministry, Foreign Ministry, Foreign Office
GB *: MI5, MI6, GCHQ, House of Commons, House of Lords, Bank of England, FCDO, Home Office, Royal Navy, RAF, Scotland Yard, Cabinet Office
CN *: State Council, CCP, CPC, Communist Party of China, Chinese Communist Party, PLA, People's Liberation Army, Politburo, Central Military Commission, National People's Congress, NPC, CPPCC, MOFCOM, Mofcom, NDRC, PBOC, Taiwan Affairs Office, Central Foreign Affairs Commission, Cyberspace Administration of China, International Liaison Department, Ministry of State Security, MSS, Eastern Theatre Command, Eastern Theater Command, China Coast Guard
RU *: State Duma, Duma, Federation Council, FSB, GRU, SVR, Rosatom, Roscosmos, Wagner, Wagner Group, Security Council of Russia, United Russia
UA *: SBU, Zelenskyy government, Azov Brigade
IN *: MEA, Lok Sabha, Rajya Sabha, PMO, NITI Aayog, RBI, Reserve Bank of India, RAW, BSF, Ministry of External Affairs, BJP, Bharatiya Janata Party, DRDO, ISRO, CBI
PK *: ISI, Inter-Services Intelligence, ISPR, PML-N, Pakistan Army
IR *: IRGC, Revolutionary Guards, Revolutionary Guard, Islamic Revolutionary Guard Corps, Quds Force, Guardian Council, Supreme National Security Council, Atomic Energy Organization of Iran, Basij
IL *: IDF, Israel Defense Forces, Israel Defence Forces, Mossad, Shin Bet, Likud, Israeli army, COGAT
PS *: Hamas, Palestinian Authority, PLO, Palestine Liberation Organization, Fatah
PS -: Islamic Jihad, Palestinian Islamic Jihad, PIJ, Qassam Brigades, Al-Qassam Brigades
LB -: Hezbollah, Hizbollah, Hizbullah, Amal Movement
YE *: Houthis, Houthi, Houthi movement, Ansar Allah, Ansarullah, Southern Transitional Council
AF *: Taliban
SY *: Syrian Democratic Forces, SDF, Hayat Tahrir al-Sham, HTS
TR *: AKP
TR -: PKK, Kurdistan Workers' Party
IQ -: Kataib Hezbollah, Popular Mobilization Forces, PMF
SD *: Rapid Support Forces, Sudanese Armed Forces
CD -: M23
SO -: al-Shabaab, al Shabaab, Al-Shabab, al-Shabab
NG -: Boko Haram, ISWAP
CO -: FARC, ELN
PK -: Tehreek-e-Taliban Pakistan, TTP, Lashkar-e-Taiba, Jaish-e-Mohammed, Lashkar-e-Toiba, Balochistan Liberation Army, BLA
MM *: Tatmadaw, National Unity Government, State Administration Council
MM -: Arakan Army
KP *: KCNA, Korean Central News Agency, Workers' Party of Korea
KR *: Joint Chiefs of Staff of South Korea, National Intelligence Service
JP *: Japan Self-Defense Forces, Self-Defense Forces, LDP, Liberal Democratic Party, Diet, METI, Bank of Japan, BOJ
DE *: BND, CDU, SPD, AfD
- *: EEAS, European External Action Service, Inter-American Court of Human Rights, Inter-American Commission on Human Rights, Inter-American Development Bank, African Court on Human and Peoples' Rights, African Commission on Human and Peoples' Rights, Caribbean Court of Justice, East African Court of Justice, Special Tribunal for Lebanon, Kosovo Specialist Chambers, Permanent Court of Arbitration, Andean Community, Eurasian Economic Union, Pan American Health Organization
TW *: Mainland Affairs Council, Kuomintang, KMT, DPP, Democratic Progressive Party, Legislative Yuan
AU *: ASIO, DFAT
CA *: CSIS, RCMP
- *: Al-Qaeda
- -: Islamic State, ISIS, ISIL, IS group, Daesh, al-Qaeda, al Qaeda, Al Qaeda
US -: Apple, Google, Alphabet, Microsoft, Amazon, Facebook, Meta Platforms, Tesla, SpaceX, Starlink, Nvidia, Intel, AMD, Qualcomm, Micron, Boeing, Lockheed Martin, Raytheon, Northrop Grumman, General Dynamics, General Electric, ExxonMobil, Exxon Mobil, Chevron, Goldman Sachs, JPMorgan, JPMorgan Chase, Citigroup, BlackRock, OpenAI, Anthropic, Pfizer, Moderna, Ford Motor, General Motors, Walmart, Asia Society Policy Institute, Asia Society, Council on Foreign Relations, Brookings Institution, Rand Corporation, Rand Corp, Atlantic Council, Heritage Foundation, Carnegie Endowment, Human Rights Watch, Freedom House, Twitter, Netflix, Uber, Moody's, Associated Press, AP, CNN, Fox News, New York Times, The New York Times, Washington Post, The Washington Post, Wall Street Journal, The Wall Street Journal, Bloomberg, Axios, Politico, CNBC, NBC News, CBS News, ABC News, NPR, Time magazine, Los Angeles Times, Boston Globe
GB -: BBC, Reuters, Financial Times, The Guardian, The Economist, Economist, Sky News, BP, BAE Systems, HSBC, Rolls-Royce, AstraZeneca, Chatham House, Amnesty International, Labour Party, Conservative Party, Conservatives, Tories, Oxfam, Lloyd's
FR -: AFP, Agence France-Presse, Le Monde, Airbus, TotalEnergies, Dassault, Dassault Aviation, Renault, National Rally, Doctors Without Borders, Médecins Sans Frontières, MSF, Charlie Hebdo
CN -: Huawei, TikTok, ByteDance, Alibaba, Tencent, BYD, CATL, SMIC, ZTE, Xiaomi, Xinhua, Xinhua News Agency, CCTV, CGTN, Global Times, People's Daily, China Daily, Evergrande, Sinopec, CNOOC, Hikvision, DeepSeek, Cosco
RU -: Gazprom, Rosneft, Lukoil, Novatek, Sberbank, TASS, Tass, RIA Novosti, Interfax, RT, Sputnik, Kaspersky, Rostec, Rosoboronexport
JP -: Toyota, Honda, Nissan, Sony, Kyodo, Kyodo News, NHK, Nikkei, SoftBank, Nippon Steel, Komeito
KR -: Samsung, Samsung Electronics, Hyundai, SK Hynix, LG, Yonhap, Yonhap News Agency
TW -: TSMC, Foxconn
IN -: Press Trust of India, PTI, Asian News International, Tata, Reliance Industries, Adani Group, Infosys, Adani, ANI, Trinamool, Trinamool Congress, HT, NDTV, The Hindu
DE -: Volkswagen, Siemens, BASF, Rheinmetall, Deutsche Bank, Lufthansa, DPA, Der Spiegel
NL -: ASML, Shell, Philips
SE -: Ericsson, Saab, Volvo, SIPRI
FI -: Nokia
CH -: UBS, Nestle, Nestlé, Credit Suisse, Glencore
SA -: Aramco, Saudi Aramco, Al Arabiya
QA -: Al Jazeera, QatarEnergy, Qatar Airways
IR -: IRNA, Fars, Tasnim, Press TV
IL -: Haaretz, Times of Israel, Jerusalem Post, NSO Group
AE -: DP World, WAM, ADNOC
TR -: Anadolu, Anadolu Agency, Baykar
UA -: Naftogaz, Energoatom, Ukrenergo
ES -: EFE, Repsol, Telefonica
IT -: Eni, ANSA
BR -: Petrobras, Embraer
`;

/** What a ministry or department is for; may stand before or after its head word. Keys of atoms. */
export const portfolios: ReadonlySet<string> = new Set(
  `foreign external affairs defence defense finance commerce trade interior home health justice energy education agriculture
   transport transportation economy economic industry industrial environment environmental labor labour culture cultural tourism information
   planning oil petroleum unification security state treasury homeland war intelligence immigration customs
   civil aviation railway railways science technology communications water irrigation digital social welfare
   human development public national federal supreme constitutional high central reserve air armed religious
   overseas international veterans law food mining mines power electricity gas maritime fisheries sports youth women
   children cooperation investment export exports statistics emergency emergencies disaster refugee migration
   presidential prime ministerial cabinet ground naval nuclear atomic space land people's liberation royal housing urban resources natural
   commercial business enterprise budget revenue tax monetary strategic policy asian european american eastern western boundary oceanic`
    .trim()
    .split(/\s+/),
);

/** Heads of state bodies that need no more than a country: "the Chinese military", "Iran's parliament". */
export const stateHeads: ReadonlySet<string> = new Set(
  `ministry government parliament military army navy embassy consulate cabinet senate congress police treasury presidency
   legislature judiciary administration authorities regime leadership junta coastguard forces
   monarchy assembly`
    .trim()
    .split(/\s+/),
);

/** Heads that need to be told what for: "the commerce department", "the central bank", "Supreme Court". */
export const bodyHeads: ReadonlySet<string> = new Set(
  `department office bureau secretariat agency commission council committee authority service court bank force guard
   directorate inspectorate tribunal administration corps command headquarters institute ministry`
    .trim()
    .split(/\s+/),
);

/** Last words of names of organisations that are no state's: "… Party", "… Institute", "… Inc". */
export const namedHeads: ReadonlySet<string> = new Set(
  `party council commission committee bank fund agency organization organisation union university institute institution
   group corporation corp company co ltd inc plc llc gmbh foundation association league front brigades brigade movement alliance
   coalition federation confederation society club center centre college school academy court tribunal
   network press times post journal news magazine newspaper airlines airways motors industries holdings partners
   ministry department bureau authority parliament congress assembly senate office secretariat board trust chamber
   church mission army forces guards service services corps command delegation mechanism working
   exchange observatory laboratory lab syndicate resistance militia cartel`
    .trim()
    .split(/\s+/),
);

/** Of those, what belongs to a state. */
export const officialHeads: ReadonlySet<string> = new Set([
  ...stateHeads,
  ..."ministry department bureau authority parliament congress assembly senate secretariat commission council court agency directorate command guard service office bank".split(
    " ",
  ),
]);

/** Of a state where its country stands before it; by themselves as often a party's, a firm's or a rebel's. */
export const unofficialHeads: ReadonlySet<string> = new Set([
  "party",
  "bank",
  "army",
  "forces",
  "guard",
  "service",
  "office",
  "command",
]);

/** Heads that are told what for behind them: "Ministry of …", "Council on …". */
export const takesComplement: ReadonlySet<string> = new Set([
  "ministry",
  "department",
  "office",
  "bureau",
  "agency",
  "committee",
  "commission",
  "council",
  "directorate",
  "court",
  "secretariat",
  "mechanism",
  "institute",
  "university",
  "bank",
  "organization",
  "organisation",
  "association",
  "federation",
  "confederation",
  "fund",
  "centre",
  "center",
  "union",
  "league",
  "congress",
]);

/** In small letters these alone need no country: a "labor force" and a "federal court" are no bodies of a report. */
export const centralBodies: ReadonlySet<string> = new Set([
  "central bank",
  "supreme court",
  "constitutional court",
  "state department",
  "defense department",
  "defence department",
  "commerce department",
  "justice department",
  "treasury department",
  "coast guard",
  "security council",
  "election commission",
  "intelligence agency",
  "air force",
]);
