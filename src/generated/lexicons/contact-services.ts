// Generated from rules/lexicons/contact-services.json by `npm run generate`. Do not edit.
import { packedLexicon } from '../../text/packed-lexicon.js';
import type { Lexicon } from '../../text/types.js';

/** Messengers and networks on which an advert gives a name; tag: the service */
export const CONTACT_SERVICES: Lexicon = /* @__PURE__ */ packedLexicon(
  {"id":"contact-services","version":"1.0.0","licence":"CC-BY-4.0","source":"editorial"},
  "telegram\tmul\ttelegram\t\t!\ntg\ntelegrm\nsnapchat\tmul\tsnapchat\t\t!\nsnap\ninstagram\tmul\tinstagram\t\t!\ninsta\nig\nwechat\tmul\twechat\t\t!\nweixin\nline id\tmul\tline\t\t!\nkik\tmul\tkik\t\t!\nsignal\tmul\tsignal\t\t!\nviber\tmul\tviber\t\t!\nonlyfans\tmul\tonlyfans\t\t!\nonly fans\ntwitter\tmul\tx\t\t!\nskype\tmul\tskype\t\t!\nwickr\tmul\twickr\t\t!\nthreema\tmul\tthreema\t\t!\ndiscord\tmul\tdiscord\t\t!\ntiktok\tmul\ttiktok\t\t!\nfacebook\tmul\tfacebook\t\t!\nmessenger\nfansly\tmul\tfansly\t\t!\nwhatsapp\tmul\twhatsapp\t\t!",
);
