import { describe, expect, it } from "vitest";
import { type Decode, decodeReport, isPage } from "./decode.ts";

const decode: Decode = (bytes, encoding, { fatal }) =>
  new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
const read = (bytes: readonly number[] | Uint8Array) =>
  decodeReport(Uint8Array.from(bytes), decode);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const units = (text: string, little: boolean) =>
  [...text].flatMap((unit) => {
    const code = unit.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });

describe("a file's bytes", () => {
  it.each([
    ["UTF-8", bytesOf("Curaçao – “so”"), "Curaçao – “so”", "utf-8"],
    [
      "UTF-8 with its mark, which stays, as offsets count it",
      [0xef, 0xbb, 0xbf, 0x61],
      "\ufeffa",
      "utf-8",
    ],
    ["UTF-16 LE", [0xff, 0xfe, ...units("Łódź", true)], "\ufeffŁódź", "utf-16le"],
    ["UTF-16 BE", [0xfe, 0xff, ...units("Łódź", false)], "\ufeffŁódź", "utf-16be"],
    ["windows-1252", [0x93, 0x53, 0xe3, 0x6f, 0x94], "“São”", "windows-1252"],
    ["UTF-16 without its mark", units("No mark", true), "No mark", "utf-16le"],
    ["UTF-8 cut off", [...bytesOf("“Łódź”"), 0xe2, 0x80], "“Łódź”\ufffd", "utf-8, damaged"],
    [
      "the declared charset",
      [...bytesOf("<html><meta charset=windows-1251><p>"), 0xcc, 0xe8, 0xf0],
      "<html><meta charset=windows-1251><p>Мир",
      "windows-1251",
    ],
  ])("%s", (_, bytes, text, encoding) => {
    expect(read(bytes)).toMatchObject({ ok: true, value: { text, encoding } });
  });

  it.each([
    ["nothing", [], "it is empty"],
    ["white space", bytesOf(" \n\t "), "white space"],
    ["a PDF", bytesOf("%PDF-1.7 …"), "a PDF: copy its text"],
    ["an archive", [0x50, 0x4b, 3, 4, 0, 0], "a ZIP archive or a Word"],
    ["a picture", [0x89, 0x50, 0x4e, 0x47], "an image (PNG)"],
    ["a zero byte", [0x61, 0x62, 0, 0x63], "a zero byte, number 3"],
    [
      "a web archive",
      bytesOf("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n"),
      "a web archive (MHTML)",
    ],
    ["control characters", Array.from({ length: 400 }, (_, index) => 1 + (index % 8)), "no text"],
    ["lost characters", bytesOf("a\ufffdb\ufffd".repeat(40)), "lost (�)"],
  ])("%s: a message with what to do", (_, bytes, message) => {
    const decoded = read(bytes);
    expect(decoded.ok ? "" : decoded.error).toContain(message);
  });

  it("takes an unknown declared charset for none", () => {
    expect(read([...bytesOf("<meta charset=klingon>"), 0xe9])).toMatchObject({
      ok: true,
      value: { encoding: "windows-1252" },
    });
  });

  it.each([
    ["<!DOCTYPE html><p>a", true],
    ["\n<?xml version='1.0'?>\n<html>", true],
    ["<p>one</p>".repeat(6), true],
    ["The minister wrote <b>so</b> in 2 < 3 lines.", false],
  ])("tells a page by its content: %s", (text, expected) => {
    expect(isPage(text)).toBe(expected);
  });
});
