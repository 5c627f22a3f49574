import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

describe('third-person-or-plural', () => {
  it.each([
    'Vi er to veninder',
    'Our girls are waiting',
    'She speaks English',
    'Hun er sød og blid',
    'Call us any time',
    'Wir sind zwei Damen',
    'Sie kommt aus Polen',
    'Nuestras chicas te esperan',
    'Mamy nowe dziewczyny',
    'Mimi elsker at massere',
    'Nok gives good massage',
    'Lisa and Mona are waiting',
    'Vi tilbyder massage',
    'Vårt team tar hand om dig',
    'Lovely ladies available',
    'Pigerne er klar',
    'Smukke damer, alle nationaliteter',
    'Наши девочки ждут',
    'พวกเรามีสามคน',
    'Book her now',
    'My friend and I, duo',
    'Hon pratar inte svenska',
    'De er unge og taler engelsk, pigerne',
    'Vi holder åbent hver dag',
    'Welcome to our salon',
  ])('is seen in “%s”', (text) => {
    expect(extractFacts(text).facts['third-person-or-plural']?.value).toBe(true);
  });

  it.each([
    'Vi finder ud af det sammen',
    'Vi drikker en kop kaffe først',
    'We can chat over a glass of wine. I am Anna',
    'Jeg bor med min mand, vi har to børn',
    'Min hund hedder Bella, hun er sød',
    'I see men, women and couples',
    'Ingen piger her, kun mig',
    'For ladies too',
    'hi hun, text me',
    'Jeg er en sød pige',
    'Damer er velkomne',
    'When we meet I will be smiling',
    'Wir trinken erst einen Kaffee, ich bin ganz entspannt',
    'Rufen Sie mich an',
    'Par, kvinder og mænd er velkomne',
    "I'm not like other girls",
    'Massage giver ro i kroppen, og jeg elsker det',
    'Livet er kort. Jeg er 44',
    'Vi ses, jeg glæder mig',
    'Priserne er faste. Jeg er alene',
    'My cat and I, we live by the sea',
    'Let us enjoy our time together, I never rush',
    'Kirsten her, 54',
    'jag vill att vi ska ha det bra',
    'Vi mødes på dit hotel, jeg er diskret',
    'Jeg er gift, han ved det godt',
    'I love what we do',
  ])('is not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['third-person-or-plural']?.value).toBe(false);
  });
});

describe('Further unseen phrasings of third-person-or-plural', () => {
  it.each([
    'Vi er tre piger i Odense',
    'Hun taler kun engelsk',
    'Pigerne glæder sig til at se dig',
    'Our new girl Nina is waiting',
    'Two friends working together',
    'We offer massage in our studio',
    'She loves long evenings',
    'Three beautiful ladies',
    'Vi två tjejer i Lund',
    'Hon kommer från Polen',
    'Jentene våre venter',
    'Wir sind zwei Mädels',
    'Unsere Damen verwöhnen dich',
    'Dziewczyny czekają',
    'Suntem două fete',
    'Somos dos amigas',
    'Девушки ждут',
    'Наші дівчата',
    'Mia og Lea arbejder sammen',
    'Sofia speaks German',
    'Eure Jessy, 25, ist für ein paar Tage zurück',
  ])('are seen in “%s”', (text) => {
    expect(extractFacts(text).facts['third-person-or-plural']?.value).toBe(true);
  });

  it.each([
    'We can have a coffee and talk',
    'For women and couples',
    'Jeg masserer både mænd og kvinder',
    "Ladies' shoes size 6",
    'I welcome women too',
    'Vi mødes på mit hotel',
    'Min datter og jeg har en hund, hun er sød',
    'Parking is free',
    'Massage er min passion',
    'When we meet we relax',
    'Wir trinken einen Kaffee zusammen',
    'Kvinder velkomne',
    'Just me, no other girls',
    'The girls at bingo have no idea',
    'Højer, Løgumkloster og Skærbæk er inden for rækkevidde',
    'Romanian lady as they say here',
    'від дипломованої масажистки',
  ])('are not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['third-person-or-plural']?.value).toBe(false);
  });
});
