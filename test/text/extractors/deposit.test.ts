import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

const FACT = 'deposit-or-app-payment-only';

/** What the text shows, in an advert placed in a country. */
const valueOf = (country: string, text: string): boolean | undefined =>
  extractFacts(text, { country }).facts[FACT]?.value;

describe('Money before the meeting, or by app only', () => {
  it.each([
    ['DK', 'Depositum 300 kr på MobilePay'],
    ['DK', 'Kun MobilePay'],
    ['DK', 'Betaling forud'],
    ['DK', 'send halvdelen først'],
    ['DK', 'betal på forhånd via app'],
    ['GB', 'deposit required'],
    ['GB', 'bank transfer only'],
    ['GB', 'PayPal first then address'],
    ['GB', '£20 upfront'],
    ['GB', 'Bitcoin only, no cash'],
    ['GB', 'payment in advance by Revolut'],
    ['SE', 'Swish innan'],
    ['SE', 'Handpenning krävs'],
    ['NO', 'Forskudd på Vipps'],
    ['DE', 'Anzahlung per PayPal'],
    ['DE', 'Vorkasse'],
    ['PL', 'zaliczka blik'],
    ['RO', 'avans obligatoriu'],
    ['ES', 'pago por adelantado bizum'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).toBe(true);
  });
});

describe('No deposit, several ways to pay, cash, and booking ahead', () => {
  it.each([
    ['DK', 'Intet depositum'],
    ['DK', 'MobilePay eller kontant'],
    ['DK', 'Kun kontant'],
    ['DK', 'Ingen forudbetaling'],
    ['DK', 'Uden depositum'],
    ['DK', 'Du kan betale med MobilePay'],
    ['DK', 'Ring først'],
    ['GB', 'no deposit needed'],
    ['GB', 'deposit not required'],
    ['GB', 'cash or bank transfer'],
    ['GB', 'cash only'],
    ['GB', 'book in advance'],
    ['GB', 'WhatsApp only'],
    ['GB', 'text first please'],
    ['SE', 'Swish eller kontant'],
    ['NO', 'Ingen forskudd'],
    ['DE', 'Keine Vorkasse'],
    ['UA', 'Українка, передоплата не потрібна'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).not.toBe(true);
  });
});
