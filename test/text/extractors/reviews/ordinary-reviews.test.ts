import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/text/index.js';

const shown = (text: string): readonly string[] =>
  Object.entries(extractFacts(text, { kind: 'review' }).facts).flatMap(([id, fact]) => (fact.value ? [id] : []));

describe('an ordinary review', () => {
  it.each([
    'She was kind, relaxed and took her time.',
    'Booked by text, she answered within minutes. Parking right outside.',
    'The door was open so I walked in. She offered me a drink.',
    'Lovely lady, a bit shy at first but soon we were laughing.',
    'Had to wait ten minutes as the customer before me was late. No stress.',
    'She is from Brazil and speaks English with an accent. We talked a lot.',
    'Clean flat on the third floor, code for the street door comes by text.',
    'Pictures are real, she is about 30 as she says.',
    'She told me about her kids and her studies.',
    'Payment first, cash only. No rush at all.',
    'I was tired after work and nearly fell asleep on the table.',
    'She hurt my shoulder a bit, hard hands, but it worked.',
    'Her dog barked and the poor thing was scared of me.',
    'Two ladies work there, both friendly, they share the rent.',
    'The owner, a Thai woman in her fifties, does the best massage herself.',
    'She runs her own clinic and decides her own hours.',
    'Good value, she counted the money and put it in a drawer.',
    'Her husband opened the door, he works in the same clinic as a masseur.',
    'A man came out as I went in, must have been another customer.',
    'Camera at the entrance, makes you feel safe.',
    'I locked my bike in the yard and forgot the key, she helped me.',
    'She smiled all the time and held my hand.',
    'Her phone rang once, she let it ring.',
    'She looks young for 45 and is fit.',
    "I don't speak Danish so we spoke English.",
    'Beautiful eyes, long hair, quiet voice.',
    'Cold room in winter, she was freezing and laughed about it.',
    'She moved here last year and likes the city.',
    'She said she wants to go home for Christmas to see her mother.',
    'Hun var sød og rar, vi sad og snakkede bagefter.',
    'Han der ejer stedet er flink, altid kaffe på kanden.',
    'Hun tog telefonen selv og gav mig en tid samme dag.',
    'Man skal ringe på, så lukker hun op. Døren er altid låst pga. indbrud.',
    'Hun bad mig vente fem minutter, da kunden før mig ikke var færdig.',
    'Jeg blev lidt bange da hunden gøede.',
    'Hun er fra Thailand og taler fint dansk.',
    'Rart sted, rene håndklæder, ingen stress.',
    'Hun fortalte om sine børn og at hun læser til sygeplejerske.',
    'Prisen er 500 for en halv time, betales kontant eller MobilePay.',
    'Massagen var hård, jeg fik næsten tårer i øjnene.',
    'Hun ser yngre ud end sine 42 år.',
    'Hun kan godt være lidt genert i starten, men det går hurtigt over.',
    'Hun er ikke den mest snakkesalige, men dygtig.',
    'Min kone har givet mig et gavekort, vi har handlet her i årevis.',
    'Hun skal hjem til Polen i næste uge på ferie.',
    'Receptionen svarede hurtigt på sms.',
    'Der er kamera i opgangen, ellers diskret.',
    'Jeg faldt i søvn, så afslappende var det.',
    'Hendes veninde var der også, de drak kaffe i køkkenet.',
    'Hun er færdig kl. 18 og har fri om søndagen.',
    'Hun sagde selv at hun elsker sit arbejde.',
    'Stedet ligger over en restaurant, støj fra gaden.',
    'Jeg kunne ikke finde døren, så hun kom ned og hentede mig.',
    'Bestilte tid hos Anna, men fik Maria, som også var god.',
    'Hun flyttede ind i nye lokaler i maj, større og lysere.',
    'Pigen i døren var venlig og viste mig ind.',
    'Tog bussen hjem, glad mand.',
    'Hun havde travlt og virkede træt, men undskyldte.',
    'Hun er 25 og ser godt ud, høj og slank.',
    'Hon var snäll och pratade hela tiden.',
    'Jag satt och väntade en stund, sen fick jag te.',
    'Hon talar bra svenska, kommer från Litauen.',
    'Dörren var låst så jag ringde på, hon öppnade direkt.',
    'Hon bestämmer själv priser och tider.',
    'Bra massage, lite för hård kanske.',
    'Trevlig tjej, 28 år, stämmer med bilderna.',
    'Hon skrattade så hon grät.',
    'Hun var hyggelig og snakket godt norsk.',
    'Måtte vente litt, men fikk kaffe.',
    'Døra var åpen, hun sto og ventet.',
    'Hun ser ut som på bildene, rundt tretti.',
    'Sie war nett und hat sich Zeit genommen.',
    'Man klingelt unten, dann macht sie auf.',
    'Sie spricht gut Deutsch mit Akzent.',
    'Das Zimmer war klein aber sauber.',
    'Sie hat die Tür abgeschlossen, damit wir Ruhe haben.',
    'Ihr Mann führt nebenan ein Café.',
    'Sie sieht jünger aus als 40.',
    'Die Chefin massiert selbst am besten.',
    'Ich war nervös, sie hat mich beruhigt.',
    'Das Kind vom Nachbarn war laut.',
    'Sie bietet Tee an und lacht viel.',
  ])('shows nothing: “%s”', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a word that another language spells the same', () => {
  it.each([
    ['She was kind.', []],
    ['Sie war fast noch ein Kind.', ['review-may-be-under-18']],
    ['They offer tea and a shower', []],
    ['Special offer today', []],
    ['Hun er et offer for bagmænd', ['review-says-trafficked-or-forced']],
    ['Hun sad på sengen og smilede', []],
    ['Der sad en anden kunde i stuen', []],
    ['She looked sad', ['review-unsure-or-uncomfortable']],
    ['Mit viel Mut hat sie es versucht', []],
    ['Hun virkede mut', ['review-unsure-or-uncomfortable']],
  ])('is read in the language of the text: “%s”', (text, facts) => {
    expect(shown(text)).toEqual(facts);
  });
});

describe('an everyday word a few letters from a term', () => {
  it.each([
    'She explained everything',
    'A certified therapist',
    'Jeg forklarede hvad jeg ville have',
    'Hun bemærker alt og har flere adresser',
    'Ich bin gegangen und habe es vergessen',
    'Toys were scattered in the hall and the lighting was dim',
    'She pressed hard and was exploring my back',
  ])('is not the term: “%s”', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('a letter that is wrong is read over', () => {
    expect(shown('She was terified the whole time')).toEqual(['review-unsure-or-uncomfortable']);
  });
});

describe('what is said of a thing or in another sense', () => {
  it.each([
    'Værelset var trist.',
    'The room was sad and dark',
    'Lejligheden er lidt trist, men hun er sød',
    'Das Zimmer war trist, sie nett',
    'A sad room',
    'Hun er 24, dukker op til tiden og ser godt ud',
    'Jeg har handlet hos hende før',
  ])('shows nothing of her: “%s”', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    ['Hun var trist', 'review-unsure-or-uncomfortable'],
    ['She sat in the room and was sad', 'review-unsure-or-uncomfortable'],
    ['Hun er blevet handlet', 'review-says-trafficked-or-forced'],
  ])('and of her it does: “%s”', (text, fact) => {
    expect(shown(text)).toContain(fact);
  });
});
