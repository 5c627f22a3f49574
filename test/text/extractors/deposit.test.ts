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
    ['DK', 'Tiden er din, når du har sendt 200 kr på MobilePay. Send 200 på MobilePay, så får du adressen'],
    ['DK', 'Booking sker mod 250 kr'],
    ['DK', 'Du skal overføre 300 kr inden jeg sender adressen'],
    ['DK', 'jeg tager ikke imod kontanter, kun MobilePay'],
    ['DK', 'Kr. 150 sikrer tiden'],
    ['GB', '£20 secures your appointment'],
    ['GB', 'Crypto strictly'],
    ['GB', 'All payments via Revolut before I share the postcode'],
    ['GB', 'I only take PayPal'],
    ['GB', 'Appointments only against a £50 transfer'],
    ['SE', 'Bokning mot 300 kr via Swish'],
    ['SE', 'Förskottet betalas med Swish'],
    ['NO', 'Kun Vipps, ikke kontanter'],
    ['DE', 'Termin nur gegen 30 € Anzahlung'],
    ['DE', '50% vorab'],
    ['PL', 'Zaliczka 50 zł, potem adres'],
    ['ES', 'Reserva con 20€ por bizum'],
    ['RO', 'Avans 50 lei prin Revolut'],
    ['RU', 'только крипта'],
    ['TH', 'โอนมัดจำก่อน 500'],
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
    ['DK', 'Du betaler først, når vi har mødt hinanden'],
    ['DK', 'Nogen bruger mine billeder og kræver depositum'],
    ['DK', 'Depositum tager jeg ikke'],
    ['DK', 'Lejlighed til leje, depositum tre måneders husleje'],
    ['DK', 'Skriv inden du kommer, MobilePay er fint'],
    ['GB', 'Beware of scammers asking for a deposit'],
    ['GB', 'cash or revolut, text before you come'],
    ['GB', 'No money upfront, pay when you see me'],
    ['GB', 'bitcoin accepted'],
    ['SE', 'Swish när du kommer'],
    ['DE', 'Anzahlung verlange ich nicht'],
    ['PL', 'blik albo gotówka'],
    ['ES', 'No pido anticipo'],
    ['RU', 'Без предоплаты'],
    ['TH', 'จ่ายเงินสดหน้างาน'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).not.toBe(true);
  });
});
