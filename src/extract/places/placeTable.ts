/**
 * Places the list of cities lacks or spells otherwise. Written by hand for Readout.
 * `capitalAliases`: other spellings of seats of government, which can act for their country as capitals do.
 */
export const capitalAliases = `
US: Washington, Washington D.C., Washington DC, D.C.
UA: Kiev, Kyiv
IN: New Delhi, Delhi
KZ: Astana, Nur-Sultan
MN: Ulaanbaatar, Ulan Bator
MM: Naypyidaw, Naypyitaw, Nay Pyi Taw
IL: Jerusalem, Tel Aviv
PS: Ramallah
LK: Colombo, Sri Jayawardenepura Kotte
BO: La Paz
NL: The Hague, Amsterdam
ZA: Pretoria
TZ: Dodoma
CI: Yamoussoukro, Abidjan
BJ: Porto-Novo, Cotonou
YE: Sana'a, Sanaa, Aden
TD: N'Djamena, Ndjamena
PA: Panama City
XK: Pristina, Prishtina
MK: Skopje
CH: Bern, Berne
CV: Praia
MD: Chisinau, Kishinev
MY: Kuala Lumpur, Putrajaya
PH: Manila
CN: Beijing, Peking
KG: Bishkek
SZ: Mbabane
BI: Gitega, Bujumbura
SA: Riyadh
RO: Bucharest
KR: Sejong
GM: Banjul
GQ: Malabo, Ciudad de la Paz
TL: Dili
VA: Vatican City
`;

/** Where the list of cities lacks the capital or spells it otherwise. */
export const capitalNames: ReadonlyMap<string, string> = new Map([
  ["US", "Washington"],
  ["KZ", "Astana"],
  ["MN", "Ulaanbaatar"],
  ["MM", "Naypyidaw"],
  ["IL", "Jerusalem"],
  ["PS", "Ramallah"],
  ["PA", "Panama City"],
]);

/** Seats of government whose name is as often a person's, a common word's or the country's own. */
export const quietCapitals: ReadonlySet<string> = new Set(
  "victoria,stanley,hamilton,kingston,georgetown,george town,male,lima,san jose,san juan,santiago,nassau,douglas,plymouth,marigot,alofi,road town,the valley,jamestown,yaren,apia,san marino,monaco,luxembourg,singapore,djibouti,hong kong,macau,gibraltar,kuwait city,guatemala city,panama city,panama,mexico city,vatican city,saint john's,saint george's,bridgetown,amsterdam,abidjan,cotonou,sejong,la paz,aden,port of spain,adamstown,saint-denis,saint-pierre,saint peter port,saint helier,west island,moroni,victoria,sucre,praia,belmopan,dili,male".split(
    ",",
  ),
);

