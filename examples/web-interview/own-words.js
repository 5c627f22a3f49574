/**
 * The few words that the package does not publish. `{…}` stands for a number. English and Danish are the originals; nobody who grew up with one of the others has checked them yet.
 *
 * @typedef {object} OwnWords
 * @property {string} notAsked
 * @property {string} questions
 * @property {string} next
 * @property {string} back
 * @property {string} step
 * @property {string} range
 * @property {string} askNext
 */

/** @type {Readonly<Record<string, OwnWords>>} */
export const OWN_WORDS = {
  en: {
    notAsked: 'No answer yet',
    questions: 'Questions',
    next: 'Next',
    back: 'Back',
    step: 'Question {at} of {all}',
    range: 'A number from {minimum} to {maximum}',
    askNext: 'What to find out next',
  },
  da: {
    notAsked: 'Ikke besvaret endnu',
    questions: 'Spørgsmål',
    next: 'Videre',
    back: 'Tilbage',
    step: 'Spørgsmål {at} af {all}',
    range: 'Et tal fra {minimum} til {maximum}',
    askNext: 'Det næste at finde ud af',
  },
  bg: {
    notAsked: 'Още няма отговор',
    questions: 'Въпроси',
    next: 'Напред',
    back: 'Назад',
    step: 'Въпрос {at} от {all}',
    range: 'Число от {minimum} до {maximum}',
    askNext: 'Какво да се изясни след това',
  },
  fil: {
    notAsked: 'Wala pang sagot',
    questions: 'Mga tanong',
    next: 'Susunod',
    back: 'Bumalik',
    step: 'Tanong {at} sa {all}',
    range: 'Isang numero mula {minimum} hanggang {maximum}',
    askNext: 'Ano ang susunod na aalamin',
  },
  nb: {
    notAsked: 'Ikke besvart ennå',
    questions: 'Spørsmål',
    next: 'Videre',
    back: 'Tilbake',
    step: 'Spørsmål {at} av {all}',
    range: 'Et tall fra {minimum} til {maximum}',
    askNext: 'Hva som bør finnes ut som det neste',
  },
  pl: {
    notAsked: 'Jeszcze bez odpowiedzi',
    questions: 'Pytania',
    next: 'Dalej',
    back: 'Wstecz',
    step: 'Pytanie {at} z {all}',
    range: 'Liczba od {minimum} do {maximum}',
    askNext: 'Co wyjaśnić w następnej kolejności',
  },
  ro: {
    notAsked: 'Încă fără răspuns',
    questions: 'Întrebări',
    next: 'Înainte',
    back: 'Înapoi',
    step: 'Întrebarea {at} din {all}',
    range: 'Un număr de la {minimum} la {maximum}',
    askNext: 'Ce ar trebui aflat în continuare',
  },
  ru: {
    notAsked: 'Ещё нет ответа',
    questions: 'Вопросы',
    next: 'Далее',
    back: 'Назад',
    step: 'Вопрос {at} из {all}',
    range: 'Число от {minimum} до {maximum}',
    askNext: 'Что выяснить дальше',
  },
  sv: {
    notAsked: 'Inte besvarad ännu',
    questions: 'Frågor',
    next: 'Nästa',
    back: 'Tillbaka',
    step: 'Fråga {at} av {all}',
    range: 'Ett tal från {minimum} till {maximum}',
    askNext: 'Vad som bör tas reda på härnäst',
  },
  uk: {
    notAsked: 'Ще немає відповіді',
    questions: 'Питання',
    next: 'Далі',
    back: 'Назад',
    step: 'Питання {at} із {all}',
    range: 'Число від {minimum} до {maximum}',
    askNext: 'Що з’ясувати далі',
  },
  zh: {
    notAsked: '尚未回答',
    questions: '问题',
    next: '下一步',
    back: '返回',
    step: '第 {at} 个问题，共 {all} 个',
    range: '{minimum} 到 {maximum} 之间的数字',
    askNext: '接下来要了解什么',
  },
};
