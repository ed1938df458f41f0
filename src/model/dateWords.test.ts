import { expect, it } from "vitest";
import { dateInShort, dateInWords } from "./dateWords.ts";

it.each([
  [null, "no date", "no date"],
  ["2023-06-19", "Monday 19 June 2023", "19 Jun 2023"],
  ["2023-02", "February 2023, day not given", "Feb 2023"],
  ["2022", "2022, month not given", "2022"],
  ["2024-04-24/2024-04-26", "24 to 26 April 2024", "24–26 Apr 2024"],
  ["2024-04-30/2024-05-02", "30 April to 2 May 2024", "30 Apr – 2 May 2024"],
  ["2023-12-30/2024-01-02", "30 December 2023 to 2 January 2024", "30 Dec 2023 – 2 Jan 2024"],
  ["2023-02/2023-06", "February to June 2023", "Feb–Jun 2023"],
  ["2021/2023", "2021 to 2023", "2021–2023"],
  ["[2023-02..2023-06]", "between February and June 2023, once", "Feb–Jun 2023, once"],
  [
    "[2023-02..2023-06-18]",
    "between February 2023 and 18 June 2023, once",
    "Feb 2023 – 18 Jun 2023, once",
  ],
  ["[2023-06-18,2023-06-19]", "18 June 2023 or 19 June 2023", "18 Jun 2023 or 19 Jun 2023"],
  ["[..2023-06-18]", "on or before 18 June 2023, once", "before 18 Jun 2023, once"],
  ["2023-06-20/..", "since 20 June 2023", "from 20 Jun 2023"],
  ["2023-06-20/", "from 20 June 2023, end not known", "from 20 Jun 2023"],
  ["../2023-06-20", "until 20 June 2023", "until 20 Jun 2023"],
  ["2021-02?", "February 2021, uncertain", "Feb 2021?"],
  ["2021-02~", "about February 2021", "c. Feb 2021"],
  ["2023-06-19?", "19 June 2023, uncertain", "19 Jun 2023?"],
  ["2023-21", "spring 2023", "spring 2023"],
  ["2023-40", "first half of 2023", "first half of 2023"],
  ["202X", "2020s", "2020s"],
  ["-0043-03-15", "Friday 15 March 44 BC", "15 Mar 44 BC"],
  ["nonsense", "nonsense", "nonsense"],
])("%s", (edtf, words, short) => {
  expect(dateInWords(edtf)).toBe(words);
  expect(dateInShort(edtf)).toBe(short);
});
