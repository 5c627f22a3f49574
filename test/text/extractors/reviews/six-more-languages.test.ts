import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/text/index.js';

const seen = (fact: string, text: string): boolean | undefined =>
  extractFacts(text, { kind: 'review' }).facts[fact]?.value;

describe('reviews in Polish, Romanian, Spanish, Russian, Ukrainian and Thai', () => {
  it.each([
    ['review-unsure-or-uncomfortable', 'Dziewczyna była przestraszona.', true],
    ['review-unsure-or-uncomfortable', 'Byłem trochę przestraszony, ona była miła.', false],
    ['review-unsure-or-uncomfortable', 'Era speriată și tremura.', true],
    ['review-unsure-or-uncomfortable', 'Nu era speriată, a râs tot timpul.', false],
    ['review-unsure-or-uncomfortable', 'Она плакала и молчала.', true],
    ['review-unsure-or-uncomfortable', 'Она не боялась, шутила.', false],
    ['review-unsure-or-uncomfortable', 'La chica estaba asustada.', true],
    ['review-unsure-or-uncomfortable', 'Yo estaba asustado, la chica muy simpática.', false],
    ['review-communication-barrier', 'No habla español, todo con el traductor.', true],
    ['review-communication-barrier', 'Habla español muy bien.', false],
    ['review-communication-barrier', 'พูดไทยไม่ได้ ต้องใช้แอปแปลภาษา', true],
    ['review-communication-barrier', 'พูดไทยเก่งมาก', false],
    ['review-says-trafficked-or-forced', 'Її змушують, так вона сказала.', true],
    ['review-says-trafficked-or-forced', 'Її ніхто не змушує, все добре.', false],
    ['review-says-trafficked-or-forced', 'Zabrali jej paszport, musi oddać dług.', true],
    ['review-says-trafficked-or-forced', 'Mam dług w banku, więc rzadko chodzę.', false],
    ['review-third-party-controls', 'Un hombre cobra en la puerta, ella no ve nada.', true],
    ['review-third-party-controls', 'La recepcionista cobra y da un recibo.', false],
    ['review-third-party-controls', 'A man with a cobra tattoo sat there, she was lovely', false],
    ['review-third-party-controls', 'Мужик забирает деньги у девушки.', true],
    ['review-third-party-controls', 'На ресепшене берут деньги и дают чек.', false],
    ['review-locked-in-or-guarded', 'Nu are voie să iasă din casă.', true],
    ['review-locked-in-or-guarded', 'Are voie să iasă când vrea.', false],
    ['review-locked-in-or-guarded', 'La tienen encerrada.', true],
    ['review-locked-in-or-guarded', 'No está encerrada, vive en otro barrio.', false],
    ['review-appears-very-young', 'Mówi, że ma 24 lata, a wygląda jak nastolatka.', true],
    ['review-appears-very-young', 'Ma 52 lata i nastolatka z niej żadna.', false],
  ])('%s in “%s” is %s', (fact, text, is) => {
    expect(seen(fact, text)).toBe(is);
  });
});
