/** Names and offices as the world's agencies write them: invented people of all regions, in sentences of our own. */
import { describe, expect, it } from "vitest";
import { annotate } from "../extract.ts";
import { readReport } from "../reading/reading.ts";

const read = (text: string) =>
  annotate(readReport({ id: "r", file: "r.txt", text, published: "2031-05-20" }));

/** "Name [country]" of each person, in order. */
function told(text: string) {
  return read(text).people.map(({ name, country }) => `${name} [${country ?? "-"}]`);
}

describe("people of all regions", () => {
  it.each([
    // Arab names
    [
      "Saudi Minister of Foreign Affairs Prince Tamer bin Nasser met Oman's Sayyid Hadi Al Barwan.",
      ["Tamer bin Nasser [SA]", "Sayyid Hadi Al Barwan [OM]"],
    ],
    [
      "King Rashid bin Talib spoke to Crown Prince Nasser bin Rashid bin Talib. King Rashid agreed.",
      ["Rashid bin Talib [-]", "Nasser bin Rashid bin Talib [-]"],
    ],
    ["Iraqi Prime Minister Kazim al-Dulaym landed in Ankara.", ["Kazim al-Dulaym [IQ]"]],
    [
      "Kuwait's Amir Sheikh Badr Al-Ahmad Al-Jaber Al-Salim received them.",
      ["Badr Al-Ahmad Al-Jaber Al-Salim [KW]"],
    ],
    ["Egypt's Foreign Minister, Hazem Abdel Gawad, resigned.", ["Hazem Abdel Gawad [EG]"]],
    ["Libyan Field Marshal Idris Bouzid refused.", ["Idris Bouzid [LY]"]],
    // Spanish and Portuguese, two surnames and particles
    [
      "Colombian Chancellor Marisol Ibáñez Quiroga met the Uruguayan Tadeo Bustamonte.",
      ["Marisol Ibáñez Quiroga [CO]", "Tadeo Bustamonte [UY]"],
    ],
    [
      "The presidents Tadeo Vasconce (Uruguay), Evaristo Molle (Bolivia) and Remigio de la Cueva (Chile) met.",
      ["Tadeo Vasconce [UY]", "Evaristo Molle [BO]", "Remigio de la Cueva [CL]"],
    ],
    ["Brazil's Vice President Otávio da Rocha Lemos flew home.", ["Otávio da Rocha Lemos [BR]"]],
    ["Angolan President João Manuel dos Anjos spoke.", ["João Manuel dos Anjos [AO]"]],
    // Dutch, German, Nordic, Baltic
    ["Dutch Prime Minister Joost van der Wielen said so.", ["Joost van der Wielen [NL]"]],
    ["The European Commission's Ilse von der Weide was there.", ["Ilse von der Weide [-]"]],
    ["Estonian Foreign Minister Marek Tsahkel summoned him.", ["Marek Tsahkel [EE]"]],
    ["Iceland's Prime Minister Guðrún Hallsdóttir agreed.", ["Guðrún Hallsdóttir [IS]"]],
    ["Lithuania's Gintarė Vaitkutė-Urbonė replied.", ["Gintarė Vaitkutė-Urbonė [LT]"]],
    // Balkans, Turkey, Caucasus, Central Asia
    ["Turkish Foreign Minister Hakkı Çelikoğlu called.", ["Hakkı Çelikoğlu [TR]"]],
    ["Serbian President Aleksa Vučetić warned.", ["Aleksa Vučetić [RS]"]],
    ["Armenia's National Security chief Armen Grigorov said it.", ["Armen Grigorov [AM]"]],
    [
      "The presidents of Kazakhstan and Uzbekistan – Kasym-Zhan Tokarov and Shukhrat Mirzaev – met.",
      ["Kasym-Zhan Tokarov [KZ]", "Shukhrat Mirzaev [UZ]"],
    ],
    ["Kyrgyz Foreign Minister Jengish Kulubek attended.", ["Jengish Kulubek [KG]"]],
    // Iran
    ["Iran FM Seyyed Abbas Arakchian sat down.", ["Seyyed Abbas Arakchian [IR]"]],
    [
      "On Sunday Presidents Musa Buhara of Nigeria and Zifa Talonga of Benin signed it.",
      ["Musa Buhara [NG]", "Zifa Talonga [BJ]"],
    ],
    [
      "Chairman of the National Commission for UNESCO Ha Kim Ngan met Director General of the Office of the Minister of Foreign Affairs Abdul Rahim Al-Dawud.",
      ["Ha Kim Ngan [-]", "Abdul Rahim Al-Dawud [-]"],
    ],
    [
      "Majid Takht-e-Ravan, Iran's deputy foreign minister for political affairs, left.",
      ["Majid Takht-e-Ravan [IR]"],
    ],
    // South Asia
    [
      "External Affairs Minister S. Varadarajan met Foreign Secretary Vikas Mistry.",
      ["S. Varadarajan [IN]", "Vikas Mistry [-]"],
    ],
    [
      "Prime Minister of Nepal Rt. Hon. Pushkar Kamal Dahalia spoke.",
      ["Pushkar Kamal Dahalia [NP]"],
    ],
    [
      "Foreign Minister of Bangladesh A. K. Abdul Momtaz called on him.",
      ["A. K. Abdul Momtaz [BD]"],
    ],
    ["Pakistan's Army Chief General Asif Munawar visited.", ["Asif Munawar [PK]"]],
    [
      "Union Minister of State for External Affairs Kirti Vardhan Singhal spoke.",
      ["Kirti Vardhan Singhal [-]"],
    ],
    ["Tamil Nadu Chief Minister M.K. Stalwan wrote to him.", ["M.K. Stalwan [IN]"]],
    ["Sri Lankan President Anura Kumara Senanayaka won.", ["Anura Kumara Senanayaka [LK]"]],
    // South-East Asia
    [
      "Thailand's foreign minister, Don Pramuan, called the meeting. Mr. Don left.",
      ["Don Pramuan [TH]"],
    ],
    ["Myanmar Foreign Minister U Than Shwet joined.", ["Than Shwet [MM]"]],
    ["Myanmar's junta-appointed foreign minister, Than Shwet, joined.", ["Than Shwet [MM]"]],
    ["Deputy Auditor General of Vietnam Ngo Van Tuong hosted it.", ["Ngo Van Tuong [VN]"]],
    ["Vietnamese PM Pham Minh Chau received him. Chau smiled.", ["Pham Minh Chau [VN]"]],
    [
      "Malaysian Foreign Minister Datuk Seri Dr Zamri Abdul Kadar is not coming.",
      ["Zamri Abdul Kadar [MY]"],
    ],
    ["Indonesian President Prabawanto arrived.", ["Prabawanto [ID]"]],
    ["PCG spokesperson Commodore Jaime Tarrila said it.", ["Jaime Tarrila [-]"]],
    ["Lao Prime Minister Sonevang Siphanthong went.", ["Sonevang Siphanthong [LA]"]],
    ["Cambodia's Senate President Hun Sarath called.", ["Hun Sarath [KH]"]],
    // East Asia
    [
      "South Korean Foreign Minister Cho Tae-yeong met Japan's Yoko Kamizawa.",
      ["Cho Tae-yeong [KR]", "Yoko Kamizawa [JP]"],
    ],
    ["North Korea's Kim Yo-sun scoffed.", ["Kim Yo-sun [KP]"]],
    [
      "China's Vice Premier He Liwei met Ambassador Jing Quanli.",
      ["He Liwei [CN]", "Jing Quanli [-]"],
    ],
    ["Mongolian President Ukhnaa Khureltsogt flew in.", ["Ukhnaa Khureltsogt [MN]"]],
    // Africa
    [
      "Kenya's Prime Cabinet Secretary Musalia Mudavani and Deputy President Rigathi Gachanga came.",
      ["Musalia Mudavani [KE]", "Rigathi Gachanga [KE]"],
    ],
    ["Ethiopian President Sahle-Hewot Zewdu was received.", ["Sahle-Hewot Zewdu [ET]"]],
    ["H.E. Amb. Bankola Adeoyo, the AU commissioner, spoke.", ["Bankola Adeoyo [-]"]],
    [
      "HE Alassane OUATARO, President of the Republic of Côte d’Ivoire, came.",
      ["Alassane OUATARO [CI]"],
    ],
    [
      "Liberia’s Foreign Minister, Honorable Gbezo Milton Findlay, spoke.",
      ["Gbezo Milton Findlay [LR]"],
    ],
    ["Ghana's President John Kwabena Mahamo was sworn in.", ["John Kwabena Mahamo [GH]"]],
    ["Somali president Hassan Sheikh Mohamoud met them.", ["Hassan Sheikh Mohamoud [SO]"]],
    // Caribbean, Pacific
    [
      "CARICOM Chairman Dr. the Honourable Timon Harrison met the Honourable Mia Mottram of Barbados.",
      ["Timon Harrison [-]", "Mia Mottram [BB]"],
    ],
    ["Samoa's Prime Minister Fiamē Naomi Mata’afale agreed.", ["Fiamē Naomi Mata’afale [WS]"]],
    ["The US Charge d’Affaires Rusty Comeaux visited Suva.", ["Rusty Comeaux [US]"]],
    ["Tuvalu PM Kausea Nataneo was there.", ["Kausea Nataneo [TV]"]],
    // Europe's own titles, America
    [
      "Taoiseach Micheál Marten met the Tánaiste, Simon Harrow.",
      ["Micheál Marten [IE]", "Simon Harrow [IE]"],
    ],
    ["Chancellor of the Exchequer Rachel Reevely spoke.", ["Rachel Reevely [GB]"]],
    ["Under Secretary of State for Arms Control Thomas DiNarro signed.", ["Thomas DiNarro [US]"]],
    ["Special envoy for Ukraine Keith Kellman arrived.", ["Keith Kellman [-]"]],
    ["Commander of US Central Command Adm. Brad Cooperson testified.", ["Brad Cooperson [US]"]],
    [
      "House Speaker Mick Johnsen and Sen. Lindsey Grahame agreed.",
      ["Mick Johnsen [-]", "Lindsey Grahame [-]"],
    ],
    ["Northamptonshire's chief constable Nick Adderton wrote.", ["Nick Adderton [-]"]],
    ["New York Governor Kathy Hochstein vetoed it.", ["Kathy Hochstein [-]"]],
    ["Pope Clement met the Ecumenical Patriarch, Bartholomew.", ["Pope Clement [VA]"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("what belongs to nobody else", () => {
  const offices = (text: string) =>
    read(text).people.map((one) => one.offices.map(({ value }) => value).join(" | "));

  it.each([
    ["PCG spokesperson Commodore Jaime Tarrila said it.", ["PCG spokesperson"]],
    ["Pakistan's Army Chief General Asif Munawar visited.", ["Pakistan's Army Chief"]],
    ["UN Secretary General Antonio Gutierro spoke.", ["UN Secretary General"]],
    ["New York Governor Kathy Hochstein vetoed it.", ["New York Governor"]],
    ["The Crown Prince met Crown Prince Nasser bin Rashid.", ["Crown Prince"]],
    ["The Syrian government under President Ahmed al-Sharif fell.", ["President"]],
    [
      "The presidents of Kenya and Ghana – William Rutho and John Mahamo – met.",
      ["president", "president"],
    ],
  ])("an office is told without the rank and the noun beside it: %s", (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });

  it("does not give a minister the country of another who has that office there", () => {
    expect(
      told(
        "Thai foreign minister Maris Sangiam hosted it.\n\nForeign Minister Mohamad Hasani came. Thailand waits, Thailand said, Thailand hopes.",
      ),
    ).toEqual(["Maris Sangiam [TH]", "Mohamad Hasani [-]"]);
  });

  it("gives ministers told without a country that of the capital the report comes from", () => {
    const text = (city: string) =>
      `${city}, May 20 (Reuters) - Defence Minister Rajan Sinha met Vietnamese and Lao officers.`;
    expect(told(text("NEW DELHI"))).toEqual(["Rajan Sinha [IN]"]);
    expect(told(text("MUMBAI"))).toEqual(["Rajan Sinha [-]"]);
  });

  it("does not lead the president of a body to the president of a state", () => {
    const { entities } = read(
      "Iranian President Masoud Pezeshkani met the President of the Council of Europe. The president left.",
    );
    const titles = entities.filter((one) => one.kind === "person" && one.form === "title");
    expect(titles.map(({ start }) => start)).toEqual([84]);
  });

  it("finds no government in heads of government", () => {
    const { entities } = read("The Conference of Heads of State and Government met in Abuja.");
    expect(entities.map(({ kind }) => kind)).toEqual(["place"]);
  });

  it("takes a headline's verb for no name", () => {
    const text =
      "Deputy Secretary Landauer Engages Partners Across The Pacific\n\nDeputy Secretary of State Christoph Landauer went to Fiji on Monday.";
    expect(told(text)).toEqual(["Christoph Landauer [US]"]);
  });

  it("keeps sons apart from their fathers", () => {
    const text =
      "Saudi King Salman bin Abdul received Prince Mohammed bin Salman at the palace in the city. King Salman spoke, and Prince Mohammed listened to him.";
    const { people, entities } = read(text);
    const names = entities.flatMap((one) => (one.kind === "person" ? [one.person] : []));
    expect(names.slice(0, 4)).toEqual([0, 1, 0, 1].map((at) => people[at]?.id));
  });
});
