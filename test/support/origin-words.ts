/**
 * Words of origin by language, in groups of one grammatical form: each word of a group may stand in the place of any other. The groups hold the word for the
 * country of the adverts too, because that changes an advert's nationality as well.
 */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  dan: [
    ...withEndings(
      'thailandsk polsk rumænsk bulgarsk ungarsk tjekkisk litauisk lettisk estisk russisk ukrainsk tysk hollandsk fransk spansk italiensk græsk tyrkisk nigeriansk brasiliansk colombiansk argentinsk kinesisk japansk svensk norsk dansk engelsk baltisk asiatisk afrikansk latinamerikansk østeuropæisk islandsk karibisk',
      ['', 'e'],
    ),
    'thailand polen rumænien ungarn estland letland litauen rusland ukraine tyskland spanien italien grækenland brasilien colombia cuba peru danmark sverige norge nigeria kina japan',
    'thailænder polak ungarer litauer russer ukrainer tysker spanier italiener græker nigerianer brasilianer colombianer kineser japaner dansker svensker',
    'thaipige ungarerinde filippinerinde svenskerinde danskerinde spanierinde tyskerinde latina',
  ],
  nob: [
    ...withEndings(
      'thailandsk polsk rumensk bulgarsk ungarsk tsjekkisk litauisk latvisk estisk russisk ukrainsk tysk fransk spansk italiensk gresk tyrkisk nigeriansk brasiliansk colombiansk kinesisk japansk svensk norsk dansk engelsk asiatisk afrikansk islandsk',
      ['', 'e'],
    ),
    'thailand polen romania ungarn estland latvia litauen russland ukraina tyskland spania italia hellas brasil colombia cuba finland norge sverige danmark ghana nigeria kina',
  ],
  swe: [
    ...withEndings(
      'thailändsk polsk rumänsk bulgarisk ungersk tjeckisk litauisk lettisk estnisk rysk ukrainsk tysk fransk spansk italiensk grekisk turkisk nigeriansk brasiliansk colombiansk kinesisk japansk svensk norsk dansk engelsk asiatisk afrikansk',
      ['', 'a'],
    ),
    'thailand polen rumänien ungern estland lettland litauen ryssland ukraina tyskland spanien italien grekland brasilien colombia kuba vietnam filippinerna sverige danmark nigeria kina',
  ],
  eng: [
    'thai polish romanian bulgarian hungarian czech latvian lithuanian moldovan russian ukrainian german dutch french spanish portuguese italian greek turkish brazilian colombian jamaican ghanaian nigerian chinese japanese american australian swedish danish english british irish scottish',
    'thailand poland romania bulgaria hungary slovakia latvia lithuania russia ukraine germany spain italy greece brazil colombia jamaica ghana nigeria china taiwan sweden denmark ireland',
    'latina filipina brazilian colombian romanian latvian',
  ],
  deu: [
    ...withEndings(
      'thailändisch polnisch rumänisch bulgarisch ungarisch tschechisch lettisch russisch ukrainisch spanisch italienisch türkisch brasilianisch chinesisch österreichisch deutsch',
      ['', 'e', 'er', 'en', 'es'],
    ),
    ...withEndings(
      'polin rumänin bulgarin ungarin russin ukrainerin spanierin italienerin türkin brasilianerin kolumbianerin chinesin österreicherin thailänderin',
      ['', 'nen'],
    ),
    'thailand polen rumänien bulgarien ungarn russland spanien italien brasilien kolumbien china österreich deutschland',
  ],
  pol: [
    'tajka polka rumunka bułgarka węgierka rosjanka ukrainka białorusinka niemka hiszpanka brazylijka kolumbijka chinka',
    'tajki polki rumunki bułgarki węgierki rosjanki ukrainki białorusinki niemki hiszpanki brazylijki kolumbijki chinki',
  ],
  ron: [
    'tailandeză poloneză româncă bulgăroaică rusoaică ucraineancă moldoveancă spanioloaică braziliancă columbiană chinezoaică',
    'românia moldova bulgaria ungaria ucraina germania brazilia columbia polonia',
  ],
  spa: [
    'tailandesa rumana búlgara húngara rusa ucraniana española portuguesa italiana brasileña colombiana venezolana dominicana cubana peruana chilena argentina latina',
  ],
  rus: [
    'тайка полька румынка болгарка украинка белоруска немка испанка бразильянка китаянка россиянка',
    'тайская польская румынская болгарская украинская немецкая испанская китайская русская',
    'таиланд польша румыния болгария украина германия испания китай россия казахстан',
    'таиланда польши румынии болгарии украины германии испании китая россии',
  ],
  ukr: [
    'полячка румунка росіянка українка білоруска іспанка італійка бразилійка',
    'таїланду польщі румунії болгарії україни росії',
  ],
  tha: ['คนไทย คนลาว คนจีน', 'สาวไทย สาวลาว สาวจีน สาวรัสเซีย สาวญี่ปุ่น สาวเดนมาร์ก'],
};

