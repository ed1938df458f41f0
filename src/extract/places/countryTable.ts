/**
 * Countries as reports write them: alpha-2 code, names (the usual one first), and words for their people and things.
 * Written by hand for Readout; a test checks it against ISO 3166-1 (`i18n-iso-countries`). Words for people get their
 * plural by rule ("Saudi", "Saudis"); words alike in both ("Chinese") stay as they are.
 */
export const countryTable = `
AD: Andorra: Andorran
AE: United Arab Emirates, UAE, Emirates: Emirati
AF: Afghanistan, Islamic Emirate of Afghanistan: Afghan, Afghani
AG: Antigua and Barbuda, Antigua: Antiguan
AI: Anguilla: Anguillan
AL: Albania: Albanian
AM: Armenia: Armenian
AO: Angola: Angolan
AQ: Antarctica:
AR: Argentina, Argentine Republic: Argentine, Argentinian, Argentinean
AS: American Samoa: American Samoan
AT: Austria: Austrian
AU: Australia, Commonwealth of Australia: Australian, Aussie
AW: Aruba: Aruban
AX: Åland Islands, Aland Islands, Aland, Åland Islands: Ålander
AZ: Azerbaijan: Azerbaijani, Azeri
BA: Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia: Bosnian
BB: Barbados: Barbadian, Bajan
BD: Bangladesh: Bangladeshi
BE: Belgium: Belgian
BF: Burkina Faso: Burkinabe, Burkinabé
BG: Bulgaria: Bulgarian
BH: Bahrain: Bahraini
BI: Burundi: Burundian
BJ: Benin: Beninese
BL: Saint Barthélemy, St. Barts, St Barts:
BM: Bermuda: Bermudian, Bermudan
BN: Brunei Darussalam, Brunei: Bruneian
BO: Plurinational State of Bolivia, Bolivia: Bolivian
BQ: Bonaire, Bonaire Sint Eustatius and Saba, Sint Eustatius:
BR: Brazil: Brazilian
BS: Bahamas, The Bahamas: Bahamian
BT: Bhutan: Bhutanese
BV: Bouvet Island:
BW: Botswana: Botswanan, Motswana, Batswana
BY: Belarus, Byelorussia: Belarusian, Belarussian
BZ: Belize: Belizean
CA: Canada: Canadian
CC: Cocos (Keeling) Islands, Cocos Islands, Keeling Islands:
CD: Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, D.R. Congo, DRC, Congo-Kinshasa, Zaire, Congo, The Democratic Republic of the Congo: Congolese
CF: Central African Republic: Central African
CG: Republic of the Congo, Republic of Congo, Congo Republic, Congo-Brazzaville, Congo Brazzaville:
CH: Switzerland, Swiss Confederation: Swiss
CI: Côte d'Ivoire, Cote d'Ivoire, Ivory Coast: Ivorian, Ivoirian
CK: Cook Islands: Cook Islander
CL: Chile: Chilean
CM: Cameroon: Cameroonian
CN: China, People's Republic of China, Peoples Republic of China, Mainland China, mainland China, Communist China, PRC, P.R. China, Red China: Chinese, Sino
CO: Colombia: Colombian
CR: Costa Rica: Costa Rican
CU: Cuba: Cuban
CV: Cape Verde, Cabo Verde: Cape Verdean, Cabo Verdean
CW: Curaçao, Curacao: Curaçaoan, Curacaoan
CX: Christmas Island:
CY: Cyprus, Republic of Cyprus: Cypriot
CZ: Czech Republic, Czechia: Czech
DE: Germany, Federal Republic of Germany, West Germany, East Germany: German
DJ: Djibouti: Djiboutian
DK: Denmark: Danish, Dane
DM: Dominica, Commonwealth of Dominica:
DO: Dominican Republic: Dominican
DZ: Algeria: Algerian
EC: Ecuador: Ecuadorian, Ecuadorean, Ecuadoran
EE: Estonia: Estonian
EG: Egypt, Arab Republic of Egypt: Egyptian
EH: Western Sahara: Sahrawi, Saharawi
ER: Eritrea: Eritrean
ES: Spain, Kingdom of Spain: Spanish, Spaniard
ET: Ethiopia: Ethiopian
FI: Finland: Finnish, Finn
FJ: Fiji: Fijian
FK: Falkland Islands, Falklands, Islas Malvinas: Falkland Islander
FM: Federated States of Micronesia, Micronesia: Micronesian
FO: Faroe Islands, Faroes: Faroese
FR: France, French Republic: French, Frenchman, Frenchmen, Frenchwoman
GA: Gabon: Gabonese
GB: United Kingdom, U.K., UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland: British, Briton, Brit, English, Scottish, Welsh, Scot
GD: Grenada: Grenadian
GE: Georgia: Georgian
GF: French Guiana: French Guianan
GG: Guernsey:
GH: Ghana: Ghanaian
GI: Gibraltar: Gibraltarian
GL: Greenland: Greenlandic, Greenlander
GM: The Gambia, Gambia, Republic of The Gambia: Gambian
GN: Guinea, Guinea-Conakry: Guinean
GP: Guadeloupe:
GQ: Equatorial Guinea: Equatorial Guinean, Equatoguinean
GR: Greece, Hellenic Republic: Greek
GS: South Georgia and the South Sandwich Islands, South Georgia:
GT: Guatemala: Guatemalan
GU: Guam: Guamanian
GW: Guinea-Bissau: Bissau-Guinean
GY: Guyana: Guyanese
HK: Hong Kong, Hongkong, Hong Kong SAR: Hongkonger, Hong Konger
HM: Heard Island and McDonald Islands, Heard Island:
HN: Honduras: Honduran
HR: Croatia: Croatian, Croat
HT: Haiti: Haitian
HU: Hungary: Hungarian
ID: Indonesia: Indonesian
IE: Ireland, Republic of Ireland, Irish Republic: Irish, Irishman, Irishmen
IL: Israel, State of Israel, Jewish state, Zionist regime, Zionist entity: Israeli
IM: Isle of Man: Manx
IN: India, Republic of India, Bharat: Indian
IO: British Indian Ocean Territory, Chagos Islands, Chagos: Chagossian
IQ: Iraq: Iraqi
IR: Iran, Islamic Republic of Iran, Persia: Iranian, Persian
IS: Iceland: Icelandic, Icelander
IT: Italy: Italian
JE: Jersey:
JM: Jamaica: Jamaican
JO: Jordan, Hashemite Kingdom: Jordanian
JP: Japan: Japanese
KE: Kenya: Kenyan
KG: Kyrgyzstan, Kyrgyz Republic, Kirghizia: Kyrgyz, Kyrgyzstani
KH: Cambodia, Kampuchea: Cambodian, Khmer
KI: Kiribati:  I-Kiribati
KM: Comoros: Comorian, Comoran
KN: Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis, St. Kitts, St Kitts: Kittitian
KP: North Korea, Democratic People's Republic of Korea, DPRK, N. Korea, N Korea, NKorea: North Korean
KR: South Korea, Republic of Korea, ROK, S. Korea, S Korea, SKorea, Korea: South Korean, Korean
KW: Kuwait: Kuwaiti
KY: Cayman Islands, Caymans: Caymanian
KZ: Kazakhstan: Kazakh, Kazakhstani
LA: Laos, Lao People's Democratic Republic, Lao PDR: Lao, Laotian
LB: Lebanon: Lebanese
LC: Saint Lucia, St. Lucia, St Lucia: Saint Lucian, St. Lucian
LI: Liechtenstein: Liechtensteiner
LK: Sri Lanka, Ceylon: Sri Lankan
LR: Liberia: Liberian
LS: Lesotho: Basotho, Mosotho
LT: Lithuania: Lithuanian
LU: Luxembourg, Luxemburg: Luxembourger, Luxembourgish
LV: Latvia: Latvian
LY: Libya, State of Libya: Libyan
MA: Morocco: Moroccan
MC: Monaco: Monegasque, Monégasque
MD: Republic of Moldova, Moldova, Moldavia: Moldovan, Moldavian
ME: Montenegro: Montenegrin
MF: Saint Martin:
MG: Madagascar: Malagasy, Madagascan
MH: Marshall Islands: Marshallese
MK: North Macedonia, The Republic of North Macedonia, Republic of North Macedonia, Macedonia, FYROM: Macedonian, North Macedonian
ML: Mali: Malian
MM: Myanmar, Burma: Burmese, Myanmarese
MN: Mongolia: Mongolian
MO: Macau, Macao: Macanese
MP: Northern Mariana Islands:
MQ: Martinique: Martinican
MR: Mauritania: Mauritanian
MS: Montserrat: Montserratian
MT: Malta: Maltese
MU: Mauritius: Mauritian
MV: Maldives, The Maldives: Maldivian
MW: Malawi: Malawian
MX: Mexico, United Mexican States: Mexican
MY: Malaysia: Malaysian
MZ: Mozambique: Mozambican
NA: Namibia: Namibian
NC: New Caledonia: New Caledonian, Kanak
NE: Niger: Nigerien
NF: Norfolk Island:
NG: Nigeria: Nigerian
NI: Nicaragua: Nicaraguan
NL: Netherlands, The Netherlands, Holland, Kingdom of the Netherlands: Dutch, Dutchman
NO: Norway: Norwegian
NP: Nepal: Nepali, Nepalese
NR: Nauru: Nauruan
NU: Niue: Niuean
NZ: New Zealand, Aotearoa: New Zealander, Kiwi
OM: Oman, Sultanate of Oman: Omani
PA: Panama, Panamá: Panamanian
PE: Peru: Peruvian
PF: French Polynesia, Tahiti: French Polynesian, Tahitian
PG: Papua New Guinea, PNG: Papua New Guinean, Papuan
PH: Philippines, The Philippines, Republic of the Philippines: Philippine, Filipino, Filipina
PK: Pakistan, Islamic Republic of Pakistan: Pakistani
PL: Poland: Polish, Pole
PM: Saint Pierre and Miquelon, St. Pierre and Miquelon:
PN: Pitcairn, Pitcairn Islands:
PR: Puerto Rico: Puerto Rican
PS: State of Palestine, Palestine, Palestinian Territories, Palestinian territories, occupied territories, Palestinian state, Gaza Strip, Gaza, West Bank: Palestinian, Gazan
PT: Portugal: Portuguese
PW: Palau: Palauan
PY: Paraguay: Paraguayan
QA: Qatar: Qatari
RE: Reunion, Réunion: Réunionese
RO: Romania: Romanian
RS: Serbia, Yugoslavia: Serbian, Serb, Yugoslav
RU: Russian Federation, Russia, Soviet Union, USSR, U.S.S.R.: Russian, Soviet
RW: Rwanda: Rwandan
SA: Saudi Arabia, Kingdom of Saudi Arabia, KSA: Saudi, Saudi Arabian
SB: Solomon Islands, Solomons: Solomon Islander
SC: Seychelles: Seychellois
SD: Sudan, Republic of Sudan: Sudanese
SE: Sweden: Swedish, Swede
SG: Singapore: Singaporean
SH: Saint Helena, St. Helena, Ascension Island:
SI: Slovenia: Slovenian, Slovene
SJ: Svalbard and Jan Mayen, Svalbard:
SK: Slovakia, Slovak Republic: Slovak, Slovakian
SL: Sierra Leone: Sierra Leonean
SM: San Marino: Sammarinese
SN: Senegal: Senegalese
SO: Somalia: Somali, Somalian
SR: Suriname, Surinam: Surinamese
SS: South Sudan: South Sudanese
ST: Sao Tome and Principe, São Tomé and Príncipe, Sao Tome: Sao Tomean
SV: El Salvador: Salvadoran, Salvadorean, Salvadorian
SX: Sint Maarten:
SY: Syria, Syrian Arab Republic: Syrian
SZ: Eswatini, Swaziland: Swazi, Emaswati
TC: Turks and Caicos Islands, Turks and Caicos:
TD: Chad: Chadian
TF: French Southern Territories:
TG: Togo: Togolese
TH: Thailand, Siam: Thai
TJ: Tajikistan: Tajik, Tajikistani
TK: Tokelau: Tokelauan
TL: Timor-Leste, East Timor: Timorese, East Timorese
TM: Turkmenistan: Turkmen
TN: Tunisia: Tunisian
TO: Tonga: Tongan
TR: Turkey, Türkiye, Turkiye, Republic of Turkey: Turkish, Turk
TT: Trinidad and Tobago, Trinidad & Tobago, Trinidad: Trinidadian, Tobagonian
TV: Tuvalu: Tuvaluan
TW: Taiwan, Republic of China, Chinese Taipei, Formosa: Taiwanese
TZ: United Republic of Tanzania, Tanzania: Tanzanian
UA: Ukraine: Ukrainian
UG: Uganda: Ugandan
UM: United States Minor Outlying Islands:
US: United States of America, United States, U.S.A., USA, U.S., US, America, the States: American, Yankee
UY: Uruguay: Uruguayan
UZ: Uzbekistan: Uzbek, Uzbekistani
VA: Holy See, Vatican City State, Vatican City, Vatican: 
VC: Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent: Vincentian
VE: Bolivarian Republic of Venezuela, Venezuela: Venezuelan
VG: British Virgin Islands, Virgin Islands British: British Virgin Islander
VI: US Virgin Islands, U.S. Virgin Islands, Virgin Islands U.S.:
VN: Vietnam, Viet Nam: Vietnamese
VU: Vanuatu: Ni-Vanuatu, Vanuatuan
WF: Wallis and Futuna: Wallisian
WS: Samoa, Western Samoa: Samoan
XK: Kosovo, Republic of Kosovo: Kosovar, Kosovan
YE: Yemen, Republic of Yemen: Yemeni
YT: Mayotte: Mahoran
ZA: South Africa, Republic of South Africa: South African
ZM: Zambia: Zambian
ZW: Zimbabwe, Rhodesia: Zimbabwean
`;

