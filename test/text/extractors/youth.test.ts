import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

describe('youth-words', () => {
  it.each([
    "I'm a student nurse",
    'Ung og frisk',
    'Yngre pige med kurver',
    'college girl 21',
    'Pluggar på universitetet',
    'hübsche Studentin',
    'Joven colombiana',
    'Młoda i ładna',
    'y0ung latina',
    'Ung fyr, 22',
    'young guy 22',
    'in my early 20s',
    'Læser jura på KU',
    'Młodziutka',
  ])('is seen in “%s”', (text) => {
    expect(extractFacts(text).facts['youth-words']?.value).toBe(true);
  });

  it.each([
    'Young at heart',
    'Ikke ung længere',
    'No young men under 25',
    'Unge mænd under 25 nej tak',
    'Student discount',
    'Da jeg var ung',
    '64 years young',
    'Keine junge Frau mehr',
    'Ung i hjertet',
    'young or old, all welcome',
    'Youngsters need not apply',
    'I feel young',
    'my young son',
    'Jeg er ingen ung pige',
  ])('is not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['youth-words']?.value).toBe(false);
  });
});

describe('youth-stressed', () => {
  it.each([
    'Mia 21 år',
    "I'm 22",
    'Jeg er 20',
    'Sofia, 21, Odense',
    '20-årig blondine',
    'tyve år gammel',
    'Аня, двадцать лет',
    'Мені двадцять років',
    'twenty one years old',
    'age: 20',
    '22yo',
    'Alder 21',
  ])('is seen in “%s”', (text) => {
    expect(extractFacts(text).facts['youth-stressed']?.value).toBe(true);
  });

  it.each([
    '20 år i faget',
    'Работаю двадцать лет массажистом',
    'Working 20 years as a nurse',
    '22 years experience',
    'Åbent 10-22',
    'Over 21 kun',
    'Jeg er 32',
    'Vestergade 22, Odense',
    '20 min 300 kr',
    'Du skal være over 20',
    'kl 20',
    '22 kr pr km',
    '20% rabat',
    'har boet her i 20 år',
  ])('is not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['youth-stressed']?.value).toBe(false);
  });
});

describe('stated-age-under-23', () => {
  it.each([
    ['Mia, 22, Odense', true],
    ['Mia, 23, Odense', false],
    ['I am 18', true],
  ] as const)('of “%s” is %s', (text, value) => {
    expect(extractFacts(text).facts['stated-age-under-23']?.value).toBe(value);
  });

  it('is left out where no age is stated', () => {
    expect(extractFacts('Åbent 10-22').facts['stated-age-under-23']).toBeUndefined();
  });
});

describe('teen-keyword', () => {
  it.each(['Just turned 18', 'teen style', 'Sara, 18, Vejle'])('is seen in “%s”', (text) => {
    expect(extractFacts(text).facts['teen-keyword']?.value).toBe(true);
  });

  it.each(['Only for adults 18+', 'Åbent til kl 18', 'fifteen minutes'])('is not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['teen-keyword']?.value).toBe(false);
  });
});

describe('Further unseen phrasings of youth-words', () => {
  it.each([
    'Ung studine fra Odense',
    'Sød pige i starten af tyverne',
    'Læser til sygeplejerske',
    'Uni girl with free afternoons',
    'Young and playful',
    'Student by day',
    'Fresh out of college',
    'Ung tjej i Lund',
    'Pluggar juridik',
    'Junge Frau, frech',
    'Studentin sucht Abwechslung',
    'Młoda blondynka',
    'Studentka z Krakowa',
    'Tânără și frumoasă',
    'Estudiante traviesa',
    'Молодая и красивая',
    'Студентка',
    'Молода дівчина',
    'Ung jente i Molde',
    'นักศึกษาสาว',
    'Yngste pige i huset',
  ])('are seen in “%s”', (text) => {
    expect(extractFacts(text).facts['youth-words']?.value).toBe(true);
  });

  it.each([
    'Are you young? Show ID',
    'Student? You get 10 % off',
    'I was young once',
    'Not so young any more',
    'For gammel til at kalde mig ung',
    'Unge mennesker er velkomne',
    'Ung af sind, 54',
    'Studerende betaler 400 kr',
    'Mature student, 51',
    'Junge Leute bekommen Rabatt',
    'Young men under 25 not accepted',
    'Er du ung og nervøs?',
    'Young team of plumbers',
    'Student igen i en alder af 52',
    'Graduate of the university of life',
    "You needn't be young",
    'Studenți −15%',
  ])('are not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['youth-words']?.value).toBe(false);
  });
});

describe('Further unseen phrasings of youth-stressed', () => {
  it.each(['Lea, 20', 'jeg er 19 år', 'Ida 22 fra Vejle', 'einundzwanzig Jahre alt', '20 år gammal'])(
    'are seen in “%s”',
    (text) => {
      expect(extractFacts(text).facts['youth-stressed']?.value).toBe(true);
    },
  );

  it.each(['20 years in the trade', 'Ida, 32', 'war 22 Jahre Lehrerin', '22 min drive'])(
    'are not seen in “%s”',
    (text) => {
      expect(extractFacts(text).facts['youth-stressed']?.value).toBe(false);
    },
  );
});