/** First names of women of many origins. Names that are an everyday word as well are left out. */
const NAMES: readonly (readonly string[])[] = [
  words(
    'Aaliyah Alina Anja Anki Anna Annelie Annette Annika Anya Aoife Barb Bella Bente Bettina Bożena Camilla Carmen Carol Coco Daniela Dao Danuta Desislava Elena Eva Fie Gill Greta Grethe Gunilla Hanne Heidi Heike Helen Ilze Inma Ioana Jessy Jonna Jytte Kari Karin Karla Kate Kimmy Kirsten Lara Lena Lilly Lotta Lowenna Lulu Maja Maria Maxine Mei Merche Mia Mila Mimi Mira Moira Nikki Nikolett Nina Noi Nong Pauline Paula Pernille Petra Pia Pilar Ploy Ragnhild Randi Renate Rikke Rosa Rose Ruth Sabrina Sakura Sanne Sarah Sasha Sheila Susi Tilde Tina Torunn Ulrike Vibeke Viv',
  ),
  words(
    'Aaliyah Adaeze Amina Anong Ayse Bianca Bogna Camila Chantal Chidinma Dilnoza Elif Fatima Freja Giulia Grace Hanna Ingrid Jekaterina Katarzyna Keiko Kinga Leila Linh Lucía Magdalena Malee Mariam Ngozi Niamh Oksana Olga Priya Ramona Roza Sif Signe Sofie Sunniva Svetlana Thanh Valentina Violeta Wanjiru Xiu Yasmin Yuki Zainab Zsófia',
  ),
];
const CYRILLIC_NAMES = words('Анна Алина Вика Ирина Катя Лена Марта Наталья Оксана Ольга Светлана Юля Айгуль Зарина');

/**
 * Another word of origin of the same form.
 *
 * @param language - ISO 639-3 code of the text.
 * @param word - A word as written.
 * @param step - How many places to go on in its group.
 * @returns The other word, capitals kept; nothing where no group has the word.
 * @example
 * ```ts
 * otherOrigin('dan', 'Polske', 1); // 'Rumænske'
 * ```
 */
export function otherOrigin(language: string, word: string, step: number): string | undefined {
  const plain = word.toLowerCase();
  const own = GROUPS[language === 'nno' ? 'nob' : language] ?? [];
  const groups = [...own, ...Object.values(GROUPS).flat()];
  const group = groups.map(words).find((one) => one.includes(plain));
  if (group === undefined) return undefined;
  return cased(another(group, group.indexOf(plain), step), word);
}

/**
 * Another first name, of whatever origin.
 *
 * @param name - A word of the text.
 * @param step - How many places to go on in the table.
 * @returns The other name, in the same script; nothing where the word is no name of the table.
 * @example
 * ```ts
 * otherName('Vibeke', 1); // 'Linh'
 * ```
 */
export function otherName(name: string, step: number): string | undefined {
  const cyrillic = CYRILLIC_NAMES.indexOf(name);
  if (cyrillic >= 0) return another(CYRILLIC_NAMES, cyrillic, step);
  const place = NAMES[0]?.indexOf(name) ?? -1;
  return place < 0 ? undefined : another(NAMES[1] ?? [], place, step);
}

/**
 * Another flag.
 *
 * @param flag - Two regional letters.
 * @param step - How many places to go on in the table.
 * @returns Another flag than the one given.
 * @example
 * ```ts
 * otherFlag('🇹🇭', 0); // '🇷🇴'
 * ```
 */
export function otherFlag(flag: string, step: number): string {
  const rest = FLAGS.filter((one) => one !== flag);
  const place = (flag.codePointAt(0) ?? 0) + (flag.codePointAt(2) ?? 0);
  return rest[(place + step) % rest.length] ?? flag;
}

const FLAGS = words('🇹🇭 🇷🇴 🇵🇱 🇧🇷 🇨🇴 🇳🇬 🇩🇰 🇸🇪 🇬🇧 🇩🇪 🇺🇦 🇨🇳 🇪🇸');

function withEndings(stems: string, endings: readonly string[]): readonly string[] {
  return endings.map((ending) =>
    words(stems)
      .map((stem) => stem + ending)
      .join(' '),
  );
}

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** The list is gone through in circles; the word itself is passed over. */
function another(list: readonly string[], place: number, step: number): string {
  const self = list[place % list.length] ?? '';
  const next = list[(place + step) % list.length] ?? self;
  return next === self ? (list[(place + step + 1) % list.length] ?? self) : next;
}

function cased(word: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase() && like !== like.toLowerCase()) return word.toUpperCase();
  const [first = ''] = like;
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
