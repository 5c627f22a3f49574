/** Words that would make a finding about a person of recorded signs, by language; whole words in any inflection. */
export const VERDICTS = {
  en: /(?<!\p{L})(?:cleared|victims?|safe|unsafe|guilty|innocent|suspects?|perpetrators?|traffickers?|probably|likely to be)(?!\p{L})/iu,
  da: /(?<!\p{L})(?:frikendt\p{L}*|offer|offeret|ofre|ofrene|ofrenes|skyldige?|uskyldige?|mistænk\p{L}*|gerningsm\p{L}*|bagm[aæ]nd\p{L}*|sandsynligvis)(?!\p{L})/iu,
};
export const PER_CENT = /%|per ?cent\b|procent/iu;
