import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/text/index.js';

const seen = (fact: string, text: string): boolean | undefined =>
  extractFacts(text, { kind: 'review' }).facts[fact]?.value;

describe('review-locked-in-or-guarded', () => {
  it.each([
    'She is not let out of the house',
    'She has not set foot outside the building for a month',
    'They only let her out on Sundays with a driver',
    'Hun kommer kun ud når de henter hende',
    'En mand låste efter mig og beholdt nøglen',
    'Naboen siger at pigerne aldrig kommer ud',
    'Kamera i hvert rum, også over briksen',
    'The door was locked from the outside',
    'She is never allowed to leave the flat',
    'A guard sits by the door so the girls cannot go out',
    "She said she can't go out without one of them",
    'They keep her passport and her keys',
    'They lock the girls in at night',
    'There is a camera in her room pointing at the bed',
    "She hasn't been outside for three weeks",
    'A big man watches who comes in and out',
    'She is a prisoner in there',
    'Bars on the bedroom window and no key on the inside',
    'Hun er låst inde om natten',
    'Hun må ikke forlade lejligheden',
    'Døren blev låst efter mig udefra',
    'De har taget hendes sko og nøgler',
    'Der står en vagt ved døren og hun kan ikke gå ud',
    'Hun får ikke lov til at gå udenfor',
    'Pigerne bliver overvåget med kamera i værelset',
    'Hun har ikke været ude i flere uger',
    'Hon får inte gå ut ensam',
    'Hon är inlåst',
    'Hun får ikke gå ut alene',
    'Sie ist eingesperrt und darf nicht raus',
    'Ein Aufpasser sitzt im Flur',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-locked-in-or-guarded', text)).toBe(true);
  });

  it.each([
    'Camera in the stairwell, code on the door, feels safe',
    'There is a guard in the lobby who just waved me up',
    'She locks the door herself when she works, good rule',
    'The door jammed and we were locked in for ten minutes, we laughed',
    'Der er dørmand på natklubben nedenunder',
    'Hun går aldrig ud med kunder privat',
    'She never goes out with clients, only at her flat',
    'Not allowed to leave marks, fair enough',
    'I never want to leave',
    'Vinduerne var lukket for trafikstøj',
    'They keep the shoes in the hall, slippers for guests',
    'The street door is locked so ring the bell',
    'There is a camera at the entrance because of burglars',
    'She locked the door behind us for privacy',
    'Hoveddøren er låst efter kl 18',
    'De har alarm på grund af indbrud',
    'I could not leave without booking again',
    'I locked my bike outside',
    'Porten är låst, ring på',
    'Never leave without trying her massage',
    'She goes out for a walk every morning',
    'Parking guards are everywhere so pay',
    'Jeg måtte ikke gå ud med skoene på',
    'Hold øje med hende når hun er i byen igen',
    'Dog guards the door, friendly though',
    'Take your shoes off, they keep them in the hall',
    'Die Haustür ist abgeschlossen, bitte klingeln',
    'The safe in the room is locked, good for valuables',
  ])('is not seen in “%s”', (text) => {
    expect(seen('review-locked-in-or-guarded', text)).toBe(false);
  });

  it.each([
    ['A chain hung from the outside of her bedroom door', true],
    ['A key on a nail outside the door, let yourself in', false],
    ['Nøglen sidder udvendigt i døren til værelset', true],
    ['Min nøgle lå udenpå tasken ved døren', false],
    ['Kedjan satt på utsidan av dörren', true],
    ['Porten har en kedja på utsidan', false],
    ['Der Riegel war außen an der Tür', true],
    ['Die Haustür hat außen einen Riegel, bitte klingeln', false],
  ])('a fastener on the outer side of a door: “%s” is %s', (text, is) => {
    expect(seen('review-locked-in-or-guarded', text)).toBe(is);
  });

  it.each([
    ['Two men sit in the hallway so that nobody leaves without asking', true],
    ['Two men run the bar and the girls are lovely, nobody leaves unhappy', false],
    ['En mand på en stol skriver ned hvem der går', true],
    ['En mand på parkeringspladsen skriver ned hvem der går over tiden', false],
    ['En man i köket ser vem som går ut', true],
    ['Hon ser vem som ringer', false],
    ['Ein Mann im Flur sieht, wer geht', true],
  ])('somebody who sees to it who goes: “%s” is %s', (text, is) => {
    expect(seen('review-locked-in-or-guarded', text)).toBe(is);
  });

  it.each([
    ['I suggested a coffee on the corner. She said that she is not allowed', true],
    ['Jeg foreslog en øl på hjørnet, men det får hun ikke lov til', true],
    ['I suggested a coffee on the corner, that I may not do on a school night', false],
    ['Der ligger en bager på hjørnet, og det må man ikke gå glip af', false],
    ["She goes out every weekend, that can't be cheap", false],
    ['She smokes outside and that is not allowed in the yard', false],
    ['Hun kunne ikke selv lukke op', true],
    ['Jeg kunne ikke selv lukke op for porten', false],
  ])('a way out that is named before it is barred: “%s” is %s', (text, is) => {
    expect(seen('review-locked-in-or-guarded', text)).toBe(is);
  });
});
