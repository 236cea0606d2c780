// The same in German and English, cut into the tokens of two encodings. The cuts are stored, so that nobody has to load an
// encoding to see them; a test makes them anew with gpt-tokenizer.

import type { Sourced } from '../data/schema.ts';

/** An encoding: o200k is the newer one, which gpt-oss uses, too, cl100k the older one. */
export type Encoding = 'o200k' | 'cl100k';

/** The same in two languages. */
export interface Sample {
  /** Its words go by this name. */
  readonly name: string;
  /** With "|" where a token ends, as in the English one. */
  readonly german: Readonly<Record<Encoding, string>>;
  /** Both encodings cut these alike. */
  readonly english: string;
  /** Where both texts stand; ours have none. */
  readonly source?: Sourced;
}

/** The samples, of which the first is shown at first. */
export const samples = [
  {
    name: 'udhr',
    german: {
      o200k:
        'Alle| Menschen| sind| frei| und| gleich| an| Wür|de| und| Re|chten| geboren|.| Sie| sind| mit| Vern|un|ft| und| Gew|issen| beg|abt| und| sollen| ein|ander| im| Geist| der| Brü|der|lichkeit| begeg|nen|.| Jeder| hat| Anspruch| auf| die| in| dieser| Erklärung| verk|ünd|eten| Rechte| und| Fre|ihe|iten| ohne| irgende|inen| Unterschied|,| etwa| nach| R|asse|,| Haut|farbe|,| Gesch|lecht|,| Sprache|,| Religion|,| polit|ischer| oder| sonst|iger| Über|zeug|ung|,| national|er| oder| sozial|er| Herkunft|,| Verm|ögen|,| Geburt| oder| sonst|igem| Stand|.',
      cl100k:
        'Alle| Menschen| sind| frei| und| gleich| an| W|ür|de| und| Re|chten| geb|oren|.| Sie| sind| mit| Vern|unft| und| Gew|issen| beg|ab|t| und| sollen| ein|ander| im| Ge|ist| der| Br|ü|der|lichkeit| be|ge|gn|en|.| J|eder| hat| Ans|pr|uch| auf| die| in| dieser| Er|klär|ung| verk|ünd|eten| Re|chte| und| Fre|i|heiten| ohne| ir|gende|inen| Unters|chied|,| etwa| nach| R|asse|,| Haut|far|be|,| Gesch|le|cht|,| Spr|ache|,| Religion|,| polit|ischer| oder| sonst|iger| Über|zeug|ung|,| national|er| oder| so|zial|er| Her|k|unft|,| Verm|ö|gen|,| Geb|urt| oder| sonst|ig|em| Stand|.',
    },
    english:
      'All| human| beings| are| born| free| and| equal| in| dignity| and| rights|.| They| are| endowed| with| reason| and| conscience| and| should| act| towards| one| another| in| a| spirit| of| brother|hood|.| Everyone| is| entitled| to| all| the| rights| and| freedoms| set| forth| in| this| Declaration|,| without| distinction| of| any| kind|,| such| as| race|,| colour|,| sex|,| language|,| religion|,| political| or| other| opinion|,| national| or| social| origin|,| property|,| birth| or| other| status|.',
    source: {
      source: 'https://www.ohchr.org/en/human-rights/universal-declaration/translations/german-deutsch',
      asOf: '2026-11',
      verified: true,
    },
  },
  {
    name: 'gdpr',
    german: {
      o200k:
        'Person|en|bez|ogene| Daten| müssen| auf| recht|mäß|ige| Weise|,| nach| Tre|u| und| Glaub|en| und| in| einer| für| die| bet|roffene| Person| nachvoll|zieh|baren| Weise| verarbeitet| werden|.',
      cl100k:
        'Person|en|be|z|ogene| Daten| müssen| auf| re|ch|tm|äß|ige| We|ise|,| nach| Tre|u| und| G|la|uben| und| in| einer| für| die| bet|ro|ff|ene| Person| nach|v|oll|zie|hb|aren| We|ise| ver|arbeit|et| werden|.',
    },
    english:
      'Personal| data| shall| be| processed| law|fully|,| fairly| and| in| a| transparent| manner| in| relation| to| the| data| subject|.',
    source: {
      source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      asOf: '2016-04',
      published: true,
      verified: true,
    },
  },
  {
    name: 'grant',
    german: {
      o200k:
        'Der| Z|uw|endung|semp|fänger| weist| die| zwe|ck|ents|prech|ende| Mittel|ver|wendung| durch| einen| Ver|wendungs|nach|weis| nach|.',
      cl100k:
        'Der| Zu|wendung|se|mp|f|änger| we|ist| die| zwe|ck|ents|prech|ende| Mitt|el|ver|wendung| durch| einen| Ver|wendung|sn|ach|weis| nach|.',
    },
    english: 'The| grant| recipient| shows| in| a| report| that| the| money| was| used| as| intended|.',
  },
  {
    name: 'statutes',
    german: {
      o200k: 'Die| Mitglied|ervers|ammlung| besch|ließt| mit| Zwe|id|ritt|el|mehr|heit| über| Satz|ungs|änder|ungen|.',
      cl100k:
        'Die| Mitgli|ed|ervers|am|ml|ung| besch|ließ|t| mit| Zwe|id|rit|tel|m|ehr|heit| über| Sat|z|ungs|änder|ungen|.',
    },
    english: 'The| general| meeting| decides| on| changes| to| the| statutes| by| a| two|-thirds| majority|.',
  },
  {
    name: 'sovereignty',
    german: {
      o200k: 'Digit|ale| S|ouver|än|ität| braucht| selbst| ge|host|ete| Sprach|model|le|.',
      cl100k: 'Digit|ale| Sou|ver|än|ität| bra|ucht| selbst| geh|ost|ete| Spr|ach|model|le|.',
    },
    english: 'Digital| sovereignty| needs| self|-host|ed| language| models|.',
  },
  {
    name: 'party',
    german: {
      o200k: 'Kann|st| du| bis| morgen| die| Einladung| zum| Sommer|fest| schreiben|?',
      cl100k: 'K|ann|st| du| bis| m|orgen| die| Ein|lad|ung| zum| Sommer|fest| sch|reiben|?',
    },
    english: 'Can| you| write| the| invitation| to| the| summer| party| by| tomorrow|?',
  },
  {
    name: 'certificate',
    german: {
      o200k: 'V|ere|ins|mitglied|schaft|s|best|ätigung',
      cl100k: 'V|ere|ins|mit|gli|eds|chaft|s|best|ät|igung',
    },
    english: 'membership| confirmation',
  },
  {
    name: 'society',
    german: {
      o200k: 'Z|ivil|gesellschaft',
      cl100k: 'Z|ivil|ges|ellschaft',
    },
    english: 'civil| society',
  },
] as const satisfies readonly Sample[];
