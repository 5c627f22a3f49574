import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

/*
 * The same things in words that a lexicon of qualities, prices and ages does not have, and what only sounds like them.
 */

function isRead(fact: string, text: string, country = 'DK'): boolean {
  return extractFacts(text, { country }).facts[fact]?.value === true;
}

describe('being one with the pictures, without deceit, true to what is written', () => {
  it.each([
    'Det er mig på samtlige billeder.',
    'It really is me in every single picture.',
    'Det är faktiskt jag på alla bilder.',
    'Das bin wirklich ich auf allen Fotos.',
    'The photos are all of me.',
    'Bildene er av meg, tatt i sommer.',
    'Hende du ser på billederne, er hende der åbner døren.',
    'Jeg er ingen bedrager.',
    'You will never be cheated here.',
    'Hier wird niemand betrogen, kein Schwindel.',
    'Inga lögner, bara jag.',
    'Det jeg skriver i annoncen, passer.',
    'Vad jag skriver stämmer.',
    'You get exactly what you see.',
    'Was du siehst, bekommst du auch.',
    'Jeg spiller med åbne kort.',
  ])('%s', (text) => {
    expect(isRead('trust-wording', text)).toBe(true);
  });

  it.each([
    'Send me a picture of you first.',
    'Jeg sender gerne billeder af mig på sms.',
    "It's not me in the picture.",
    'No pictures of me online.',
    'I am shy in photos.',
    'Ikke snyd mig.',
    'No fake bookings please.',
    'Sei bitte ehrlich zu mir.',
    'Please be honest about your age.',
    'See you on Friday, get some rest.',
    'Tell me what you want to see and get.',
  ])('not: %s', (text) => {
    expect(isRead('trust-wording', text)).toBe(false);
  });
});

describe('prices by the names of notes, and those that are none of hers', () => {
  it.each([
    ['En halvtimme för en femhundring', 'SE'],
    ['En femhundrelapp for en halv time', 'NO'],
    ['En time for en plovmand', 'DK'],
    ['Halbe Stunde nur einen Fuffi', 'DE'],
    ['Eine Stunde kostet fünfundneunzig Euro', 'DE'],
  ])('%s (%s) is low', (text, country) => {
    expect(isRead('low-price', text, country)).toBe(true);
  });

  it.each([
    ['Parkering i huset: 30 kr per halvtime', 'NO'],
    ['Før tok jeg 500 for halvtimen, nå tar jeg 900', 'NO'],
    ['Timen kostet 600 før, nå 1200', 'NO'],
    ['En halvtimme för en tusenlapp', 'SE'],
  ])('%s (%s) is not', (text, country) => {
    expect(isRead('low-price', text, country)).toBe(false);
  });
});

describe('an age that somebody turns', () => {
  it.each([
    'Just turned 21.',
    'Har akkurat rundet 20.',
    'Fyllde nyss 22.',
    'Letzte Woche 21 geworden.',
    'Jeg fylder 22 på lørdag.',
    'I turned twenty-one in June.',
  ])('%s', (text) => {
    expect(isRead('youth-stressed', text)).toBe(true);
  });

  it.each([
    'The salon turned 20 this year.',
    'Butikken fyldte 20 i år.',
    'I turned 20 guests away.',
    'Det bliver 20 kr dyrere.',
    'Min datter fylder 20.',
    'Just turned 41.',
  ])('not: %s', (text) => {
    expect(isRead('youth-stressed', text)).toBe(false);
  });
});

describe('somebody who is spoken of', () => {
  it.each([
    'Anna er 25 og elsker at kysse.',
    'Mia is 31 years old.',
    'To veninder tager imod.',
    'Kira und Moni sind da. Die beiden haben noch Termine frei.',
    'The two of them share a flat and a phone.',
  ])('%s', (text) => {
    expect(isRead('third-person-or-plural', text)).toBe(true);
  });

  it.each([
    'Jeg hedder Mia, er 25 og frisk.',
    'My name is Mia and I am 25 and free.',
    'Meine Katze heißt Minka, sie versteckt sich gern.',
    'Parken er 25 og smuk.',
  ])('not: %s', (text) => {
    expect(isRead('third-person-or-plural', text)).toBe(false);
  });
});

describe('drugs that are a treat, and people who took some', () => {
  it.each(['Jeg byder gerne på en joint bagefter.', 'Bjuder på en joint efteråt.', 'Vil du have MD, så sig til.'])(
    '%s',
    (text) => {
      expect(isRead('drugs-offered', text)).toBe(true);
    },
  );

  it.each(['Gæster på stoffer bliver sendt hjem.', 'Folk på en joint lukker jeg ikke ind.'])('not: %s', (text) => {
    expect(isRead('drugs-offered', text)).toBe(false);
  });
});

