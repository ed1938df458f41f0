/**
 * People whom reports name by one word alone, taking for granted that all know them: word, full name, country they act
 * for. Written by hand; names only, no offices and no dates. Used only where the report itself gives no fuller name.
 */
const table = `
trump|Donald Trump|US
biden|Joe Biden|US
obama|Barack Obama|US
vance|JD Vance|US
rubio|Marco Rubio|US
blinken|Antony Blinken|US
hegseth|Pete Hegseth|US
bessent|Scott Bessent|US
lutnick|Howard Lutnick|US
witkoff|Steve Witkoff|US
kushner|Jared Kushner|US
pompeo|Mike Pompeo|US
pelosi|Nancy Pelosi|US
yellen|Janet Yellen|US
raimondo|Gina Raimondo|US
zelensky|Volodymyr Zelensky|UA
zelenskyy|Volodymyr Zelenskyy|UA
zelenskiy|Volodymyr Zelenskiy|UA
poroshenko|Petro Poroshenko|UA
kuleba|Dmytro Kuleba|UA
yermak|Andriy Yermak|UA
sybiha|Andrii Sybiha|UA
putin|Vladimir Putin|RU
lavrov|Sergei Lavrov|RU
peskov|Dmitry Peskov|RU
medvedev|Dmitry Medvedev|RU
shoigu|Sergei Shoigu|RU
ushakov|Yuri Ushakov|RU
dmitriev|Kirill Dmitriev|RU
navalny|Alexei Navalny|RU
prigozhin|Yevgeny Prigozhin|RU
gorbachev|Mikhail Gorbachev|RU
yeltsin|Boris Yeltsin|RU
lukashenko|Alexander Lukashenko|BY
tsikhanouskaya|Sviatlana Tsikhanouskaya|BY
xi|Xi Jinping|CN
macron|Emmanuel Macron|FR
sarkozy|Nicolas Sarkozy|FR
merz|Friedrich Merz|DE
scholz|Olaf Scholz|DE
merkel|Angela Merkel|DE
baerbock|Annalena Baerbock|DE
pistorius|Boris Pistorius|DE
wadephul|Johann Wadephul|DE
steinmeier|Frank-Walter Steinmeier|DE
starmer|Keir Starmer|GB
sunak|Rishi Sunak|GB
lammy|David Lammy|GB
meloni|Giorgia Meloni|IT
tajani|Antonio Tajani|IT
berlusconi|Silvio Berlusconi|IT
draghi|Mario Draghi|IT
sánchez|Pedro Sánchez|ES
orbán|Viktor Orbán|HU
orban|Viktor Orban|HU
szijjártó|Péter Szijjártó|HU
tusk|Donald Tusk|PL
sikorski|Radosław Sikorski|PL
duda|Andrzej Duda|PL
nawrocki|Karol Nawrocki|PL
fico|Robert Fico|SK
babiš|Andrej Babiš|CZ
vučić|Aleksandar Vučić|RS
vucic|Aleksandar Vucic|RS
dodik|Milorad Dodik|BA
kurti|Albin Kurti|XK
mitsotakis|Kyriakos Mitsotakis|GR
erdogan|Recep Tayyip Erdogan|TR
erdoğan|Recep Tayyip Erdoğan|TR
fidan|Hakan Fidan|TR
imamoglu|Ekrem Imamoglu|TR
cavusoglu|Mevlut Cavusoglu|TR
stoltenberg|Jens Stoltenberg|
rutte|Mark Rutte|
zelaya|Manuel Zelaya|HN
kallas|Kaja Kallas|
borrell|Josep Borrell|
guterres|António Guterres|
grossi|Rafael Grossi|
ghebreyesus|Tedros Adhanom Ghebreyesus|
lagarde|Christine Lagarde|
šefčovič|Maroš Šefčovič|
sefcovic|Maros Sefcovic|
netanyahu|Benjamin Netanyahu|IL
gallant|Yoav Gallant|IL
smotrich|Bezalel Smotrich|IL
ben-gvir|Itamar Ben-Gvir|IL
gantz|Benny Gantz|IL
lapid|Yair Lapid|IL
herzog|Isaac Herzog|IL
dermer|Ron Dermer|IL
haniyeh|Ismail Haniyeh|PS
sinwar|Yahya Sinwar|PS
arafat|Yasser Arafat|PS
nasrallah|Hassan Nasrallah|LB
hariri|Saad Hariri|LB
assad|Bashar al-Assad|SY
al-assad|Bashar al-Assad|SY
al-sharaa|Ahmed al-Sharaa|SY
sharaa|Ahmed al-Sharaa|SY
khamenei|Ali Khamenei|IR
khomeini|Ruhollah Khomeini|IR
pezeshkian|Masoud Pezeshkian|IR
araghchi|Abbas Araghchi|IR
araqchi|Abbas Araqchi|IR
larijani|Ali Larijani|IR
ghalibaf|Mohammad Bagher Ghalibaf|IR
raisi|Ebrahim Raisi|IR
rouhani|Hassan Rouhani|IR
ahmadinejad|Mahmoud Ahmadinejad|IR
zarif|Mohammad Javad Zarif|IR
soleimani|Qassem Soleimani|IR
baghaei|Esmaeil Baghaei|IR
mbs|Mohammed bin Salman|SA
khashoggi|Jamal Khashoggi|SA
gargash|Anwar Gargash|AE
sisi|Abdel Fattah al-Sisi|EG
el-sisi|Abdel Fattah el-Sisi|EG
al-sisi|Abdel Fattah al-Sisi|EG
mubarak|Hosni Mubarak|EG
gaddafi|Muammar Gaddafi|LY
haftar|Khalifa Haftar|LY
dbeibah|Abdul Hamid Dbeibah|LY
barzani|Masoud Barzani|IQ
modi|Narendra Modi|IN
jaishankar|S. Jaishankar|IN
misri|Vikram Misri|IN
doval|Ajit Doval|IN
goyal|Piyush Goyal|IN
sitharaman|Nirmala Sitharaman|IN
nehru|Jawaharlal Nehru|IN
yunus|Muhammad Yunus|BD
hasina|Sheikh Hasina|BD
dissanayake|Anura Kumara Dissanayake|LK
wickremesinghe|Ranil Wickremesinghe|LK
rajapaksa|Gotabaya Rajapaksa|LK
takaichi|Sanae Takaichi|JP
ishiba|Shigeru Ishiba|JP
kishida|Fumio Kishida|JP
motegi|Toshimitsu Motegi|JP
iwaya|Takeshi Iwaya|JP
marcos|Ferdinand Marcos Jr.|PH
duterte|Rodrigo Duterte|PH
prabowo|Prabowo Subianto|ID
jokowi|Joko Widodo|ID
widodo|Joko Widodo|ID
srettha|Srettha Thavisin|TH
paetongtarn|Paetongtarn Shinawatra|TH
thaksin|Thaksin Shinawatra|TH
anutin|Anutin Charnvirakul|TH
albanese|Anthony Albanese|AU
rabuka|Sitiveni Rabuka|FJ
ardern|Jacinda Ardern|NZ
luxon|Christopher Luxon|NZ
trudeau|Justin Trudeau|CA
carney|Mark Carney|CA
freeland|Chrystia Freeland|CA
poilievre|Pierre Poilievre|CA
sheinbaum|Claudia Sheinbaum|MX
lula|Luiz Inácio Lula da Silva|BR
bolsonaro|Jair Bolsonaro|BR
rousseff|Dilma Rousseff|BR
milei|Javier Milei|AR
kirchner|Cristina Fernández de Kirchner|AR
petro|Gustavo Petro|CO
maduro|Nicolás Maduro|VE
chávez|Hugo Chávez|VE
guaidó|Juan Guaidó|VE
boric|Gabriel Boric|CL
bukele|Nayib Bukele|SV
noboa|Daniel Noboa|EC
díaz-canel|Miguel Díaz-Canel|CU
castro|Fidel Castro|CU
ramaphosa|Cyril Ramaphosa|ZA
zuma|Jacob Zuma|ZA
mandela|Nelson Mandela|ZA
tinubu|Bola Tinubu|NG
buhari|Muhammadu Buhari|NG
ruto|William Ruto|KE
odinga|Raila Odinga|KE
museveni|Yoweri Museveni|UG
kagame|Paul Kagame|RW
tshisekedi|Félix Tshisekedi|CD
abiy|Abiy Ahmed|ET
afwerki|Isaias Afwerki|ER
mnangagwa|Emmerson Mnangagwa|ZW
mugabe|Robert Mugabe|ZW
traoré|Ibrahim Traoré|BF
goïta|Assimi Goïta|ML
tchiani|Abdourahamane Tchiani|NE
burhan|Abdel Fattah al-Burhan|SD
hemedti|Mohamed Hamdan Dagalo|SD
pashinyan|Nikol Pashinyan|AM
aliyev|Ilham Aliyev|AZ
tokayev|Kassym-Jomart Tokayev|KZ
mirziyoyev|Shavkat Mirziyoyev|UZ
japarov|Sadyr Japarov|KG
saakashvili|Mikheil Saakashvili|GE
zourabichvili|Salome Zourabichvili|GE
musk|Elon Musk|US
zuckerberg|Mark Zuckerberg|US
epstein|Jeffrey Epstein|US
kissinger|Henry Kissinger|US
reagan|Ronald Reagan|US
nixon|Richard Nixon|US
clinton|Bill Clinton|US
hitler|Adolf Hitler|DE
stalin|Joseph Stalin|RU
`;

export type KnownPerson = { readonly name: string; readonly country: string | null };

/** By the word they are known by, lower case. */
export const knownPeople: ReadonlyMap<string, KnownPerson> = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [word = "", name = "", country = ""] = line.split("|");
      return [word, { name, country: country === "" ? null : country }];
    }),
);
