import { describe, expect, it } from 'vitest';
import { linkAdverts } from '../../src/link/link-adverts.js';

/** Two adverts of other wording that tell a contact in two ways. */
const FOUND: readonly (readonly [string, string, string])[] = [
  ['letters apart', 'Skriv til h a v e n . l y k k e @ example.org', 'Mail: haven.lykke@example.org'],
  ['letters apart everywhere', 'm i n t . g a r d @ e x a m p l e . o r g', 'mint.gard@example.org'],
  ['dots in brackets on both sides', 'skov[dot]sti[at]example[dot]org', 'skov.sti@example.org'],
  ['a single letter for the sign', 'birke.aften (a) example.org', 'birke.aften@example.org'],
  ['the Danish word for the sign', 'vinter.have snabel-a example punktum org', 'vinter.have@example.org'],
  ['the Spanish word for the sign', 'luna.verde arroba example punto org', 'luna.verde@example.org'],
  ['the Polish word for the sign', 'cichy.las małpa example kropka org', 'cichy.las@example.org'],
  ['the Russian word for the sign', 'tihiy.sad собака example точка org', 'tihiy.sad@example.org'],
  ['the sign between brackets', 'sol.opgang [@] example.org', 'sol.opgang@example.org'],
  ['an underscore in words', 'dug underscore fald at example dot org', 'dug_fald@example.org'],
  ['wide letters', 'ｎｏｒｄ．ｌｙｓ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'nord.lys@example.org'],
  ['a sign before the name of a messenger', 'Telegram @havre.desk', 'telegram: havre.desk'],
  ['a messenger in two parts', 'tele-gram, Name: byg . desk', 'Telegram: byg.desk'],
  ['another in two parts', 'insta-gram: rug_mark', 'Instagram @rug_mark'],
  ['digits for letters', 'Telegram: sk0vfyr.desk', 'Telegram: skovfyr.desk'],
  ['an address of the messenger', 'https://t.me/hvede_korn', 'telegram @hvede_korn'],
  ['a number behind an address', 'wa.me/4500004417', 'Ring +45 00 00 44 17'],
  ['Cyrillic letters that look alike', 'Telegram: @mаrk_blоmst', 'Telegram: @mark_blomst'],
  ['a name of Snapchat', 'snap: kaerne.hus', 'Snapchat - kaerne.hus'],
  ['a name of Kik', 'kik; lyng_hede', 'Kik: lyng_hede'],
];

/** The same of contacts that are two, or nobody's. */
const NOT_FOUND: readonly (readonly [string, string, string])[] = [
  ['another digit at the end', 'Telegram: anna.k1', 'Telegram: anna.k2'],
  ['a digit and a letter that stand alone', 'Telegram: x_1', 'Telegram: x_l'],
  ['a digit and a letter at the end', 'Telegram: maja_o', 'Telegram: maja_0'],
  ['another letter', 'Telegram: skovfyr.desk', 'Telegram: skovfyl.desk'],
  ['a mailbox of the house', 's u p p o r t @ example.org', 'support@example.org'],
  ['a name that many have', 'Telegram: booking', 'Telegram @booking'],
  ['the name of the messenger for an address', 'Telegram @rosen.org', 'Signal @rosen.org'],
  ['the same messenger', 'Skriv på Telegram eller Signal', 'Telegram eller Signal, tak'],
  ['another host', 'lun.vind (a) example.org', 'lun.vind@example.com'],
  ['another name before the sign', 's o l . v i n d @ example.org', 's o l . v a n d @ example.org'],
  ['a word before the name', 'Find mig på @byen.rundt', 'skriv@byen.rundt'],
  ['letters that are a rating', 'A B C @ klub', 'a b c @ klub'],
  ['an hour in brackets', 'Kom (a) 20.30 i aften', 'Kom (a) 20.30 i morgen'],
  ['a place', 'Vi ses at home dot now', 'Mød mig at home dot now'],
  ['the name of a piece of a messenger', 'gram: 20 pr. portion', 'tele-gram: 20'],
  ['other digits inside', 'Telegram: mia45desk', 'Telegram: mia54desk'],
  ['two names with digits', 'Snap: luna2024', 'Snap: luna2025'],
  ['another sign inside', 'Kik: rug_mark', 'Kik: rug.mark'],
  ['another name that many have', 'Instagram: official', 'Insta: official'],
  ['numbers that differ', 'wa.me/4500004417', 'wa.me/4500004471'],
];

function linksOf(one: string, other: string): number {
  const adverts = [
    { id: 'a', text: `Rolig stemme og varm te. ${one}`, city: 'Viborg' },
    { id: 'b', text: `${other} Jeg bor ved havnen`, city: 'Viborg' },
  ];
  return linkAdverts(adverts).clusters.length;
}

describe('contacts that are told in odd ways', () => {
  it.each(FOUND)('are one: %s', (_, one, other) => {
    expect(linksOf(one, other)).toBe(1);
  });

  it.each(NOT_FOUND)('are two or none: %s', (_, one, other) => {
    expect(linksOf(one, other)).toBe(0);
  });
});
