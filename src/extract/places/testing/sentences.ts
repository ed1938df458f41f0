/**
 * Sentences of our own invention and what is to be found in each, by eye: `China=CN` a country, `@Geneva=CH` a place,
 * `#Hamas=PS*` an organisation (`*` official), `~5000000 EUR` a sum. No fact about the world is meant.
 */
export const sentences: readonly (readonly [string, string])[] = [
  [
    "The President of the Olmerian Council met Sunni Members of Parliament at Haifa University.",
    "#Olmerian Council=-* · #Haifa University=IL",
  ],
  [
    "The convoy crossed at the Rafah border crossing, the Inter-American Court of Human Rights heard.",
    "@Rafah border crossing=PS · #Inter-American Court of Human Rights=-*",
  ],
  [
    "The Department of State condemned Cuba. Cuba and Cuba's allies protested.",
    "#Department of State=US* · Cuba=CU · Cuba=CU · Cuba=CU",
  ],
  ["Beijing said on Tuesday that ties with Washington had improved.", "Beijing=CN · Washington=US"],
  [
    "He flew to Beijing from Moscow and later visited Riyadh, Cairo and Amman.",
    "@Beijing=CN · @Moscow=RU · @Riyadh=SA · @Cairo=EG · @Amman=JO",
  ],
  [
    "Washington and Moscow agreed to resume talks in Geneva.",
    "Washington=US · Moscow=RU · @Geneva=CH",
  ],
  ["The talks between Tokyo and Seoul were held in Busan.", "Tokyo=JP · Seoul=KR · @Busan=KR"],
  [
    "Kremlin spokesman Dmitry Peskov said Moscow would respond.",
    "Kremlin=RU · #Kremlin=RU* · Moscow=RU",
  ],
  [
    "The White House said the president would meet him at the White House on Friday.",
    "White House=US · #White House=US* · @White House, Washington=US",
  ],
  [
    "A meeting at the Pentagon was put off, the Pentagon said.",
    "@Pentagon, Washington=US · Pentagon=US · #Pentagon=US*",
  ],
  [
    "Downing Street declined to comment while Whitehall officials met at Chequers.",
    "Downing Street=GB · #Downing Street=GB* · Whitehall=GB · #Whitehall=GB* · @Chequers=GB",
  ],
  [
    "Georgia's parliament in Tbilisi passed the bill.",
    "#Georgia's parliament=GE* · Georgia=GE · @Tbilisi=GE",
  ],
  ["Georgia Gov. Brian Kemp spoke in Atlanta.", "@Georgia=US · @Atlanta=US"],
  ["Sen. Raphael Warnock, a Democrat from Georgia, voted no.", "@Georgia=US"],
  ["Michael Jordan met Jordan's King Abdullah in Amman.", "Jordan=JO · @Amman=JO"],
  ["Foreign Minister Israel Katz told reporters that Israel would not accept it.", "Israel=IL"],
  [
    "They ate turkey in Turkey before Türkiye signed the deal.",
    "Turkey=TR · @Turkey=TR · Türkiye=TR",
  ],
  [
    "Niger and Nigeria closed their border; Nigerien troops moved to Niamey.",
    "Niger=NE · Nigeria=NG · Nigerien=NE · @Niamey=NE",
  ],
  ["Ambassador Chad Wolf visited Chad.", "Chad=TD · @Chad=TD"],
  [
    "The ship sailed through the South China Sea and the Taiwan Strait.",
    "@South China Sea=- · @Taiwan Strait=-",
  ],
  ["Let us meet, he told us, but the US refused.", "US=US"],
  [
    "The UAE, the UK and the DPRK sent envoys to the U.A.E. capital, Abu Dhabi.",
    "UAE=AE · UK=GB · DPRK=KP · U.A.E.=AE · @Abu Dhabi=AE",
  ],
  ["Saudis and Americans disagreed, Emiratis said.", "Saudis=SA · Americans=US · Emiratis=AE"],
  ["Lloyd Austin met Paris Hilton and Jack London in Houston.", "@Houston=US"],
  ["Vietnamese officials arrived in Hanoi for a two-day visit.", "Vietnamese=VN · @Hanoi=VN"],
  [
    "The Chinese city of Tianjin hosted the meeting; so did the Polish town of Rzeszow.",
    "Chinese=CN · @Tianjin=CN · Polish=PL · @Rzeszow=PL",
  ],
  ["The summit at Camp David ended, and Mar-a-Lago was next.", "@Camp David=US · @Mar-a-Lago=US"],
  [
    "Clashes broke out near Chasiv Yar and in Velyka Novosilka, Kyiv's military said.",
    "@Chasiv Yar=UA · @Velyka Novosilka=- · Kyiv=UA",
  ],
  [
    "The European Union and NATO agreed in Brussels on Monday.",
    "#European Union=-* · #NATO=-* · @Brussels=BE",
  ],
  ["Brussels accused Budapest of blocking the aid.", "#Brussels=-* · Budapest=HU"],
  [
    "Ukraine will get $500 million from the EU and €1.5bn from Germany.",
    "Ukraine=UA · =500000000 USD · #EU=-* · =1500000000 EUR · Germany=DE",
  ],
  [
    "India approved Rs 500 crore and later ₹2 lakh crore.",
    "India=IN · =5000000000 INR · =2000000000000 INR",
  ],
  [
    "Japan pledged 10 trillion yen, Canada C$4.5 billion, and Australia A$368bn.",
    "Japan=JP · =10000000000000 JPY · Canada=CA · =4500000000 CAD · Australia=AU · =368000000000 AUD",
  ],
  [
    "The deal is worth between $5 and $7 billion, or about 61 billion dollars.",
    "=5000000000 USD · =7000000000 USD · ~61000000000 USD",
  ],
  [
    "It cost hundreds of billions of dollars, nearly US$1.2bn of it in aid, and at least £3m in fees.",
    "<1200000000 USD · >3000000 GBP",
  ],
  [
    "More than 500 million euros and up to 7.5bn yuan were frozen; a loan of two billion dollars followed.",
    ">500000000 EUR · <7500000000 CNY · =2000000000 USD",
  ],
  ["He weighs 200 pounds and the party won 40 won seats.", ""],
  [
    "Hamas and Hezbollah rejected the plan; the Houthis fired missiles at Eilat.",
    "#Hamas=PS* · #Hezbollah=LB · #Houthis=YE* · @Eilat=IL",
  ],
  [
    "The Taliban government in Kabul freed two British nationals.",
    "#Taliban=AF* · @Kabul=AF · British=GB",
  ],
  [
    "China's Foreign Ministry and the Indian commerce ministry met; the commerce ministry called it useful.",
    "#China's Foreign Ministry=CN* · China=CN · #Indian commerce ministry=IN* · Indian=IN · #commerce ministry=IN*",
  ],
  [
    "Britain's Ministry of Defence, the French Ministry for Europe and Foreign Affairs and the US Department of Commerce took part.",
    "#Britain's Ministry of Defence=GB* · Britain=GB · #French Ministry for Europe and Foreign Affairs=FR* · French=FR · #US Department of Commerce=US* · US=US",
  ],
  [
    "The African National Congress and the Economic Freedom Fighters Party talked in Cape Town.",
    "#African National Congress=-* · #Economic Freedom Fighters Party=- · @Cape Town=ZA",
  ],
  [
    "The International Olympic Committee (IOC) met; the IOC said nothing.",
    "#International Olympic Committee=- · #IOC=- · #IOC=-",
  ],
  [
    "The Chinese military said the People's Liberation Army had tracked the vessel.",
    "#Chinese military=CN* · Chinese=CN · #People's Liberation Army=CN*",
  ],
  [
    "South Korea's Joint Chiefs of Staff said North Korea fired a missile from Sinuiju.",
    "South Korea=KR · #Joint Chiefs of Staff=KR* · North Korea=KP · @Sinuiju=KP",
  ],
  [
    "Leaders of the G7 met at Schloss Elmau in Bavaria; the Quad met in Sydney.",
    "#G7=-* · G7=CA+FR+DE+IT+JP+GB+US · @Schloss Elmau=DE · @Bavaria=DE · #Quad=-* · Quad=AU+IN+JP+US · @Sydney=AU",
  ],
  [
    "France and Germany quarrelled. The two countries then signed a pact. Both sides were pleased.",
    "France=FR · Germany=DE · The two countries=DE+FR · Both sides=DE+FR",
  ],
  ["In Congress, lawmakers spoke in English; in May, in Parliament, others did.", "#Congress=-*"],
  ["In a call with Paris, Berlin urged restraint.", "Paris=FR · Berlin=DE"],
  ["The president left Ankara for Baku on Sunday.", "@Ankara=TR · @Baku=AZ"],
  [
    "Aid to Kyiv and sanctions on Moscow were discussed in London.",
    "Kyiv=UA · Moscow=RU · @London=GB",
  ],
  ["He returned from Tehran; a response from Tehran is awaited.", "@Tehran=IR · Tehran=IR"],
  [
    "The US embassy in Baghdad was evacuated and Baghdad protested.",
    "#US embassy=US* · US=US · @Baghdad=IQ · Baghdad=IQ",
  ],
  [
    "Missiles hit Kharkiv and Odesa overnight; strikes on Kyiv killed three.",
    "@Kharkiv=UA · @Odesa=UA · @Kyiv=UA",
  ],
  [
    "The Doha talks failed, the Vienna talks resumed, and the Paris climate accord survived.",
    "@Doha=QA · @Vienna=AT",
  ],
  [
    "TOKYO, March 3 (Kyodo) - Japan and the Philippines signed an accord.",
    "@TOKYO=JP · #Kyodo=JP · Japan=JP · the Philippines=PH",
  ],
  ["NAIROBI: Kenya will send police to Haiti.", "@NAIROBI=KE · Kenya=KE · Haiti=HT · @Haiti=HT"],
  [
    "The Kenyan capital hosted the forum; delegates met in the Kenyan capital, Nairobi.",
    "@Nairobi=KE · Kenyan=KE · Kenyan=KE · @Nairobi=KE",
  ],
  [
    "Mexico's capital was shaken; in Mexico City schools closed.",
    "@Mexico City=MX · Mexico=MX · @Mexico City=MX",
  ],
  [
    "Al-Shabaab fighters attacked a hotel in Mogadishu, Somali police said.",
    "#Al-Shabaab=SO · @Mogadishu=SO · #Somali police=SO* · Somali=SO",
  ],
  [
    "Sudan's army and the Rapid Support Forces fought in Khartoum and in Darfur.",
    "#Sudan's army=SD* · Sudan=SD · #Rapid Support Forces=SD* · @Khartoum=SD · @Darfur=SD",
  ],
  [
    "The Congolese army withdrew from Goma as M23 rebels and Rwandan troops advanced.",
    "#Congolese army=CD* · Congolese=CD · @Goma=CD · #M23=CD · Rwandan=RW",
  ],
  [
    "Sino-Indian ties and Russian-Chinese trade grew; pro-Iranian and anti-American groups marched.",
    "Sino=CN · Indian=IN · Russian=RU · Chinese=CN · Iranian=IR · American=US",
  ],
  ["It cost nearly US$1.2bn in aid.", "<1200000000 USD"],
  [
    "South Korea's Joint Chiefs of Staff said North Korea fired a missile.",
    "South Korea=KR · #Joint Chiefs of Staff=KR* · North Korea=KP",
  ],
  ["The government of Prime Minister Edi Rama fell.", ""],
  [
    "Poland's Sejm and the German Bundestag passed resolutions; the Knesset did not.",
    "Poland=PL · Sejm=PL · #Sejm=PL* · German=DE · Bundestag=DE · #Bundestag=DE* · Knesset=IL · #Knesset=IL*",
  ],
  [
    "Serbian President Aleksandar Vucic met Kosovo Prime Minister Albin Kurti in Ohrid, North Macedonia.",
    "Serbian=RS · Kosovo=XK · @Ohrid=MK · North Macedonia=MK",
  ],
  [
    "The Ethiopian government and the Tigray People's Liberation Front signed a truce in Pretoria.",
    "#Ethiopian government=ET* · Ethiopian=ET · #Tigray People's Liberation Front=ET · @Pretoria=ZA",
  ],
  [
    "Peace talks hosted by Turkey in Istanbul broke down, Ankara said.",
    "Turkey=TR · @Istanbul=TR · Ankara=TR",
  ],
  [
    "Brazil's Foreign Ministry, known as Itamaraty, recalled its ambassador to Tel Aviv.",
    "#Brazil's Foreign Ministry=BR* · Brazil=BR · Itamaraty=BR · #Itamaraty=BR* · @Tel Aviv=IL",
  ],
  [
    "The Philippine Coast Guard said a Chinese vessel rammed its boat near Second Thomas Shoal.",
    "Philippine=PH · #Coast Guard=PH* · Chinese=CN · @Second Thomas Shoal=PH",
  ],
  [
    "Pakistani Foreign Minister Ishaq Dar told Islamabad reporters that New Delhi had not replied.",
    "Pakistani=PK · Islamabad=PK · New Delhi=IN",
  ],
  [
    "Armenia and Azerbaijan exchanged fire along the border near Jermuk; Yerevan and Baku blamed each other.",
    "Armenia=AM · Azerbaijan=AZ · @Jermuk=AM · Yerevan=AM · Baku=AZ",
  ],
  [
    "Venezuelan opposition leader Maria Corina Machado spoke in Caracas and later in Madrid.",
    "Venezuelan=VE · @Caracas=VE · @Madrid=ES",
  ],
  [
    "Colombian rebels of the National Liberation Army (ELN) met negotiators in Quito. The ELN set terms.",
    "Colombian=CO · #National Liberation Army=CO* · #ELN=-* · @Quito=EC · #ELN=-*",
  ],
  [
    "Sweden and Finland applied to join NATO; Stockholm and Helsinki await Ankara's answer.",
    "Sweden=SE · Finland=FI · #NATO=-* · Stockholm=SE · Helsinki=FI · Ankara=TR",
  ],
  [
    "The World Food Programme (WFP) and UNICEF sent aid to Port Sudan.",
    "#World Food Programme=-* · #WFP=-* · #UNICEF=-* · @Port Sudan=SD",
  ],
  [
    "President Cyril Ramaphosa travelled to Addis Ababa for the African Union summit.",
    "@Addis Ababa=ET · #African Union=-*",
  ],
  [
    "U.S.-South Korean drills near the Demilitarized Zone angered Pyongyang.",
    "U.S.=US · South Korean=KR · @Demilitarized Zone=- · Pyongyang=KP",
  ],
  [
    "Lawmakers in Canberra ratified AUKUS; Paris was furious.",
    "@Canberra=AU · #AUKUS=-* · AUKUS=AU+GB+US · Paris=FR",
  ],
  ["Iraqi Kurdistan's capital, Erbil, came under drone attack.", "@Iraqi Kurdistan=IQ · @Erbil=IQ"],
  [
    "Israeli forces raided Jenin in the occupied West Bank and struck Rafah in the Gaza Strip.",
    "#Israeli forces=IL* · Israeli=IL · @Jenin=PS · @occupied West Bank=PS · @Rafah=PS · @Gaza Strip=PS",
  ],
  [
    "Lebanon's army deployed south of the Litani River.",
    "#Lebanon's army=LB* · Lebanon=LB · @Litani River=-",
  ],
  [
    "The ministers of Peru and Chile gathered in Lima, the Peruvian capital.",
    "Peru=PE · Chile=CL · @Lima=PE · @Lima=PE · Peruvian=PE",
  ],
  [
    "Police in Washington, D.C., arrested a man from Washington state.",
    "@Washington, D.C.=US · @Washington state=US",
  ],
  [
    "Queen Elizabeth met Denzel Washington, the Washington Post reported.",
    "#the Washington Post=US",
  ],
  [
    "She was born in Paris, Texas, and lives in London, Ontario.",
    "@Paris=US · @Texas=US · @London=CA · @Ontario=CA",
  ],
  [
    "The Bank of Japan and the European Central Bank kept rates; the central bank of Turkey did not.",
    "#Bank of Japan=JP* · #European Central Bank=-* · #central bank of Turkey=TR* · Turkey=TR",
  ],
  [
    "New Zealand's Parliament in Wellington debated the law.",
    "#New Zealand's Parliament=NZ* · New Zealand=NZ · @Wellington=NZ",
  ],
  [
    "Talks between the US and Iran in Muscat ended; Oman mediated between the two sides.",
    "US=US · Iran=IR · @Muscat=OM · Oman=OM · the two sides=US+IR",
  ],
  [
    "The Holy See, the Vatican's diplomats and Pope Francis urged a ceasefire.",
    "Holy See=VA · Vatican=VA",
  ],
  [
    "Cuba's Foreign Minister Bruno Rodriguez denounced Washington's embargo at the United Nations headquarters.",
    "Cuba=CU · Washington=US · @United Nations headquarters, New York=US",
  ],
  [
    "Mali, Burkina Faso and Niger quit ECOWAS; the three countries formed an alliance.",
    "Mali=ML · Burkina Faso=BF · Niger=NE · #ECOWAS=-* · the three countries=ML+BF+NE",
  ],
  [
    "Rwanda denies backing M23; Kigali and Kinshasa signed a deal in Washington.",
    "Rwanda=RW · #M23=CD · Kigali=RW · Kinshasa=CD · @Washington=US",
  ],
  [
    "Japan's defence ministry said a Russian ship passed the Tsushima Strait.",
    "#Japan's defence ministry=JP* · Japan=JP · Russian=RU · @Tsushima Strait=-",
  ],
  [
    "Spain's Pedro Sanchez met Morocco's king in Rabat; the two neighbours reopened Ceuta's border.",
    "Spain=ES · Morocco=MA · @Rabat=MA · the two neighbours=MA+ES · @Ceuta=ES",
  ],
  ["Kazakh President Kassym-Jomart Tokayev received Xi in Astana.", "Kazakh=KZ · @Astana=KZ"],
  ["Bolivia's La Paz and Sucre saw protests.", "Bolivia=BO · @La Paz=BO · @Sucre=BO"],
  [
    "Myanmar's junta shelled Lashio; the National Unity Government fled Naypyidaw.",
    "#Myanmar's junta=MM* · Myanmar=MM · @Lashio=MM · #National Unity Government=MM* · @Naypyidaw=MM",
  ],
  [
    "The Security Council met on Sudan in New York.",
    "#Security Council=-* · Sudan=SD · @New York=US",
  ],
  [
    "Indian and Chinese troops clashed in the Galwan Valley in Ladakh.",
    "Indian=IN · Chinese=CN · @Galwan Valley, Ladakh=IN · @Ladakh=IN",
  ],
  [
    "A spokesman for the Ministry of Foreign Affairs of Ukraine said Kiev was ready.",
    "#Ministry of Foreign Affairs of Ukraine=UA* · Ukraine=UA · Kiev=UA",
  ],
  ["Haitian gangs seized Port-au-Prince's airport.", "Haitian=HT · @Port-au-Prince=HT"],
  [
    "The Bilderberg hotel in Oosterbeek hosted it.",
    "@Bilderberg hotel, Oosterbeek=NL · @Oosterbeek=NL",
  ],
  ["In Trump's view, in Biden's absence and in Modi's India, Brexit mattered.", "India=IN"],
  ["The EU's foreign policy chief Kaja Kallas spoke in Strasbourg.", "#EU=-* · @Strasbourg=FR"],
  [
    "Protesters in Tiananmen Square and on Capitol Hill were removed.",
    "@Tiananmen Square, Beijing=CN · @Capitol Hill, Washington=US",
  ],
  [
    "The Swiss government said Geneva would host; Swiss francs worth 5 million Swiss francs were paid.",
    "#Swiss government=CH* · Swiss=CH · @Geneva=CH · Swiss=CH · =5000000 CHF",
  ],
  [
    "It spent A$3 million, 20m Australian dollars and 300,000 rupees.",
    "=3000000 AUD · =20000000 AUD · =300000 INR",
  ],
  [
    "The 2-billion-euro loan and the $20-million to $30-million grant were approved.",
    "=2000000000 EUR · =20000000 USD · =30000000 USD",
  ],
  [
    "Pope Leo visited Lebanon and Turkey; in Ankara he met Recep Tayyip Erdogan.",
    "Lebanon=LB · @Lebanon=LB · Turkey=TR · @Turkey=TR · @Ankara=TR",
  ],
  [
    "Argentina's Casa Rosada said Buenos Aires would pay.",
    "Argentina=AR · Casa Rosada=AR · #Casa Rosada=AR* · Buenos Aires=AR",
  ],
  [
    "The Dutch government collapsed, and the Netherlands goes to the polls.",
    "#Dutch government=NL* · Dutch=NL · the Netherlands=NL",
  ],
  [
    "The Filipino president flew to Washington for talks with Trump.",
    "Filipino=PH · @Washington=US",
  ],
  [
    "Danish troops left Greenland, Copenhagen said.",
    "Danish=DK · Greenland=GL · @Greenland=GL · Copenhagen=DK",
  ],
  ["Ivory Coast's president arrived in Paris.", "Ivory Coast=CI · @Paris=FR"],
  [
    "Tunisian police arrested a former prime minister in Sfax.",
    "#Tunisian police=TN* · Tunisian=TN · @Sfax=TN",
  ],
  [
    "Swedish prosecutors met in The Hague; judges at the International Court of Justice in The Hague listened.",
    "Swedish=SE · @The Hague=NL · #International Court of Justice=-* · @The Hague=NL",
  ],
  [
    "The Russian Defence Ministry said its forces had taken the village of Novopavlivka.",
    "#Russian Defence Ministry=RU* · Russian=RU · @Novopavlivka=-",
  ],
  [
    "US Vice President JD Vance spoke at the Munich Security Conference in Munich.",
    "US=US · @Munich=DE · @Munich=DE",
  ],
  [
    "In Riyadh's view, Tehran's promises are empty, and Riyadh's airport was closed.",
    "Riyadh=SA · Tehran=IR · @Riyadh=SA",
  ],
  ["Relations between London and Dublin soured after the Stormont vote.", "London=GB · Dublin=IE"],
  [
    "A ceasefire brokered by Doha and Cairo collapsed in Gaza City.",
    "Doha=QA · Cairo=EG · @Gaza City=PS",
  ],
  [
    "The National Security Council at the White House sent a memo to the Treasury Department.",
    "#National Security Council=US* · @White House, Washington=US · #Treasury Department=US*",
  ],
  [
    "Uzbekistan's Foreign Ministry summoned the Afghan charge d'affaires.",
    "#Uzbekistan's Foreign Ministry=UZ* · Uzbekistan=UZ · Afghan=AF",
  ],
  [
    "Algeria cut ties with Morocco; the neighbours have been at odds for decades.",
    "Algeria=DZ · Morocco=MA · the neighbours=DZ+MA",
  ],
  [
    "Egypt, Jordan and Qatar met in Cairo. The three nations called for calm.",
    "Egypt=EG · Jordan=JO · Qatar=QA · @Cairo=EG · The three nations=EG+JO+QA",
  ],
  [
    "Leaders from China, Japan and South Korea gathered. The two sides did not.",
    "China=CN · Japan=JP · South Korea=KR · The two sides=CN+JP",
  ],
  [
    "The G20 summit in Rio de Janeiro closed; the BRICS summit in Kazan opened.",
    "#G20=-* · @Rio de Janeiro=BR · #BRICS=-* · @Kazan=RU",
  ],
  [
    "A Finnish court in Helsinki sentenced a Russian. Nokia said nothing.",
    "Finnish=FI · @Helsinki=FI · Russian=RU · #Nokia=FI",
  ],
  [
    "In Nice and Reading, crowds gathered; Mobile users did not. Most of it was split.",
    "@Nice=FR · @Reading=GB",
  ],
  [
    "The Central African Republic's army fought rebels near Bria.",
    "#Central African Republic's army=CF* · Central African Republic=CF · @Bria=CF",
  ],
  [
    "The president of the Dominican Republic, Luis Abinader, closed the border with Haiti.",
    "Dominican Republic=DO · Haiti=HT",
  ],
  [
    "The king of Bahrain hosted the Emir of Kuwait at Sakhir Palace.",
    "Bahrain=BH · Kuwait=KW · @Sakhir Palace=-",
  ],
  [
    "Officials in Papua New Guinea signed a treaty with Australia in Port Moresby.",
    "Papua New Guinea=PG · Australia=AU · @Port Moresby=PG",
  ],
  [
    "Israeli Prime Minister's Office said a delegation would leave for Doha on Sunday.",
    "#Israeli Prime Minister's Office=IL* · Israeli=IL · @Doha=QA",
  ],
  [
    "Palestinian officials in Ramallah condemned the raid on Nablus; Ramallah recalled its envoy.",
    "Palestinian=PS · @Ramallah=PS · @Nablus=PS · Ramallah=PS",
  ],
  [
    "The U.N. Security Council voted 14-0; the U.S. abstained.",
    "#U.N. Security Council=-* · U.S.=US",
  ],
  [
    "EU leaders and the U.K. prime minister met in Brussels at the Berlaymont.",
    "#EU=-* · U.K.=GB · @Brussels=BE · @Berlaymont, Brussels=BE",
  ],
  [
    "He crossed from Mexico into Texas; in El Paso he was held.",
    "Mexico=MX · @Texas=US · @El Paso=US",
  ],
  ["The Maldives asked India to withdraw; Male wants them out.", "The Maldives=MV · India=IN"],
  [
    "Chinese Premier Li Qiang toured Papua and West Papua in Indonesia.",
    "Chinese=CN · @Papua=ID · @West Papua=ID · Indonesia=ID · @Indonesia=ID",
  ],
  [
    "The two Koreas fired shots across the Korean Peninsula; both Koreas blamed the other.",
    "The two Koreas=KP+KR · @Korean Peninsula=- · both Koreas=KP+KR",
  ],
  [
    "Tanks rolled through Khartoum, N'Djamena and Bangui.",
    "@Khartoum=SD · @N'Djamena=TD · @Bangui=CF",
  ],
  [
    "The Nepali prime minister addressed parliament in Kathmandu, where the foreign ministry is.",
    "Nepali=NP · @Kathmandu=NP · #foreign ministry=NP*",
  ],
  [
    "The Foreign Ministry in Beijing lodged a protest with Tokyo.",
    "#Foreign Ministry=CN* · @Beijing=CN · Tokyo=JP",
  ],
  ["Kenyan and Ugandan officials signed in Entebbe.", "Kenyan=KE · Ugandan=UG · @Entebbe=-"],
  [
    "Lukashenko's government in Minsk freed 14 prisoners after talks with Washington.",
    "@Minsk=BY · Washington=US",
  ],
  [
    "Canada's Mark Carney hosted leaders in Kananaskis, Alberta.",
    "Canada=CA · @Kananaskis=CA · @Alberta=CA",
  ],
  [
    "The Pakistan Army's media wing, ISPR, said Rawalpindi was calm.",
    "#Pakistan Army=PK* · #ISPR=PK* · @Rawalpindi=PK",
  ],
  ["The Iranian rial fell to 900,000 rials per dollar.", "Iranian=IR · =900000 IRR"],
  [
    "Vietnam bought jets worth around $8 billion; Seoul lent ₩500bn, Ankara 3 billion liras.",
    "Vietnam=VN · ~8000000000 USD · Seoul=KR · =500000000000 KRW · Ankara=TR · =3000000000 TRY",
  ],
  [
    "The deal, valued at as much as $12.5-billion, includes 1,500 crore rupees.",
    "<12500000000 USD · =15000000000 INR",
  ],
  [
    "Compensation of $2,500 and a fine of £250,000 were ordered; $1 million or more was lost.",
    "=2500 USD · =250000 GBP · >1000000 USD",
  ],
  [
    "The Working Mechanism for Consultation and Coordination (WMCC) met; the WMCC will meet again.",
    "#Working Mechanism for Consultation and Coordination=- · #WMCC=- · #WMCC=-",
  ],
  [
    "Hou leads the Boundary and Oceanic Affairs Department of the Chinese foreign ministry.",
    "#Boundary and Oceanic Affairs Department=CN* · #Chinese foreign ministry=CN* · Chinese=CN",
  ],
  [
    "She studied at the University of Nairobi and the Indian Institute of Mass Communication in New Delhi.",
    "#University of Nairobi=KE · #Indian Institute of Mass Communication=IN* · Indian=IN · @New Delhi=IN",
  ],
  ["Even across Asia, Japan and China are talking.", "@Asia=- · Japan=JP · China=CN"],
  [
    "The Organization for Islamic Unity and the Council on Hemispheric Affairs issued a statement.",
    "#Organization for Islamic Unity=- · #Council on Hemispheric Affairs=-*",
  ],
  [
    "Biden Heads To Hiroshima For G7 Summit As Kyiv Pleads For Jets",
    "@Hiroshima=JP · #G7=-* · G7=CA+FR+DE+IT+JP+GB+US · Kyiv=UA",
  ],
  ["Putin Arrives In Pyongyang, Vows Support To Hamas", "@Pyongyang=KP · #Hamas=PS*"],
  [
    "Turkey, Greece Hold Talks In Athens Over Aegean Dispute",
    "Turkey=TR · Greece=GR · @Athens=GR · @Aegean=-",
  ],
  [
    "Kyiv, Ukraine — Air raid sirens sounded across the capital on Monday.",
    "@Kyiv=UA · Ukraine=UA · @Kyiv=UA",
  ],
  [
    "JERUSALEM/GAZA (Reuters) - Israeli tanks advanced into Rafah.",
    "@JERUSALEM=IL · @GAZA=PS · #Reuters=GB · Israeli=IL · @Rafah=PS",
  ],
  [
    "ISLAMABAD: Pakistan and Saudi Arabia signed a defence pact in Riyadh.",
    "@ISLAMABAD=PK · Pakistan=PK · Saudi Arabia=SA · @Riyadh=SA",
  ],
  [
    "LONDON — Prime Minister Keir Starmer hosted Volodymyr Zelenskyy at Downing Street.",
    "@LONDON=GB · @Downing Street, London=GB",
  ],
  [
    "GENEVA, May 11 (Xinhua) -- China and the United States concluded trade talks here on Sunday.",
    "@GENEVA=CH · #Xinhua=CN · China=CN · United States=US",
  ],
  ["The Prime Minister is in Tokyo, where he will call on Emperor Naruhito.", "@Tokyo=JP"],
  [
    "Talks were held in the Saudi city of Jeddah between American and Ukrainian delegations.",
    "Saudi=SA · @Jeddah=SA · American=US · Ukrainian=UA",
  ],
  ["A high-level delegation from Hanoi is in Vientiane.", "Hanoi=VN · @Vientiane=LA"],
  [
    "Moscow's ambassador to London was summoned to the Foreign Office.",
    "Moscow=RU · London=GB · #Foreign Office=GB*",
  ],
  [
    "The foreign secretary will travel to Delhi and then on to Dhaka next week.",
    "@Delhi=IN · @Dhaka=BD",
  ],
  [
    "They met on the sidelines of the UN General Assembly in New York.",
    "#UN General Assembly=-* · @New York=US",
  ],
  [
    "He met his Egyptian counterpart in the Red Sea resort of Sharm el-Sheikh.",
    "Egyptian=EG · @Red Sea=- · @Sharm el-Sheikh=EG",
  ],
  [
    "The Shanghai Cooperation Organisation summit was held in Astana; the Astana summit adopted a declaration.",
    "#Shanghai Cooperation Organisation=-* · @Astana=KZ · @Astana=KZ",
  ],
  [
    "Ottawa expelled six Indian diplomats; New Delhi retaliated, expelling six from the Canadian High Commission in New Delhi.",
    "Ottawa=CA · Indian=IN · New Delhi=IN · #Canadian High Commission=CA* · Canadian=CA · @New Delhi=IN",
  ],
  ["The Supreme Leader, Ayatollah Ali Khamenei, said Iran would not negotiate.", "Iran=IR"],
  [
    "Nepal's Prime Minister KP Sharma Oli visited Beijing from December 2 to 5.",
    "Nepal=NP · @Beijing=CN",
  ],
  ["The drones were launched from the Kursk region toward Sumy.", "@Kursk region=RU · @Sumy=UA"],
  [
    "Bangladesh's interim government asked India to extradite Sheikh Hasina, who fled to India in August.",
    "Bangladesh=BD · India=IN · India=IN · @India=IN",
  ],
  [
    "Sri Lanka's president Anura Kumara Dissanayake will visit China from January 14.",
    "Sri Lanka=LK · China=CN · @China=CN",
  ],
  [
    "Washington has approved a $385 million arms sale to Taipei, angering Beijing.",
    "Washington=US · =385000000 USD · Taipei=TW · Beijing=CN",
  ],
  [
    "The EU imposed tariffs on Chinese electric vehicles; Beijing filed a complaint at the WTO in Geneva.",
    "#EU=-* · Chinese=CN · Beijing=CN · #WTO=-* · @Geneva=CH",
  ],
  [
    "Argentina and the IMF reached a staff-level agreement on a $20bn programme.",
    "Argentina=AR · #IMF=-* · =20000000000 USD",
  ],
  [
    "North Korea's Kim Jong Un rode his train to Vladivostok to meet Putin at the Vostochny Cosmodrome.",
    "North Korea=KP · @Vladivostok=RU · @Vostochny Cosmodrome=RU",
  ],
  [
    "In Damascus, the new Syrian authorities received the French and German foreign ministers.",
    "@Damascus=SY · #Syrian authorities=SY* · Syrian=SY · French=FR · German=DE",
  ],
  [
    "Venezuela broke off relations with Paraguay after Asuncion backed the opposition.",
    "Venezuela=VE · Paraguay=PY · Asuncion=PY",
  ],
  [
    "South African President Cyril Ramaphosa was ambushed in the Oval Office.",
    "South African=ZA · @Oval Office, Washington=US",
  ],
  [
    "He spoke to reporters aboard Air Force One en route to Kuala Lumpur.",
    "@Air Force One=US · #Air Force=-* · @Kuala Lumpur=MY",
  ],
  [
    "The Turkish president arrived in Abuja on Tuesday and left for Dakar.",
    "Turkish=TR · @Abuja=NG · @Dakar=SN",
  ],
  [
    "Hamas's leader Ismail Haniyeh was killed in Tehran; Iran vowed revenge on Israel.",
    "#Hamas=PS* · @Tehran=IR · Iran=IR · Israel=IL",
  ],
  [
    "Rome and Tirana agreed to process migrants in the port of Shengjin.",
    "Rome=IT · Tirana=AL · @Shengjin=-",
  ],
  ["The two presidents met at Villa Doria Pamphili in Rome.", "@Villa Doria Pamphili=- · @Rome=IT"],
  [
    "The ceremony took place at the Elysee Palace, and talks continued at the Quai d'Orsay.",
    "@Elysee Palace, Paris=FR · @Quai d'Orsay, Paris=FR",
  ],
  [
    "The three Baltic states cut power links with Russia.",
    "#Baltic states=-* · Baltic states=EE+LV+LT · Russia=RU",
  ],
  [
    "ASEAN foreign ministers gathered in Vientiane; Myanmar's junta sent an envoy.",
    "#ASEAN=-* · @Vientiane=LA · #Myanmar's junta=MM* · Myanmar=MM",
  ],
  [
    "Chinese Vice Premier He Lifeng and US Treasury Secretary Scott Bessent met in Stockholm.",
    "Chinese=CN · US=US · @Stockholm=SE",
  ],
  [
    "Officials from Kabul said the Durand Line was never a border; Islamabad disagreed.",
    "Kabul=AF · @Durand Line=- · Islamabad=PK",
  ],
  [
    "An Israeli delegation will fly to Doha, a source close to the talks in Doha said.",
    "Israeli=IL · @Doha=QA · @Doha=QA",
  ],
  [
    "The United Arab Emirates' president received Putin in Abu Dhabi; Saudi Crown Prince Mohammed bin Salman received him in Riyadh.",
    "United Arab Emirates=AE · @Abu Dhabi=AE · Saudi=SA · @Riyadh=SA",
  ],
  [
    "Police in Guinea-Bissau fired tear gas; Guinea and Equatorial Guinea said nothing.",
    "Guinea-Bissau=GW · Guinea=GN · Equatorial Guinea=GQ",
  ],
  [
    "President Prabowo Subianto told parliament in Jakarta that Indonesia would not take sides.",
    "@Jakarta=ID · Indonesia=ID",
  ],
  [
    "The Colombian peso fell; Bogota recalled its ambassador from Tel Aviv.",
    "Colombian=CO · Bogota=CO · @Tel Aviv=IL",
  ],
  [
    "Malaysia's foreign ministry said Putrajaya would host the next round in Kuala Lumpur.",
    "#Malaysia's foreign ministry=MY* · Malaysia=MY · Putrajaya=MY · @Kuala Lumpur=MY",
  ],
  [
    "Al Jazeera's bureau in Ramallah was closed by the Israeli military.",
    "#Al Jazeera=QA · @Ramallah=PS · #Israeli military=IL* · Israeli=IL",
  ],
  [
    "The aid was worth 40 billion Canadian dollars, roughly $29 billion, officials in Quebec City said.",
    "=40000000000 CAD · ~29000000000 USD · @Quebec City=CA",
  ],
  [
    "Chile's President Gabriel Boric spoke in Santiago after a visit to Antarctica.",
    "Chile=CL · @Santiago=CL · Antarctica=AQ · @Antarctica=AQ",
  ],
  [
    "Two soldiers were killed in Jammu; a curfew was imposed in Srinagar.",
    "@Jammu=IN · @Srinagar=IN",
  ],
  [
    "A South Korean court in Seoul jailed the former president; Yoon's party protested.",
    "South Korean=KR · @Seoul=KR",
  ],
  [
    "The Sudanese army retook the Republican Palace in Khartoum.",
    "#Sudanese army=SD* · Sudanese=SD · @Khartoum=SD",
  ],
  [
    "He met his counterpart in the Red Sea resort of Sharm el-Sheikh.",
    "@Red Sea=- · @Sharm el-Sheikh=EG",
  ],
  ["Talks continued at the Quai d'Orsay.", "@Quai d'Orsay, Paris=FR"],
  [
    "Mahmoud Abbas, president of the Palestinian Authority, met Blinken in Ramallah.",
    "#Palestinian Authority=PS* · @Ramallah=PS",
  ],
  [
    "US Central Command said it struck Houthi targets in Hodeidah.",
    "#US Central Command=US* · #Houthi=YE* · @Hodeidah=YE",
  ],
  [
    "The Chinese consulate in Houston was closed in 2020.",
    "#Chinese consulate=CN* · Chinese=CN · @Houston=US",
  ],
  [
    "The New York-based group and the Geneva-based council criticised Minsk.",
    "@New York=US · @Geneva=CH · Minsk=BY",
  ],
  [
    "The deal between Seoul and Warsaw covers tanks worth 5.8 trillion won.",
    "Seoul=KR · Warsaw=PL · =5800000000000 KRW",
  ],
  [
    "At least 12 people died in Kharkiv Oblast, the State Emergency Service said.",
    "@Kharkiv Oblast=UA · #State Emergency Service=-*",
  ],
  [
    "The International Criminal Court in The Hague issued warrants; The Hague is its seat.",
    "#International Criminal Court=-* · @The Hague=NL · The Hague=NL",
  ],
  ["In the West Bank city of Jenin, troops searched houses.", "@West Bank=PS · @Jenin=PS"],
  [
    "Crowds gathered in Tbilisi's Rustaveli Avenue and outside parliament.",
    "@Tbilisi=GE · @Rustaveli Avenue=-",
  ],
  [
    "The Cuban, Nicaraguan and Venezuelan governments sent congratulations to Moscow.",
    "Cuban=CU · Nicaraguan=NI · Venezuelan=VE · Moscow=RU",
  ],
  [
    "The Congolese foreign minister addressed the Security Council.",
    "Congolese=CD · #Security Council=-*",
  ],
  [
    "The parties met at the Hilton hotel in Addis Ababa.",
    "@Hilton hotel, Addis Ababa=ET · @Addis Ababa=ET",
  ],
  [
    "The Houthis attacked a Greek-owned tanker off Yemen's coast.",
    "#Houthis=YE* · Greek=GR · Yemen=YE",
  ],
  [
    "He was born in Lyon, France, and raised in Montreal.",
    "@Lyon=FR · France=FR · @France=FR · @Montreal=CA",
  ],
  [
    "Pyongyang fired missiles toward the Sea of Japan, Tokyo and Seoul said.",
    "Pyongyang=KP · @Sea of Japan=- · Tokyo=JP · Seoul=KR",
  ],
  [
    "The Lebanese Parliament elected Joseph Aoun president; Riyadh, Paris and Washington welcomed it.",
    "#Lebanese Parliament=LB* · Lebanese=LB · Riyadh=SA · Paris=FR · Washington=US",
  ],
  [
    "Kenya's High Court blocked the deployment to Haiti; the High Court will rule in May.",
    "#Kenya's High Court=KE* · Kenya=KE · Haiti=HT · @Haiti=HT · #High Court=KE*",
  ],
  [
    "The Vatican said the pope would visit Iraq, including Mosul, Erbil and Ur.",
    "Vatican=VA · Iraq=IQ · @Iraq=IQ · @Mosul=IQ · @Erbil=IQ",
  ],
  ["He accused London and Paris of provoking Moscow.", "London=GB · Paris=FR · Moscow=RU"],
  [
    "In Seoul, Blinken said Washington would stand by Seoul.",
    "@Seoul=KR · Washington=US · Seoul=KR",
  ],
  ["From Warsaw, he will go to Kyiv by train.", "@Warsaw=PL · @Kyiv=UA"],
  [
    "Tehran-backed militias fired rockets at Ain al-Asad airbase in Iraq's Anbar province.",
    "Tehran=IR · @Ain al-Asad airbase=- · Iraq=IQ · @Anbar=IQ",
  ],
  ['"I will never leave Kyiv," the president said.', "@Kyiv=UA"],
];
