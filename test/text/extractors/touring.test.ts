import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

describe('moves-often', () => {
  it.each([
    'Man-tirs Aalborg, ons-fre Randers',
    'Uge 23 Odense, uge 24 Kolding',
    '1.-3. juni Vejle / 4.-6. juni Horsens',
    'Monday Leeds Tuesday York Wednesday Hull',
    'Oslo → Bergen → Trondheim',
    'først Aarhus, så Randers, så Viborg',
    'now in Leeds then York then Hull',
    '📍Odense 1-3 maj 📍Kolding 4-6 maj',
    'Hamburg bis Mittwoch, dann Bremen, dann Kiel',
    'CPH 12-14/3, AAR 15-17/3, AAL 18/3',
    'Malmö måndag, Lund tisdag',
    'Warszawa 1-3.05, Gdańsk 4-6.05',
    'Every week in a new town',
    'I move city every week',
    'Touring Scotland',
    'Stavanger til fredag, Bergen fra lørdag',
    'Leeds today, Hull tomorrow, York Friday',
    'this week Cardiff next week Swansea',
    'Londres 1-4, Leeds 5-7, Hull 8-10',
    'Сегодня Осло, завтра Берген, в пятницу Ставангер',
    'skifter by hver anden uge',
    'turnerer i hele landet',
    'Viborg (mandag), Skive (tirsdag) og Holstebro (onsdag)',
    'Aalborg 3/6 - Hobro 4/6 - Randers 5/6',
    '5-7 June Bath, 8-10 June Exeter',
    'KBH > ODENSE > ESBJERG',
  ])('is seen in “%s”', (text) => {
    expect(extractFacts(text).facts['moves-often']?.value).toBe(true);
  });

  it.each([
    'Jeg dækker Vejle, Kolding og Fredericia',
    'Guests come from Leeds, York and Hull',
    'Åbent mandag 10-18, tirsdag 12-20',
    'Hver torsdag i Slagelse, ellers i Næstved',
    "I don't tour",
    'Massage 30 min 400, 60 min 700',
    '650/1100. Aarhus. Ring 10-20',
    'Jeg bor i Odense og kører til Nyborg og Svendborg',
    'Nye piger hver uge',
    'Mo-Fr 10-18, Sa 10-14, Berlin',
    'From Leeds, living in Hull since 2010',
    'Anna 24, Mia 26',
    'Åben 3.-5. maj og 9.-11. maj i Randers',
  ])('is not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['moves-often']?.value).toBe(false);
  });
});

describe('Further unseen phrasings of moves-often', () => {
  it.each([
    'Skive mandag-tirsdag, Viborg resten af ugen',
    'Grenaa den 4.–6., Ebeltoft den 7.–9.',
    'Uge 12 Nyborg / uge 13 Svendborg / uge 14 Faaborg',
    'Hull 1st-3rd May, York 4th-6th May',
    'Bath on Tuesdays, Bristol on Fridays',
    'This week Derby, next week Stoke, then Crewe',
    'Preston, Bolton and Wigan, two days each',
    'Somewhere new every week, ask where I am',
    'Mondays Luton; Wednesdays Slough; Fridays Watford',
    'Måndag–onsdag Borås, torsdag–lördag Halmstad',
    'Kalmar v.14, Växjö v.15',
    'Først Hamar, deretter Gjøvik, så Lillehammer',
    'Kiel 3.-5.3., Lübeck 6.-8.3., Rostock 9.-11.3.',
    'Jede Woche in einer anderen Stadt',
    'Kraków 2-4 maja, Katowice 5-7 maja',
    'Madrid del 1 al 5, Sevilla del 6 al 10',
    'Tallinn → Riga → Vilnius',
    'Cluj luni, Sibiu miercuri, Arad vineri',
    'Hamar 2.-5. / Gjøvik 6.-8. / Elverum 9.-11.',
    'mon=LIV tue=MAN wed=LDS',
    'Week A Luton, week B Watford',
    'Next stops: Bergen, Stavanger',
  ])('are seen in “%s”', (text) => {
    expect(extractFacts(text).facts['moves-often']?.value).toBe(true);
  });

  it.each([
    'Open Monday in Leeds, closed Tuesday',
    'Jeg bor i Vejle og har fri onsdag',
    'Åben man 10-18 og tors 12-20 i Kolding',
    'Guests travel from York, Hull and Leeds',
    'Dækker Odense, Nyborg og Middelfart hele ugen',
    'Geboren in Kiel, seit 2010 in Hamburg',
    'Every week fresh towels',
    'Tar emot måndag och onsdag i Lund',
    'Ladies Monday, gents Tuesday',
    'Est. 2004 in Bath, moved in 2019',
    'Evenings in Stirling (Tues, Weds, Thurs) and I am home by twelve',
    'Ab Montag in Chemnitz, bis 23.12. und dann erst ab 7.1.',
  ])('are not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['moves-often']?.value).toBe(false);
  });
});
