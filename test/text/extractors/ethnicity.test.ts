import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

describe('ethnicity-stated', () => {
  it.each([
    'Ebony lady in Leeds',
    'Beautiful Asian woman, 34',
    'mixed race companion',
    'Mørkhudet dame på 40',
    'Smuk asiatisk kvinde',
    'Mörkhyad kvinna i Lund',
    'Dunkelhäutige Dame',
    'Азиатка, 35 лет',
    'Mulatka, 30 lat',
    'Latina, 38 años',
  ])('is seen in “%s”', (text) => {
    expect(extractFacts(text).facts['ethnicity-stated']?.value).toBe(true);
  });

  it.each([
    'Asian massage with warm oil',
    'Thai lady, 40',
    'Danish woman with black hair',
    'Black dress and high heels',
    'White towels, hot tea',
    'Black Friday: half price',
    'All men are welcome, black gentlemen too',
    'Orientalsk massage',
    'Sort kjole og høje hæle',
    'Hvid vin og god mad',
    'Schwarze Strümpfe auf Wunsch',
    'Blond with blue eyes',
  ])('is not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['ethnicity-stated']?.value).toBe(false);
  });
});
