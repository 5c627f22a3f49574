import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/text/index.js';

const seen = (fact: string, text: string): boolean | undefined =>
  extractFacts(text, { kind: 'review' }).facts[fact]?.value;

describe('review-third-party-controls', () => {
  it.each([
    'The guy outside said twenty minutes and banged on the door after fifteen',
    'Hendes kæreste tager pengene og kører hende',
    'Hun blev hentet af en fyr bagefter som også fik alle pengene',
    'Hun sagde at ham udenfor bliver sur',
    'Bloke at the top of the stairs had his hand out for the cash',
    'A man took the money at the door',
    'Her boss decides which clients she takes',
    'Some guy answered the phone and told me the address',
    'The driver waited outside the whole time and counted the cash',
    'She had to call her boss to ask if I could stay longer',
    'It was obviously not her texting, a man picked up when I rang',
    'A guy in the kitchen collected the cash',
    'He told her to hurry up',
    'They move the girls to a new town every week',
    'Paid the madam, the girl got nothing',
    'Her pimp was sitting in a car outside',
    'She handed all the money to a man in the next room',
    'An older woman runs the place and tells the girls what to do',
    'Du betaler til en mand i køkkenet',
    'Det var en mand der tog telefonen',
    'En fyr kørte hende hen til hotellet og ventede i bilen',
    'Chefen bestemmer priserne og hvem hun skal tage imod',
    'Hun skulle lige spørge en anden om lov',
    'Pengene blev afleveret til en fyr på trappen',
    'Det er ikke hende selv der svarer på beskederne',
    'Hun bliver kørt rundt mellem byerne af en chauffør',
    'Hun sagde ikke meget. Han stod i gangen og talte pengene',
    'Bagmanden sad i en bil udenfor',
    'En man tog betalt i dörren',
    'Det var en kille som svarade i telefonen',
    'En mann tok imot pengene',
    'Ein Mann hat das Geld kassiert',
    'Der Chef entscheidet alles',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-third-party-controls', text)).toBe(true);
  });

  it.each([
    'My mate drove me there and waited in the car',
    'The guy who runs the café next door is nice',
    'She told the man at the bakery to keep the money',
    'Her friend answered the door and made tea',
    'Hendes søn tog telefonen, det var sjovt',
    'Chefen er hende selv',
    'He is a great masseur, took the money afterwards',
    'The receptionist took my coat and offered water',
    'Her friend was in the kitchen making dinner',
    'Hendes veninde sad i stuen og så tv',
    'I paid her directly, no middleman',
    'She decides everything herself',
    'Receptionisten svarer altid hurtigt',
    'The taxi driver found the place easily',
    'She drove me to the station, sweet',
    'Man betaler kontant ved ankomst',
    'Hendes mand var på arbejde',
    'My boss called in the middle of it',
    'No pimp, no boss, she works for herself',
    'She answers the phone herself',
    'Jeg kørte derhen efter arbejde',
    'Her son came home from school as I left',
    'Hun har ingen chef',
    'A man was waiting in the hall for his turn',
    'Jeg betalte hende selv',
  ])('is not seen in “%s”', (text) => {
    expect(seen('review-third-party-controls', text)).toBe(false);
  });
});

describe('review-third-party-takes-money', () => {
  it.each([
    'A man took the money at the door',
    'I had to pay the driver',
    'Pengene gik til en mand i bilen',
    'Chefen tog pengene',
    'Ein Mann hat das Geld kassiert',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-third-party-takes-money', text)).toBe(true);
  });

  it.each([
    'I paid her in cash',
    'She took the money first',
    'Jeg betalte i receptionen og fik kvittering',
    'Her boss told her to hurry',
  ])('is not seen in “%s”', (text) => {
    expect(seen('review-third-party-takes-money', text)).toBe(false);
  });
});

describe('review-messages-answered-by-other', () => {
  it.each([
    'Some guy answered the phone',
    'It was not her who wrote the texts',
    'A new voice every time I call the number',
    'Det var en anden der svarede på sms',
    'Det var en mand der tog telefonen',
    'Same number for five different girls',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-messages-answered-by-other', text)).toBe(true);
  });

  it.each([
    'She answered my texts quickly',
    'Hun svarer selv telefonen',
    'The booking line is run by an agency, it says so in the ad',
    'A man took the money',
  ])('is not seen in “%s”', (text) => {
    expect(seen('review-messages-answered-by-other', text)).toBe(false);
  });
});

describe('what others have to do with her work', () => {
  it.each([
    ['Hun måtte lige ringe og spørge ham om det var ok', true],
    ['She had to call him before I could stay longer', true],
    ['She asked him for a light, a neighbour on the stairs', false],
    ['Hun sendte beskeder til chefen hele tiden', true],
    ['Hun sendte beskeder til sin mor hele tiden', false],
    ['Hendes kæreste hentede hende bagefter, sødt par', false],
    ['Her husband picked her up after work', false],
    ['Hendes kæreste kører hende rundt til kunderne', true],
    ["He's the one who sets the price and keeps half, she said", true],
    ['He is the one who told me about this place', false],
    ['En karl i bilen tar betalt', true],
    ['En karl i baren tipsade om stället, tjejen var trevlig', false],
    ['She wanted to go on, but the boss said no', true],
    ['My boss said no to a day off so I came late', false],
  ])('“%s” is %s', (text, is) => {
    expect(seen('review-third-party-controls', text)).toBe(is);
  });
});