/** Names that are also given names, surnames or birds: a capitalised neighbour makes them one (see `doubtful.ts`). */
export const doubtfulNames: ReadonlySet<string> = new Set(
  "georgia jordan chad turkey jersey israel india kenya ireland holland england wales guinea chile cuba malta france dominica german english french britain sudan pole finn dane scot swede brit turk".split(
    " ",
  ),
);

/** Governments by their house, street or seat, with the country that speaks through them. */
export const metonymTable = `
US: White House, Oval Office, West Wing, Pentagon, State Department, Foggy Bottom, Capitol Hill, US Capitol, Trump administration, Biden administration, Obama administration, Bush administration, Clinton administration, Reagan administration, Uncle Sam
GB: Downing Street, No. 10 Downing Street, 10 Downing Street, Number 10, No. 10, Whitehall, Westminster, Buckingham Palace
FR: Élysée, Elysee, Élysée Palace, Elysee Palace, Quai d'Orsay, Matignon, Hôtel Matignon
RU: Kremlin, Smolenskaya Square, Lubyanka
CN: Zhongnanhai
KR: Blue House, Cheong Wa Dae
IN: South Block, North Block, Rashtrapati Bhavan, Raisina Hill, Lok Kalyan Marg
TR: Sublime Porte, Bestepe, Çankaya
JP: Kantei, Nagatacho, Kasumigaseki
DE: Bundestag, Bundesrat, Bundeswehr, Kanzleramt
IL: Knesset
IR: Majlis
PL: Sejm
UA: Verkhovna Rada, Bankova
PH: Malacañang, Malacanang, Malacañan Palace, Malacañang Palace
BR: Planalto, Itamaraty
AR: Casa Rosada, Pink House
MX: Los Pinos
CL: La Moneda
VE: Miraflores
PE: Casa de Pizarro
ZA: Union Buildings
IT: Quirinal, Palazzo Chigi, Farnesina
ES: Moncloa
AT: Ballhausplatz, Hofburg
VA: Apostolic Palace
ID: Merdeka Palace
TW: Presidential Office Building
SY: Assad regime, Assad government
`;
