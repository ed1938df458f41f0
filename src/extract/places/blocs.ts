/**
 * Blocs and alliances. The EU has no members here and no code either: ISO 3166-1 reserves `EU` but does
 * not assign it, and the compiled format takes assigned codes alone. Written by hand from their own lists of members.
 */
export const blocTable = `
Quad, Quadrilateral Security Dialogue, Quad grouping, Quad group, Quad nations, Quad countries: AU IN JP US
G7, Group of Seven, G-7: CA FR DE IT JP GB US
AUKUS: AU GB US
Five Eyes: AU CA NZ GB US
BRICS: BR RU IN CN ZA EG ET ID IR AE
SCO, Shanghai Cooperation Organisation, Shanghai Cooperation Organization: CN RU IN PK KZ KG TJ UZ IR BY
GCC, Gulf Cooperation Council: SA AE QA KW BH OM
Mercosur: AR BR PY UY BO
Visegrad Group, Visegrad Four, V4: CZ HU PL SK
SAARC, South Asian Association for Regional Cooperation: AF BD BT IN MV NP PK LK
BIMSTEC: BD BT IN MM NP LK TH
I2U2: IN IL AE US
CSTO, Collective Security Treaty Organization, Collective Security Treaty Organisation: RU BY KZ KG TJ AM
Eurasian Economic Union, EAEU: RU BY KZ KG AM
Alliance of Sahel States: ML BF NE
Nordic-Baltic Eight, NB8: DK EE FI IS LV LT NO SE
Weimar Triangle: FR DE PL
Baltic states, Baltic nations, Baltic countries: EE LV LT
E3: FR DE GB
Benelux: BE NL LU
P5: CN FR RU GB US
East African Community, EAC: KE UG TZ RW BI SS CD SO
Pacific Alliance: CL CO MX PE
European Union, EU, E.U.:
European Commission:
European Council:
European Parliament:
Council of Europe:
NATO, North Atlantic Treaty Organization, Nato:
United Nations, UN, U.N.:
UN Security Council, U.N. Security Council, United Nations Security Council, Security Council, UNSC:
UN General Assembly, U.N. General Assembly, United Nations General Assembly, UNGA:
G20, Group of 20, Group of Twenty, G-20:
G77, Group of 77:
ASEAN, Association of Southeast Asian Nations, Asean:
APEC, Asia-Pacific Economic Cooperation:
African Union, AU:
Arab League, League of Arab States:
OPEC, OPEC+, Opec:
OSCE, Organization for Security and Cooperation in Europe, Organization for Security and Co-operation in Europe:
ECOWAS, Economic Community of West African States:
SADC, Southern African Development Community:
IGAD, Intergovernmental Authority on Development:
CARICOM, Caribbean Community:
OAS, Organization of American States:
CELAC:
OIC, Organisation of Islamic Cooperation, Organization of Islamic Cooperation:
Pacific Islands Forum:
Commonwealth of Nations:
OECD:
CPTPP:
RCEP:
Non-Aligned Movement:
World Trade Organization, World Trade Organisation, WTO:
World Health Organization, World Health Organisation, WHO:
World Bank:
International Monetary Fund, IMF:
International Atomic Energy Agency, IAEA:
International Criminal Court, ICC:
International Court of Justice, ICJ, World Court:
International Committee of the Red Cross, ICRC, Red Cross:
Red Crescent:
UNESCO, UNICEF, UNHCR, UNRWA, UNDP, UNIFIL, WFP, World Food Programme, World Food Program, IOM, UN Human Rights Council, Human Rights Council, OHCHR, International Organization for Migration:
Interpol, Europol, Frontex:
European Central Bank, ECB:
Asian Development Bank, Asian Infrastructure Investment Bank, African Development Bank:
European Court of Human Rights, European Court of Justice:
Eurogroup:
MONUSCO, UNMISS, MINUSMA:
`;
