import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeIn } from '../../src/link/copied-notice.js';
import { cpuTime, ONE_SECOND } from '../support/cpu-time.js';

describe('A notice that others took the text of an advert', () => {
  it.each([
    ['English', 'my ad was copied by strangers', 'my ad was never copied by strangers'],
    ['Danish', 'en anden har stjålet min annonce', 'ingen har stjålet min annonce'],
    ['Norwegian', 'noen har stjålet teksten min', 'ingen har stjålet teksten min'],
    ['Swedish', 'min annons är stulen', 'min annons är inte stulen'],
    ['German', 'jemand hat mein Inserat gestohlen', 'niemand hat mein Inserat gestohlen'],
    ['Polish', 'mój opis został skopiowany', 'mój opis nie został skopiowany'],
    ['Romanian', 'cineva mi-a furat textul', 'nimeni nu mi-a furat textul'],
    ['Spanish', 'me han robado el texto', 'nadie me ha robado el texto'],
    ['Portuguese', 'alguém copiou o meu anúncio', 'ninguém copiou o meu anúncio'],
    ['Italian', 'mi hanno rubato il testo', 'non mi hanno rubato il testo'],
    ['French', 'on a copié mon annonce', 'personne a copié mon annonce'],
    ['Dutch', 'iemand heeft mijn tekst gestolen', 'niemand heeft mijn tekst gestolen'],
    ['Finnish', 'joku on varastanut tekstini', 'kukaan ei ole varastanut tekstiäni'],
    ['Thai', 'มีคนขโมยข้อความของฉัน', 'ไม่มีใครขโมยข้อความของฉัน'],
    ['Russian', 'кто-то украл мою анкету', 'никто не украл мою анкету'],
    ['Ukrainian', 'хтось украв мій текст', 'ніхто не украв мій текст'],
    ['Hungarian', 'valaki ellopta a szövegemet', 'senki nem lopta el a szövegemet'],
    ['Czech', 'někdo mi ukradl text', 'nikdo mi neukradl text'],
    ['Bulgarian', 'някой копира текста ми', 'никой не копира текста ми'],
    ['Lithuanian', 'kažkas nukopijavo mano tekstą', 'niekas nukopijavo mano teksto'],
  ])('is found with its words, and not where it is denied: %s', (_, notice, denied) => {
    expect(noticeIn(`Anna, 30. ${notice}! 30 min 500`)).toBe(notice);
    expect(noticeIn(`Anna, 30. ${denied}! 30 min 500`)).toBeUndefined();
  });

  it.each([
    'Text me, my phone was stolen',
    'Du kan stole på min annonce',
    'Mine billeder er stjålet, men de er stadig mine',
    'I will steal your heart. My text says it all',
    'Please do not copy my text',
    'Jeg har stjålet en kage til dig',
  ])('is nothing that only sounds like it: %s', (text) => {
    expect(noticeIn(text)).toBeUndefined();
  });

  it('is looked for in any text, and what is found stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (around) => {
        const text = `${around} my text was stolen. ${around}`;
        expect(text).toContain(noticeIn(text) ?? '');
      }),
    );
  });

  it.each(['stolen ', 'my text ', 'stolen my ', 'мой текст украл не ', 'ขโมย', 'stolen,'])(
    'takes no longer than the text is long: %j',
    (part) => {
      const long = part.repeat(100_000 / part.length);
      expect(cpuTime(() => noticeIn(long))).toBeLessThan(ONE_SECOND);
    },
  );
});
