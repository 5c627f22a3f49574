/** Words that begin a sentence or a heading with a capital and name neither a person nor a place; folded. */
const NO_NAMES: ReadonlySet<string> = new Set(
  [
    'a ab aben abent aber address adressen advent aegte after agta all alle also alt am an anal and andre anruf',
    'anyone apartment apen apent app approx ar asian auch auf aus autumn bad bada bank bar bara bare barn before',
    'begge behandler behandling bei beide besog besok besuch betaling billede billederne bis bitcoin bitte bizum bj',
    'blik booking born both brusebad btc but by ca call cant cash center centre chica christmas city clients clinic',
    'closed coffee come couples da dag dagen dame damen danish danke dann dansk day days de dein deine dejlig dem',
    'den der det dich din dina dine dir discreet diskret dit ditt dont door doren du during dziewczyna ea each east',
    'easter echt efter efterar ekstra ekte el ella eller email english er erste es eu euch every everyone',
    'everything extra extras familien familier families familjer fata ferie first flat foer for fore forsta forste',
    'foto frau frauen fredag friday fuld full fur gaester gaste gentlemen gents geoffnet german geschlossen gfe',
    'girl god good guests half halv han haus he hej hello her here herrar herren herrer heute hi hier hilsen hj',
    'holiday holidays hon hotel hotels hour house how hugs hun huset hvad hvem hver hvilket hvis hvor hvordan',
    'hvorfor hygge hygiejne hygiene i ich id if ihr ikke ill im incall incalls ingen innan insta instagram intet it',
    'its ive ja jag jahr jeg jente jeres jul just kaerlig kaffe kein keine kids kinder kiss kisses klinik klinikken',
    'kobieta kom kontant kram kun kunder kvalitet kvinde kvinder kvinna kvinner kvinnor kys ladies lady last latina',
    'lejlighed liebe lieber life lige livet lordag love lukket madchen maend mail man manad mandag maned mange',
    'manner massage massagen massor massoren meet meeting mein meine men menn mens mich midtby min mine minus mir',
    'mit mitt mobilepay moden monat monday month morgen mvh my nach nachste naeste nar nasta nat nein nej new next',
    'ni night nights no nobody noch nogen nogle noi nord norsk north nosotras not nothing now nu nur ny oder og',
    'ogsa ohne on ona online only ono onsdag open oppet or oral os ost ostern others ours outcall outcalls paare',
    'par parkering parking pasen paske payment paypal per phone photo photos pictures pige place please plus polish',
    'polsk pr preise price pris prisen privat private quality rate rates real regards respect respekt revolut ring',
    'road rolig room rooms russian sa salon salonen samt saturday seit semester senora service services she shop',
    'shower sidst sie signal skriv sms snap so sod som somebody sommer sondag sor south stad stadt stangt stedet',
    'stengt street studio stunde stunden summer sunday svensk swedish swish syd tack tage tager tak take takes takk',
    'tantra tar telefon telefonen telegram terapeut termine text thai thank thanks that the therapist they this',
    'thursday time timer tip tips tirsdag tjej torsdag total town tu tuesday ty uber uge uger ukrainian under ung',
    'unter urlaub us usdt usted vecka vejen venmo verificeret verified vest vi via vinter vipps visit visiting vom',
    'von vor vores we wednesday week weekend weeks weihnachten wellness wenn wer west what whatsapp when where',
    'which while who why wieder winter winther wir wise woche wohnung woman women wy year yes yo you your yours',
    'doorbell bell buzzer kettle heating lift elevator stairs wifi aircon driveway entrance home house visits buses trains',
    'dorklokken dorklokke klokken bussen toget elevatoren varmen hissen heisen aufzug klingel heizung bahn kirken butikken',
    'zeit zelle zu zum zur все вы дама девушка женщина каждый кто мы он она они ты это я',
  ]
    .join(' ')
    .split(' '),
);

/**
 * Whether a word that is written with a capital is an everyday word of adverts: `Massage`, `Parking`, `Damen`.
 *
 * @param word - A folded word.
 * @returns Whether it can be neither a name nor a place.
 * @example
 * ```ts
 * isNoName('parking') // → true
 * ```
 */
export function isNoName(word: string): boolean {
  return NO_NAMES.has(word);
}
