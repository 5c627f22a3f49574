// Generated from rules/lexicons/no-limits-context.json by `npm run generate`. Do not edit.
import { packedLexicon } from '../../text/packed-lexicon.js';
import type { Lexicon } from '../../text/types.js';

/** Words beside which "everything included" and "no limits" speak of towels, rent and coffee; read as word sets */
export const NO_LIMITS_CONTEXT: Lexicon = /* @__PURE__ */ packedLexicon(
  {"id":"no-limits-context","version":"1.0.0","licence":"CC-BY-4.0","source":"editorial"},
  "coffee\tmul\tmundane\t\t!\nkaffe\nkaffee\nkawa\ncafea\ncafé\ntea\nte\ntee\ntowel\ntowels\nhåndklæde\nhåndklæder\nhandduk\nhanddukar\nhåndkle\nhandtuch\nhandtücher\noil\nolie\nolja\nolje\nöl\nmassageolie\ndrinks\ndrink\ndrikkevarer\ndrikke\nwater\nvand\nvatten\nvann\nwasser\nparking\nparkering\nparken\nmoms\nvat\ntax\ntva\niva\nrent\nhusleje\nhyra\nleje\nmiete\nforbrug\nbills\nel\nelectricity\nvarme\nheating\nwifi\ninternet\nlaundry\nvask\nrengøring\ncleaning\ncups\nkopper\nsmil\nsmile\nsmiles\nhugs\nkram\npatience\ntålmodighed\nhumor\nhumour\nlaughter\nlatter\ntalk\nsnak\ntid?\ncandles\nstearinlys\nshower\nbad\nbruser\ndusj\ndusch\nslippers\ncakes\nkage\ncake\nholiday\nferie\nhotel?\nflight\nfly\nresort\npackage?\npakkerejse\nbuffet\nfood\nmad\nlove\nkærlighed\nlearning\nimagination\ntime?\nluggage\nbaggage\ndata\ncalls\nkilometer\nkm\nmileage\nmiles\nspeed\nlæger\tmul\tdoctors\t\t!\nlægerne\ndoctors\ndoctor\nläkare\nleger\närzte\nmédicos\nlekarze\nmedici\nreporters\nreportere\njournalister\ningeniører\nwear\tmul\tidle\t\t!\nwearing\nbring\ntalk\ntalking\ndrink\ndrinking\nchat\neat\neating\npay\ncook\nsnak\nsnakke\nsnakker\ntale\ntaler\ndrikke\ndrik\nspise\nhave\ntag\ntage\nprata\npratar\nreden\nsprechen\nerzählen\ntell\ncry\nlaugh\nwatch\nlisten",
);
