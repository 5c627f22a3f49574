import { readFileSync } from 'node:fs';
import { eld } from 'eld/small';
import { describe, expect, it } from 'vitest';
import { DETECTED_LANGUAGES, detectLanguage } from '../../src/text/language/index.js';
import { nGramTable } from '../../src/text/language/n-gram-table.js';
import { countLetters, readWords } from '../../src/text/language/read-words.js';
import { unpack } from '../../src/text/language/unpack.js';
import { issuesOf } from '../support/issues.js';
import { isTestHalf } from '../support/halves.js';

/** One advert and one review of each language, all made up. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  dan: [
    'Rolig og hyggelig massage midt i byen. Jeg har egen lejlighed og god tid til dig, skriv gerne en besked først.',
    'Hun var venlig, men virkede meget træt, og der sad en mand ude i køkkenet hele tiden.',
  ],
  eng: [
    'Relaxing massage in the centre of town. I have my own flat and plenty of time, please write before you call.',
    'She was friendly but seemed very tired, and a man was sitting in the kitchen the whole time.',
  ],
  swe: [
    'Lugn och skön massage mitt i stan. Jag har egen lägenhet och gott om tid, skriv gärna ett meddelande först.',
    'Hon var vänlig men verkade väldigt trött, och det satt en man ute i köket hela tiden.',
  ],
  nob: [
    'Rolig og deilig massasje midt i byen. Jeg har egen leilighet og god tid til deg, skriv gjerne en melding først.',
    'Ho var venleg, men ho verka veldig trøytt, og det sat ein mann ute på kjøkenet heile tida.',
  ],
  deu: [
    'Ruhige und angenehme Massage mitten in der Stadt. Ich habe eine eigene Wohnung und viel Zeit für dich.',
    'Sie war freundlich, wirkte aber sehr müde, und in der Küche saß die ganze Zeit ein Mann.',
  ],
  pol: [
    'Spokojny i przyjemny masaż w centrum miasta. Mam własne mieszkanie i dużo czasu, proszę najpierw napisać.',
    'Była miła, ale wyglądała na bardzo zmęczoną, a w kuchni cały czas siedział jakiś mężczyzna.',
  ],
  ron: [
    'Masaj liniștit și plăcut în centrul orașului. Am apartamentul meu și timp destul, scrie-mi mai întâi un mesaj.',
    'Era prietenoasă, dar părea foarte obosită, iar în bucătărie stătea tot timpul un bărbat.',
  ],
  spa: [
    'Masaje tranquilo y agradable en el centro de la ciudad. Tengo piso propio y mucho tiempo, escríbeme primero.',
    'Era amable pero parecía muy cansada, y un hombre estuvo sentado en la cocina todo el rato.',
  ],
  tha: ['นวดผ่อนคลายใจกลางเมือง มีห้องส่วนตัว กรุณาส่งข้อความก่อนโทร', 'เธอใจดีแต่ดูเหนื่อยมาก และมีผู้ชายนั่งอยู่ในครัวตลอดเวลา'],
  rus: [
    'Спокойный и приятный массаж в центре города. У меня своя квартира и много времени, сначала напишите сообщение.',
    'Она была приветлива, но выглядела очень уставшей, и всё время на кухне сидел какой-то мужчина.',
  ],
  ukr: [
    'Спокійний і приємний масаж у центрі міста. Маю власну квартиру і багато часу, спочатку напишіть повідомлення.',
    'Вона була привітна, але виглядала дуже втомленою, і весь час на кухні сидів якийсь чоловік.',
  ],
  bul: [
    'Спокоен и приятен масаж в центъра на града. Имам собствен апартамент и много време, първо ми пишете.',
    'Тя беше любезна, но изглеждаше много уморена, а в кухнята през цялото време седеше един мъж.',
  ],
  fra: [
    "Massage calme et agréable au centre de la ville. J'ai mon propre appartement et du temps, écrivez-moi d'abord.",
    'Elle était gentille mais semblait très fatiguée, et un homme restait assis dans la cuisine tout le temps.',
  ],
  ita: [
    'Massaggio tranquillo e piacevole nel centro della città. Ho un appartamento mio e tanto tempo, scrivimi prima.',
    "Era gentile ma sembrava molto stanca, e un uomo è rimasto seduto in cucina tutto il tempo dell'incontro.",
  ],
  por: [
    'Massagem calma e agradável no centro da cidade. Tenho apartamento próprio e muito tempo, escreva primeiro.',
    'Ela foi simpática, mas parecia muito cansada, e um homem ficou sentado na cozinha o tempo todo.',
  ],
  nld: [
    'Rustige en fijne massage midden in de stad. Ik heb een eigen appartement en veel tijd, stuur eerst een bericht.',
    'Ze was vriendelijk maar leek erg moe, en er zat de hele tijd een man in de keuken.',
  ],
  hun: [
    'Nyugodt és kellemes masszázs a város közepén. Saját lakásom van és sok időm, kérlek, előbb írj üzenetet.',
    'Kedves volt, de nagyon fáradtnak tűnt, és egész idő alatt egy férfi ült a konyhában.',
  ],
};
const CASES = Object.entries(TEXTS).flatMap(([language, texts]) => texts.map((text) => ({ language, text })));

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}
const adverts = readFileSync('test/fixtures/devset/ads.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row) // our own file
  .filter(({ id }) => !isTestHalf(id));

describe('detectLanguage', () => {
  it.each([null, undefined, 5, {}, ['Rolig massage']])('refuses what is no text: %j', (given: unknown) => {
    expect(issuesOf(() => detectLanguage(given as string))).toMatchObject([
      { code: 'wrong-type', path: '', expected: 'text' },
    ]);
  });

  it.each(CASES)('names $language: $text', ({ language, text }) => {
    expect(detectLanguage(text)).toEqual({ language });
  });

  it('has a text here for every language that it can name', () => {
    expect(Object.keys(TEXTS).sort()).toEqual([...DETECTED_LANGUAGES].sort());
  });

  it.each(['', 'Hej', 'Ny i byen', 'Massage 24/7', 'Call me baby', 'นวดไทย', 'Массаж', '   \n\n'])(
    'abstains on what is too short: %j',
    (text) => {
      expect(detectLanguage(text)).toBeUndefined();
    },
  );

  it.each([
    '💃🔥🍑💋🌸'.repeat(20),
    '00 00 12 34 / 500 / 1000 / 24-7',
    '!!!???***',
    '👩‍❤️‍💋‍👨🇩🇰7️⃣',
    'a1b2c3 30min 60min 1t 2t 4hundre 500kr',
  ])('abstains where there are no words: %j', (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });

  it('abstains on adverts that are written in two languages', () => {
    const halves = CASES.map(({ text }) => text.slice(0, 60)).filter((_, index) => index % 2 === 0);
    const mixed = halves.flatMap((one, index) => [`${one}. ${halves[(index + 5) % halves.length] ?? ''}`]);
    const named = mixed.filter((text) => detectLanguage(text) !== undefined);
    expect(named).toEqual([]);
  });

  it('abstains on languages that it does not know', () => {
    for (const text of [
      'Rauhallinen ja mukava hieronta keskellä kaupunkia. Minulla on oma asunto ja paljon aikaa, kirjoita ensin viesti.',
      'Şehrin merkezinde sakin ve keyifli masaj. Kendi dairem ve bolca zamanım var, lütfen önce mesaj yazın.',
      'Rahulik ja mõnus massaaž kesklinnas. Mul on oma korter ja palju aega, palun kirjuta enne sõnum.',
      'Ήρεμο και ευχάριστο μασάζ στο κέντρο της πόλης. Έχω δικό μου διαμέρισμα και πολύ χρόνο.',
      '市中心安静舒适的按摩，我有自己的公寓，时间充裕，请先发信息再打电话给我，谢谢您的理解和支持。',
      'تدليك هادئ ومريح في وسط المدينة، لدي شقة خاصة ووقت كاف، يرجى إرسال رسالة أولا قبل الاتصال.',
    ])
      expect(detectLanguage(text), text).toBeUndefined();
  });

  it('reads past addresses, numbers, emoji and look-alike letters of the same script', () => {
    expect(
      detectLanguage(
        'https://www.example.com/the-best-english-words-here www.example.org/more maria@example.com 💋 Ｒｏｌｉｇ og hyggelig massage, skriv gerne en besked 00 00 12 34',
      ),
    ).toEqual({ language: 'dan' });
  });

  it('gives the same answer however the accents are encoded and the case is written', () => {
    for (const { language, text } of CASES) {
      expect(detectLanguage(text.normalize('NFD')), text).toEqual({ language });
      expect(detectLanguage(text.toUpperCase()), text).toEqual({ language });
    }
  });

  it('gives the same answer every time, also while Object.prototype is polluted', () => {
    const before = CASES.map(({ text }) => detectLanguage(text));
    Object.defineProperty(Object.prototype, 'language', { value: 'polluted', configurable: true, enumerable: true });
    let polluted: unknown;
    try {
      polluted = CASES.map(({ text }) => detectLanguage(text));
    } finally {
      Reflect.deleteProperty(Object.prototype, 'language');
    }
    expect(polluted).toEqual(before);
  });

  it('makes no mistake on whole adverts of the development half, and leaves mixed ones open', () => {
    const wrong = adverts.filter(({ lang, text }) => {
      const language = detectLanguage(text)?.language;
      return language !== undefined && language !== (lang === 'nno' ? 'nob' : lang);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const answered = adverts.filter(({ text }) => detectLanguage(text) !== undefined).length;
    expect(answered / adverts.length).toBeGreaterThan(0.9);
  });

  it.each([
    'a'.repeat(100_000),
    'a b '.repeat(25_000),
    "a'".repeat(50_000),
    '1a'.repeat(50_000),
    '@a'.repeat(50_000),
    'www.'.repeat(25_000),
    'http://'.repeat(15_000),
    '\u0301'.repeat(100_000),
    '\ufdfa'.repeat(100_000),
    '\u200b'.repeat(100_000),
    '\ud83d'.repeat(100_000),
    '🔥'.repeat(50_000),
    'ก'.repeat(100_000),
    `${'🔥'.repeat(50_000)} Rolig og hyggelig massage`,
  ])('ends within a second on 100,000 hostile characters (case %#)', (text) => {
    const start = process.cpuUsage();
    detectLanguage(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});

describe('the table of n-grams', () => {
  it('answers as eld does with its whole database, wherever it answers', () => {
    const codes = { dan: 'da', eng: 'en', swe: 'sv', nob: 'no', deu: 'de', pol: 'pl', ron: 'ro', spa: 'es', fra: 'fr' };
    const others = { ita: 'it', por: 'pt', nld: 'nl', hun: 'hu', rus: 'ru', ukr: 'uk', bul: 'bg', tha: 'th' };
    const ours: Readonly<Record<string, string>> = { ...codes, ...others };
    const peer = eld.newInstance();
    peer.setLanguageSubset(Object.values(ours));
    const texts = [...CASES, ...adverts].map(({ text }) => text);
    const answered = texts.flatMap((text) => {
      const language = detectLanguage(text)?.language;
      return language === undefined ? [] : [{ ours: ours[language], eld: peer.detect(text).language }];
    });
    const agree = answered.filter((one) => one.ours === one.eld).length;
    expect(agree / answered.length).toBeGreaterThan(0.98);
  });

  it('is unpacked whole', () => {
    const { from, weights, places } = nGramTable();
    expect(from.at(-1)).toBe(weights.length);
    expect(places.filter((place) => place > 0).length).toBe(from.length - 1);
    expect(weights.every((weight) => (weight & 15) > 0)).toBe(true);
  });

  it('is packed as shared bytes, further bytes, language and weight', () => {
    const { heads, tails, from, weights } = unpack('0 og A+2p B,C-0¤Øabcd P4', { nGrams: 3, weights: 4 });
    expect([...heads].map((head) => head.toString(16))).toEqual(['20676f20', '20706f20', '626198c3']);
    expect([...tails]).toEqual([0, 0, 0x6463]);
    expect([...from]).toEqual([0, 1, 3, 4]);
    expect([...weights]).toEqual([0x03, 0x14, 0x25, 0xfc]);
  });
});

describe('readWords', () => {
  it('counts the letters of each script', () => {
    const { latin, cyrillic, thai, other } = readWords('Æble яблоко แอปเปิล μήλο');
    expect({ latin, cyrillic, thai, other }).toEqual({ latin: 4, cyrillic: 6, thai: 7, other: 4 });
  });

  it('leaves out words with digits and addresses, and what is invisible in a word', () => {
    expect(readWords('Ring 30min https://a.example/b x@y.example so\u00ad\u200bft').lettersOf).toEqual([4, 4]);
  });

  it('reads 400 letters and no more', () => {
    expect(countLetters(readWords('hej '.repeat(1000)))).toBe(400);
    expect(countLetters(readWords('h'.repeat(1000)))).toBe(400);
  });
});