describe('where somebody grew up', () => {
  it.each([
    'Jeg voksede op ved havet i Grækenland.',
    'Jag växte upp i Grekland.',
    'Røttene mine er i Nairobi.',
    'Ich bin in Griechenland aufgewachsen.',
  ])('%s', (text) => {
    expect(isRead('foreign-nationality-stated', text)).toBe(true);
  });

  it.each(['Min mand er født i Polen.', 'Planten vokser i Grækenland.', 'Jeg var på ferie i Grækenland.'])(
    'not: %s',
    (text) => {
      expect(isRead('foreign-nationality-stated', text)).toBe(false);
    },
  );
});

describe('protection that stays at home, is forgotten or is not somebody’s thing', () => {
  it.each([
    'Kondomer kan du lade ligge derhjemme, det vil sige kondomer kan du lade ligge.',
    'Vi kan godt springe gummiet over mod et tillæg.',
    'Beskyttelse? Ikke nødvendigvis.',
    'Condoms are not my style.',
    'We can do without the rubber for a bit more.',
    'Forgot your condom? No problem at all.',
    'Glemt kondomet? Det er helt fint.',
    'Kondomerna får stanna hemma.',
    'Das Kondom bleibt in der Schublade.',
    'Kondome lassen wir aus.',
    'bb kan aftales.',
  ])('%s', (text) => {
    expect(isRead('unprotected-offered', text)).toBe(true);
  });

  it.each([
    'Forgot your condom? No problem, I have plenty.',
    'Glemt kondomet? Jeg har nogle.',
    'Lad ikke kondomet blive hjemme.',
    'Kondom er et krav, uden undtagelse.',
    'Condoms always, even if you forgot.',
  ])('not: %s', (text) => {
    expect(isRead('unprotected-offered', text)).toBe(false);
  });
});

describe('hours at which others sleep', () => {
  it.each([
    '4 om natten? Bare ring.',
    "3am? No problem, I'm awake.",
    'Um vier Uhr nachts? Komm einfach.',
    'Klockan 3 på natten svarar jag.',
    'Her stenges det aldri.',
    'Jag har ingen stängningstid.',
    'Uanset hvad klokken viser.',
  ])('%s', (text) => {
    expect(isRead('open-at-all-hours', text)).toBe(true);
  });

  it.each([
    'Open from noon to 3am.',
    'Ring ikke klokken 3 om natten.',
    "Don't text at 4am, I'm asleep.",
    'To om natten? Så sover jeg.',
    'Two in the morning class? Come early.',
  ])('not: %s', (text) => {
    expect(isRead('open-at-all-hours', text)).toBe(false);
  });
});

describe('everything, in the words of a refusal that never comes', () => {
  it.each([
    'Ein Nein hörst du von mir nie.',
    'Grenzen? Gibt es bei mir keine.',
    'Grænser? Har jeg ingen.',
    "You'll never hear a no from me.",
    'No matter what you want.',
    'What other girls refuse, I enjoy.',
    'Det andre siger nej til, gør jeg.',
    'Ydelser fra a til å.',
    'Alt uden undtagelse.',
  ])('%s', (text) => {
    expect(isRead('many-services-no-limits', text)).toBe(true);
  });

  it.each([
    'Kondom er et krav, uden undtagelse.',
    'Cash only, no exceptions.',
    'Cafea și ceai, fără limită.',
    'Чай и кофе без ограничений.',
    'กาแฟเติมได้ไม่จำกัด',
  ])('not: %s', (text) => {
    expect(isRead('many-services-no-limits', text)).toBe(false);
  });
});

describe('the guest is the one who comes', () => {
  it.each([
    'Du må komme til meg.',
    'You always have to come here.',
    "You come to me, I don't travel.",
    'Raus darf ich nicht.',
    'Utanför min dörr träffas vi inte.',
    'Jeg reiser aldri ut til gjester.',
    'Ingen udkørsel.',
    'Spotkania wyłącznie pod moim adresem.',
    'Мне нельзя выходить из квартиры, поэтому приезжай сам.',
  ])('%s', (text) => {
    expect(isRead('restricted-movement', text)).toBe(true);
  });

  it.each([
    'Du skal komme til tiden.',
    'I never meet outside these hours.',
    'Nie wychodzę z domu bez kawy.',
    'Jeg går ikke ud uden min hat.',
    'Du må komme til meg, eller jeg kommer til ditt hotell.',
  ])('not: %s', (text) => {
    expect(isRead('restricted-movement', text)).toBe(false);
  });
});