/** States of the US as news agencies shorten them, and as the post does. */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont nc nd nh nj nm ny neb nev
   okla ore pa ri sc sd tenn tex va vt wash wis wva wyo dc tx ca fl il oh mi az wa or nv ut ma ct tn al va`
    .trim()
    .split(/\s+/),
);

/** Cities whose names are everyday words or names of people: places only where a word beside them says so. */
export const commonWords: ReadonlySet<string> = new Set(
  `male nice reading mobile split bath of sale most bar orange tours man bari buy best can mary march hull derby
   lincoln jackson austin houston hamilton victoria santiago florence charlotte madison jefferson stanley
   douglas kingston salem ali hassan wang li long along both pen hit sur van gap wa ho ma liberty union central
   independence hope faith progress orlando columbus clinton nelson cleveland raleigh dallas denver phoenix aurora
   eugene irving garland carrollton lawrence roy troy bell fez split university wave batman rage ora sim lima
   valencia laredo la barking hanover marina paradise enterprise warren sterling concord george mandela rama
   taylor carson arlington kent baker surprise plantation davis regina gary modesto norman chandler gilbert
   peterborough kali bo ay era ipoh mus van data sandy`
    .trim()
    .split(/\s+/),
);

export const cityAliases = `
AE: Sharjah, Fujairah, Ajman
AF: Bagram, Spin Boldak
AM: Jermuk
AZ: Shusha, Stepanakert, Khankendi, Nakhchivan
AU: Darwin, Hobart, Alice Springs, Pine Gap, Bondi Beach
BD: Chattogram, Cox's Bazar
BA: Srebrenica
BE: Antwerp, Ghent, Bruges, Mons
BR: Rio, Iguazu Falls
CA: Montreal, Quebec City, Halifax, Kananaskis, Charlevoix, Muskoka
CH: Geneva, Davos, Zurich, Lausanne, Basel, Lucerne, Montreux, Bürgenstock
CN: Canton, Xi'an, Lhasa, Urumqi, Kashgar, Beidaihe, Boao, Sanya, Suzhou, Hulunbuir, Wenchang, Diaoyutai
CU: Guantanamo, Guantánamo Bay, Guantanamo Bay
DE: Munich, Cologne, Nuremberg, Ramstein, Elmau, Schloss Elmau, Heiligendamm, Meseberg, Potsdam, Rostock
DK: Aarhus
DZ: Tindouf
EG: Sharm el-Sheikh, Sharm el Sheikh, Luxor, Port Said, Rafah crossing, El Arish, Arish
ES: Seville, Granada, Rota
ET: Mekelle, Mekele, Tigray
FI: Rovaniemi, Naantali
FR: Versailles, Strasbourg, Marseille, Marseilles, Lyon, Lyons, Evian, Biarritz, Deauville, Brégançon, Le Bourget
GB: Chequers, Cornwall, Carbis Bay, Edinburgh, Belfast, Cardiff, Salisbury, Balmoral, Windsor, Sandhurst, Lancaster House, Blenheim Palace, Bletchley Park, Heathrow, Gleneagles
GE: Sukhumi, Tskhinvali
GR: Thessaloniki, Salonica
HU: Debrecen
ID: Bali, Nusa Dua, Jakarta, Aceh, Banda Aceh, Labuan Bajo, Bogor
IE: Shannon
IN: Bombay, Calcutta, Madras, Bangalore, Bengaluru, Kochi, Cochin, Goa, Varanasi, Mahabalipuram, Mamallapuram, Gandhinagar, Shimla, Simla, Leh, Srinagar, Pahalgam, Pulwama, Uri, Galwan, Depsang, Demchok, Doklam, Gogra, Hot Springs, Tawang, Chushul, Pangong Tso, Kargil, Prayagraj, Allahabad, Gurgaon, Gurugram, Noida, Thiruvananthapuram, Poona, Attari, Udhampur
IQ: Basra, Kirkuk, Erbil, Irbil, Fallujah, Tikrit, Sinjar, Najaf, Karbala, Sulaymaniyah, Nineveh
IR: Isfahan, Natanz, Fordow, Fordo, Bushehr, Arak, Parchin, Bandar Abbas, Kharg Island, Chabahar, Qom
IL: Haifa, Eilat, Ashkelon, Sderot, Beersheba, Be'er Sheva, Metula, Kiryat Shmona, Caesarea, Dimona, Kerem Shalom, East Jerusalem
IT: Venice, Florence, Naples, Turin, Genoa, Bari, Capri, Taormina, Fiuggi, Borgo Egnazia, Lampedusa, Trieste, Sigonella, Aviano
JO: Aqaba, Zarqa
JP: Hiroshima, Nagasaki, Okinawa, Naha, Karuizawa, Hakone, Ise-Shima, Yokosuka, Iwakuni, Fukushima, Sapporo
KE: Mombasa
KH: Siem Reap, Preah Vihear
KP: Yongbyon, Wonsan, Kaesong, Sinuiju, Tumangang, Punggye-ri, Rason, Mount Kumgang
KR: Panmunjom, Busan, Pusan, Gyeongju, Jeju, Jeju Island, Camp Humphreys, Yeouido, Gwangju, Pyeongchang, Incheon
KZ: Almaty, Baikonur
LB: Sidon, Tyre, Baalbek, Nabatieh, Naqoura
LK: Hambantota, Trincomalee
LY: Benghazi, Misrata, Sirte, Tobruk, Derna
MA: Marrakesh, Marrakech, Fez, Tangier, Laayoune
ML: Timbuktu, Gao, Kidal
MX: Ciudad Juarez, Cancun, Acapulco
MY: Penang, Malacca, Kota Kinabalu
MM: Rangoon, Lashio, Myawaddy, Sittwe
NG: Maiduguri, Chibok
NL: Rotterdam, Oosterbeek, Maastricht, Schiphol
NO: Svolvaer, Kirkenes, Tromso
NP: Lumbini, Pokhara
NZ: Christchurch, Waitangi
PH: Subic Bay, Palawan, Mindanao, Luzon, Marawi, Scarborough Shoal, Second Thomas Shoal, Thitu Island, Boracay
PK: Rawalpindi, Balakot, Muzaffarabad, Gwadar, Abbottabad, Quetta, Kartarpur, Murree, Bahawalpur, Muridke, Wagah
PL: Rzeszow, Krakow, Cracow, Gdansk, Przemysl, Lodz, Wroclaw
PS: Rafah, Khan Younis, Khan Yunis, Jabalia, Jenin, Nablus, Hebron, Bethlehem, Jericho, Tulkarm, Gaza City, Deir al-Balah, Beit Hanoun, Beit Lahia, Nuseirat
PT: Sintra, Porto
QA: Al Udeid
RU: Sochi, Kazan, St. Petersburg, St Petersburg, Saint Petersburg, Petersburg, Vladivostok, Grozny, Rostov-on-Don, Rostov, Nizhny Novgorod, Kaliningrad, Belgorod, Kursk, Bryansk, Voronezh, Vostochny, Vostochny Cosmodrome, Murmansk, Valdai, Novo-Ogaryovo, Sheremetyevo, Taganrog, Sudzha, Perm, Leningrad, Russky Island
SA: Jeddah, Jiddah, Mecca, Medina, Neom, AlUla, Dammam, Diriyah, Taif
SD: Darfur, El Fasher, El-Fasher, Port Sudan, El Geneina
SE: Malmo, Gothenburg, Sigtuna
SG: Sentosa
SO: Kismayo, Hargeisa
SY: Idlib, Raqqa, Palmyra, Latakia, Tartus, Deir ez-Zor, Deir al-Zor, Kobani, Manbij, Homs, Hama, Daraa, Sweida, Suwayda, Qamishli, Khmeimim, Hasakah, Quneitra
TH: Phuket, Pattaya, Hua Hin, Chiang Mai, Mae Sot
TR: Istanbul, Antalya, Incirlik, Izmir, Gaziantep, Dolmabahce Palace, Dolmabahçe
TW: Kinmen, Kaohsiung, Matsu, Penghu
TZ: Zanzibar, Dar es Salaam
UA: Kharkov, Odesa, Odessa, Lviv, Lvov, Dnipro, Dnipropetrovsk, Zaporizhzhia, Zaporizhia, Kherson, Mariupol, Bakhmut, Avdiivka, Pokrovsk, Sevastopol, Yalta, Chernobyl, Bucha, Irpin, Luhansk, Lugansk, Donetsk, Kramatorsk, Sloviansk, Severodonetsk, Lysychansk, Chasiv Yar, Kupiansk, Izium, Vuhledar, Melitopol, Berdiansk, Enerhodar, Kryvyi Rih, Mykolaiv, Chernihiv, Sumy, Poltava, Uzhhorod, Ternopil, Vinnytsia, Zhytomyr, Cherkasy, Rivne, Lutsk, Kerch, Snake Island, Boryspil, Toretsk, Hostomel
US: New York, New York City, Los Angeles, LA, Chicago, San Francisco, Woodside, Camp David, Mar-a-Lago, Anchorage, Sunnylands, Rancho Mirage, Honolulu, Pearl Harbor, Bretton Woods, Guantanamo, Dayton, Sea Island, Joint Base Andrews, Andrews Air Force Base, Quantico, Langley, Fort Bragg, Norfolk, Cape Canaveral, Palm Beach, Bedminster, Wilmington, Rehoboth Beach, Filoli, Filoli Estate, Blair House, Rose Garden, Arlington, Manhattan, Brooklyn, Las Vegas, Uvalde, Parkland, Turtle Bay, Foggy Bottom, Martha's Vineyard, Jackson Hole, Aspen, Kennebunkport
UZ: Samarkand, Bukhara, Termez
VN: Saigon, Ho Chi Minh City, Da Nang, Danang, Haiphong, Cam Ranh Bay
YE: Hodeidah, Hudaydah, Marib, Taiz, Mukalla, Aden
ZA: Sandton, Johannesburg, Sun City, Durban, Cape Town, Soweto
ZW: Victoria Falls
`;

/** Halls, hotels, palaces: always a place where something is held; the city gives the second part of the value. */
export const venueTable = `
CN Beijing: Great Hall of the People, Diaoyutai State Guesthouse, Diaoyutai State Guest House, Tiananmen Square, Tiananmen, Forbidden City, Temple of Heaven, Yanqi Lake, Villa No. 5
IN New Delhi: Hyderabad House, Bharat Mandapam, Jawahar Bhawan, Jawaharlal Nehru Bhawan, Vigyan Bhavan, Red Fort
RU Moscow: Red Square, Grand Kremlin Palace, Novo-Ogaryovo
RU St. Petersburg: Konstantinovsky Palace
US Washington: Oval Office, Rose Garden, Blair House, Capitol Hill, Roosevelt Room, East Room, Lincoln Memorial, Arlington National Cemetery, Joint Base Andrews, Willard Hotel
US New York: United Nations headquarters, UN headquarters, U.N. headquarters, Lotte New York Palace, Plaza Hotel, Wall Street, Times Square
US Woodside: Filoli, Filoli Estate
GB London: Lancaster House, 10 Downing Street, Buckingham Palace, Chatham House, Windsor Castle, Heathrow Airport
FR Paris: Élysée Palace, Elysee Palace, Place de la Concorde, Notre Dame
DE Berlin: Brandenburg Gate, Bellevue Palace, Schloss Bellevue
DE Munich: Bayerischer Hof, Hotel Bayerischer Hof
CH Geneva: Palais des Nations, Villa La Grange, Intercontinental Hotel
AT Vienna: Palais Coburg, Hofburg, Hofburg Palace, Hotel Imperial
TR Istanbul: Dolmabahce Palace, Dolmabahçe Palace, Ciragan Palace, Çırağan Palace
TR Ankara: Presidential Complex
JP Tokyo: Akasaka Palace, Imperial Palace, Yasukuni Shrine, Yasukuni
SG Singapore: Shangri-La Hotel, Capella Hotel, Istana
VN Hanoi: Metropole Hotel
VA Vatican City: Sistine Chapel, Apostolic Palace, Casa Santa Marta
SA Riyadh: Diriyah, Ritz-Carlton Riyadh
EG Cairo: Tahrir Square
UA Kyiv: Maidan, Maidan Nezalezhnosti, Mariinsky Palace
IL Jerusalem: Temple Mount, Western Wall, Al-Aqsa, Al-Aqsa mosque, Yad Vashem, Old City
KR Seoul: Gwanghwamun
AF Kabul: Hamid Karzai International Airport
ID Jakarta: Merdeka Palace
BE Brussels: NATO headquarters, Berlaymont, Egmont Palace
IT Rome: Villa Madama, Palazzo Chigi
`;

/** Regions, states, seas and borders; a place, never an actor. `-` where they belong to no one country. */
export const regionTable = `
-: South China Sea, East China Sea, Yellow Sea, Sea of Japan, East Sea, Black Sea, Sea of Azov, Baltic Sea, North Sea, Red Sea, Mediterranean, Mediterranean Sea, Eastern Mediterranean, Caspian Sea, Aegean, Aegean Sea, Arabian Sea, Gulf of Aden, Gulf of Oman, Persian Gulf, Arabian Gulf, Gulf of Mexico, Gulf of America, Gulf of Tonkin, Bay of Bengal, Indian Ocean, Pacific Ocean, Atlantic Ocean, Arctic Ocean, Pacific, Atlantic, Arctic, Philippine Sea, Caribbean, Caribbean Sea, Barents Sea, Bering Strait, Taiwan Strait, Strait of Hormuz, Straits of Hormuz, Strait of Malacca, Malacca Strait, Bab el-Mandeb, Bab al-Mandab, Bosphorus, Dardanelles, English Channel, Strait of Gibraltar, Kerch Strait, Korea Strait, Miyako Strait, Luzon Strait, Bashi Channel, Tsushima Strait, Hormuz, First Island Chain, Mekong, Mekong River, Danube, Nile, Yalu River, Dnipro River, Litani River, Indus, Brahmaputra, Korean Peninsula, Korean peninsula, Arabian Peninsula, Horn of Africa, Sahel, Maghreb, Levant, Balkans, Western Balkans, Caucasus, South Caucasus, North Caucasus, Baltics, Central Asia, South Asia, Southeast Asia, South-East Asia, East Asia, West Asia, Northeast Asia, Middle East, Near East, Asia-Pacific, Indo-Pacific, Asia, Europe, Africa, North Africa, West Africa, East Africa, Central Africa, Southern Africa, sub-Saharan Africa, Latin America, South America, Central America, North America, Eastern Europe, Western Europe, Central Europe, Scandinavia, Oceania, Pacific Islands, South Pacific, Global South, Eurasia, Himalayas, Kashmir, Line of Actual Control, LAC, Line of Control, LoC, Demilitarized Zone, DMZ, 38th parallel, Golan Heights, Golan, Durand Line, Blue Line, Green Line, Nagorno-Karabakh, Karabakh, Kurdistan, Transnistria, Abyei, Essequibo, Pakistan-occupied Kashmir, Pakistan-administered Kashmir, Spratly Islands, Spratlys, Paracel Islands, Paracels, Senkaku Islands, Senkakus, Diaoyu Islands, Kuril Islands, Kurils, Northern Territories, Dokdo, Takeshima, Antarctic
AE: Jebel Ali
AU: New South Wales, Queensland, Tasmania, Western Australia, South Australia, Northern Territory, Australian Capital Territory
AZ: Nakhchivan
BR: Amazonas, Minas Gerais, Rio Grande do Sul, Mato Grosso, Bahia
CA: Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon, Nunavut
CD: North Kivu, South Kivu, Kivu, Ituri, Katanga, Goma, Bukavu
CN: Xinjiang, Xinjiang Uyghur Autonomous Region, Tibet, Inner Mongolia, Guangdong, Fujian, Sichuan, Yunnan, Hainan, Hubei, Hunan, Henan, Hebei, Shandong, Shaanxi, Shanxi, Zhejiang, Jiangsu, Anhui, Jiangxi, Guangxi, Guizhou, Gansu, Qinghai, Ningxia, Liaoning, Heilongjiang, Manchuria, Aksai Chin, Greater Bay Area
CM: Ambazonia
CY: Northern Cyprus
DE: Bavaria, Saxony, Thuringia, Hesse, Brandenburg, North Rhine-Westphalia, Lower Saxony, Saarland
EG: Sinai, Sinai Peninsula, Suez Canal, Suez
ES: Catalonia, Basque Country, Andalusia, Canary Islands, Galicia, Balearic Islands, Ceuta, Melilla
ET: Tigray, Amhara, Oromia, Ogaden, Afar
FR: Brittany, Normandy, Corsica, Alsace, Provence, Cote d'Azur
GB: Yorkshire, Kent, Ulster
GE: Abkhazia, South Ossetia
GR: Crete, Lesbos
ID: West Papua, Papua, Sumatra, Java, Sulawesi, Borneo, Natuna Islands, Natuna Sea, Kalimantan
IN: Ladakh, eastern Ladakh, Eastern Ladakh, Jammu and Kashmir, Jammu, Galwan Valley, Arunachal Pradesh, Sikkim, Assam, Manipur, Nagaland, Mizoram, Tripura, Meghalaya, Punjab, Haryana, Uttar Pradesh, Bihar, West Bengal, Odisha, Jharkhand, Chhattisgarh, Madhya Pradesh, Rajasthan, Gujarat, Maharashtra, Karnataka, Kerala, Tamil Nadu, Andhra Pradesh, Telangana, Uttarakhand, Himachal Pradesh, Kashmir Valley, Siachen, Andaman and Nicobar Islands, Andaman Islands, Lakshadweep, Siliguri Corridor
IQ: Anbar, Kurdistan Region, Iraqi Kurdistan, Green Zone
IR: Khuzestan, Sistan-Baluchestan, Sistan and Baluchestan
IT: Sicily, Sardinia, Lombardy, Tuscany, Puglia, Apulia, Veneto
JP: Hokkaido, Kyushu, Honshu
KE: Rift Valley
LB: Bekaa Valley, Bekaa, Beqaa Valley, southern Lebanon, Southern Lebanon, Dahiyeh
LY: Cyrenaica, Tripolitania
MM: Rakhine, Rakhine state, Shan State, Shan state, Kachin State, Sagaing, Kayah
MX: Sinaloa, Chiapas, Jalisco, Baja California, Sonora, Chihuahua, Yucatan, Guerrero, Michoacan
MZ: Cabo Delgado
NG: Borno, Biafra, Niger Delta
PH: Spratly, Bangsamoro
PK: Khyber Pakhtunkhwa, Balochistan, Baluchistan, Sindh, Waziristan, North Waziristan, South Waziristan, Gilgit-Baltistan, Azad Kashmir
PS: Gaza Strip, West Bank, Gaza, occupied West Bank, Philadelphi Corridor, Netzarim Corridor
RU: Siberia, Chechnya, Dagestan, Tatarstan, Crimean Bridge, Kamchatka, Sakhalin, Far East, Russian Far East, Ingushetia, Bashkortostan, Krasnodar, Kuban
SA: Hejaz
SD: Darfur, South Kordofan, Blue Nile, Kordofan
SO: Puntland, Somaliland, Jubaland
SY: Rojava, Euphrates
TR: Anatolia, Cappadocia
TW: Pratas Islands, Matsu Islands
UA: Donbas, Donbass, Crimea, Zaporizhzhia region, Black Sea coast, Galicia, Transcarpathia
US: Air Force One, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York state, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington state, West Virginia, Wisconsin, Wyoming, Silicon Valley, Long Island, New England, Midwest, Northern Virginia, Southern California
VE: Zulia
YE: Hadramaut, Hadhramaut, Socotra
ZA: KwaZulu-Natal, Gauteng, Western Cape
`;
