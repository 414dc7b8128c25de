import { wordSet } from './word-set';

/** The languages a statement may be said to be in, in lower case. */
export const languageNames = wordSet(
  `afrikaans albanian amharic arabic aramaic armenian assamese azerbaijani azeri basque belarusian bengali berber bosnian
  breton bulgarian burmese cantonese catalan chechen cornish creole croatian czech danish dari dutch english esperanto
  estonian faroese farsi filipino finnish flemish french frisian gaelic galician georgian german greek greenlandic guarani
  gujarati hausa hawaiian hebrew hindi hmong hungarian icelandic igbo indonesian inuktitut irish italian japanese javanese
  kannada kazakh khmer kikuyu kinyarwanda korean kosovan kurdish kurmanji kyrgyz lao latin latvian lingala lithuanian
  luganda luxembourgish macedonian malagasy malay malayalam maltese mandarin maori māori manx marathi moldovan mongolian
  montenegrin nahuatl navajo nepali norwegian occitan oromo pashto patois persian pidgin polish portuguese punjabi quechua
  romani romanian romansh russian saami sami samoan sanskrit scots serbian serbo-croatian shona sicilian sindhi sinhala
  slovak slovene slovenian somali sorani sorbian spanish swahili swedish tagalog tajik tamil tatar telugu thai tibetan
  tigrinya tongan tswana turkish turkmen twi uighur ukrainian urdu uyghur uzbek valencian vietnamese welsh wolof xhosa
  yiddish yoruba zulu`,
);