describe('towns in an order, and dates before their towns', () => {
  it.each([
    'Først Vejle, så Kolding, til sidst Esbjerg.',
    'Zuerst Kiel, danach Lübeck und am Ende Rostock.',
    'First Leeds, then York, and lastly Hull.',
    'Сначала Гамбург, потом Киль, а после Любек.',
    '3.-6.3. Dortmund, 7.-10.3. Kiel.',
  ])('%s', (text) => {
    expect(isRead('moves-often', text)).toBe(true);
  });

  it.each(['Zuerst Dusche, dann Massage und am Ende Tee.', 'First we talk, then Leeds.', 'Først et bad, så massage.'])(
    'not: %s',
    (text) => {
      expect(isRead('moves-often', text)).toBe(false);
    },
  );
});

describe('newness by what somebody has just done', () => {
  it.each([
    'Zum allerersten Mal in Kiel.',
    'Stepped off the train an hour ago.',
    'Det er min allerførste annonce.',
    'Har lige pakket kufferten ud.',
    'Jag har aldrig gjort det här förut.',
  ])('%s', (text) => {
    expect(isRead('new-in-town', text)).toBe(true);
  });

  it.each(['Estreno fotos.', 'Nye billeder.', 'First time guests are welcome.'])('not: %s', (text) => {
    expect(isRead('new-in-town', text)).toBe(false);
  });
});

describe('money that comes first, or in one way', () => {
  it.each([
    'Bitcoin er den eneste måde at betale.',
    'PayPal is all I accept.',
    'Keine Barzahlung, nur Überweisung.',
    'Timen er ikke din før overføringen er i boks.',
    'You secure the hour with £20.',
    'Скинь деньги на карту, тогда получишь номер квартиры.',
  ])('%s', (text) => {
    expect(isRead('deposit-or-app-payment-only', text)).toBe(true);
  });

  it.each(['MobilePay eller kontant, som du vil.', 'Betaling når vi ses.', 'No deposit, ever.'])('not: %s', (text) => {
    expect(isRead('deposit-or-app-payment-only', text)).toBe(false);
  });
});

describe('writers of smaller languages are not flagged for languages, massage and the weather', () => {
  it.each([
    ['foreign-nationality-stated', 'Hablo español, inglés y un poco de danés.'],
    ['foreign-nationality-stated', 'Vorbesc română, italiană și puțină daneză.'],
    ['foreign-nationality-stated', 'Говорю по-русски, по-английски и немного по-датски.'],
    ['foreign-nationality-stated', 'Знаю українську, польську й німецьку.'],
    ['foreign-nationality-stated', 'Masaje tailandés o sueco.'],
    ['foreign-nationality-stated', 'Robię masaż tajski i szwedzki.'],
    ['foreign-nationality-stated', 'Mi perfume es francés.'],
    ['low-price', 'Antes cobraba 500 kr la hora, ahora 1200 kr.'],
    ['low-price', 'Раньше брала 600 крон за час, сейчас 1300.'],
    ['low-price', 'Kiedyś brałam 600 kr za godzinę, teraz 1200 kr.'],
    ['open-at-all-hours', 'Записывайтесь, пожалуйста, за 24 часа.'],
    ['open-at-all-hours', 'กรุณาจองล่วงหน้า 24 ชั่วโมง'],
    ['drugs-offered', 'A nins mult, drumul e alb, condu cu grijă ❄️'],
    ['third-person-or-plural', 'Tengo dos perritas, ellas duermen en la cocina.'],
    ['third-person-or-plural', 'Nie ma tu innych dziewczyn, jestem tylko ja.'],
    ['trust-wording', 'Solo caballeros serios.'],
    ['youth-words', 'Am 52 de ani, dar sufletul e tot tânăr.'],
  ])('%s: %s', (fact, text) => {
    expect(isRead(fact, text)).toBe(false);
  });
});

describe('now is no negation, but where it is one', () => {
  it.each([
    ['open-at-all-hours', 'Nu åbent døgnet rundt.'],
    ['open-at-all-hours', 'Jag har nu öppet dygnet runt.'],
    ['unprotected-offered', 'Lige nu uden kondom for 200 mere.'],
    ['new-in-town', 'Lige nu er jeg ny i byen.'],
  ])('%s: %s', (fact, text) => {
    expect(isRead(fact, text)).toBe(true);
  });

  it.each([
    ['unprotected-offered', 'Nu fac fără prezervativ.'],
    ['new-in-town', 'Nu sunt nouă în oraș.'],
    ['unprotected-offered', 'Terrassen er uden beskyttelse mod vestenvinden.'],
    ['drugs-offered', 'Jeg har en kat der hedder Sne, spørg bare.'],
    ['deposit-or-app-payment-only', 'Adressen får du uten å betale noe først.'],
    ['many-services-no-limits', 'Langtfra alt er til salg her.'],
  ])('%s is not read: %s', (fact, text) => {
    expect(isRead(fact, text)).toBe(false);
  });
});
