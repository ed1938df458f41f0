/** Signs and words of money, each with its ISO 4217 code. Written by hand for Readout. */
import { rowsOf } from "./rows.ts";

const signTable = `
USD: US$, U.S.$, $
AUD: A$, AU$
CAD: C$, CA$, Can$
NZD: NZ$
HKD: HK$
SGD: S$, SG$
TWD: NT$
BRL: R$
EUR: €
GBP: £
JPY: ¥, JP¥
CNY: CN¥, RMB¥
INR: ₹, Rs., Rs, INR, Re
KRW: ₩
RUB: ₽
UAH: ₴
ILS: ₪
TRY: ₺
NGN: ₦
PHP: ₱
VND: ₫
KZT: ₸
GHS: ₵
CRC: ₡
KES: Ksh, KSh
ZAR: ZAR
PKR: PKR
CHF: CHF, SFr
SEK: SEK
NOK: NOK
DKK: DKK
PLN: PLN
MYR: RM
IDR: Rp
`;

const wordTable = `
USD: dollar, dollars, US dollar, US dollars, U.S. dollar, U.S. dollars, American dollars, USD, greenbacks, bucks
EUR: euro, euros, EUR
GBP: pound, pounds, pounds sterling, British pounds, GBP
JPY: yen, Japanese yen, JPY
CNY: yuan, renminbi, RMB, Chinese yuan, CNY
INR: rupee, rupees, Indian rupees
PKR: Pakistani rupee, Pakistani rupees
LKR: Sri Lankan rupees
KRW: won, South Korean won, Korean won, KRW
RUB: rouble, roubles, ruble, rubles, Russian roubles, Russian rubles, RUB
UAH: hryvnia, hryvnias, hryvnya, UAH
CHF: Swiss francs, Swiss franc, CHF
SEK: Swedish kronor, Swedish crowns, Swedish krona
NOK: Norwegian kroner, Norwegian crowns, Norwegian krone
DKK: Danish kroner, Danish crowns, Danish krone
PLN: zloty, zlotys, zlotych
CZK: Czech crowns, Czech koruna
HUF: forint, forints
TRY: lira, liras, Turkish lira
ILS: shekel, shekels
SAR: riyal, riyals, Saudi riyals
QAR: Qatari riyals
IRR: rial, rials, Iranian rials
AED: dirham, dirhams
EGP: Egyptian pounds
BRL: real, reais, Brazilian reais
MXN: Mexican pesos
ARS: Argentine pesos
PHP: Philippine pesos
AUD: Australian dollars
CAD: Canadian dollars
NZD: New Zealand dollars
SGD: Singapore dollars
HKD: Hong Kong dollars
TWD: Taiwan dollars, New Taiwan dollars
NGN: naira
KES: Kenyan shillings
ZAR: rand
IDR: rupiah
MYR: ringgit
THB: baht
VND: dong
BDT: taka
KZT: tenge
`;

const codesOf = (table: string) =>
  rowsOf(table).flatMap(({ head, lists }) =>
    (lists[0] ?? []).map((word) => [word, head] as [string, string]),
  );

/** What stands before a number: "US$", "€", "Rs". */
export const currencySigns: ReadonlyMap<string, string> = new Map(codesOf(signTable));

/** What stands after a number: "euros", "US dollars"; rows for a phrase book. */
export const currencyWords: readonly (readonly [string, string])[] = codesOf(wordTable);

/** What a number is multiplied by. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["k", 1e3],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mio", 1e6],
  ["million", 1e6],
  ["millions", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["cr", 1e7],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["billion", 1e9],
  ["billions", 1e9],
  ["t", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
  ["trillion", 1e12],
]);
