/** Pairs of spellings of one word, British first, by the part that differs: it may be followed by an ending. */
const stems = `
centre center, theatre theater, metre meter, litre liter, fibre fiber, calibre caliber, sombre somber, spectre specter,
manoeuvre maneuver, defence defense, offence offense, licence license, pretence pretense, practise practice,
grey gray, tyre tire, kerb curb, plough plow, mould mold, moustache mustache, pyjama pajama, aluminium aluminum,
sceptic skeptic, jewellery jewelry, ageing aging, judgement judgment, acknowledgement acknowledgment, programme program,
towards toward, afterwards afterward, backwards backward, forwards forward, upwards upward, downwards downward,
whilst while, amongst among, learnt learned, burnt burned, dreamt dreamed, spelt spelled, spoilt spoiled, leapt leaped,
dialogue dialog, catalogue catalog, analogue analog, monologue monolog, cosy cozy, speciality specialty,
anaesthe anesthe, paediatric pediatric, anaemi anemi, foetus fetus, foetal fetal, oestrogen estrogen, haemo hemo,
leukaemia leukemia, diarrhoea diarrhea, encyclopaedia encyclopedia, gynaecolog gynecolog, orthopaedic orthopedic,
travell travel, cancell cancel, labell label, modell model, levell level, fuell fuel, signall signal, counsell counsel,
channell channel, marvell marvel, quarrell quarrel, tunnell tunnel, fulfill fulfil, enroll enrol, centred centered, instalment installment,
skilful skillful, wilful willful, worshipp worship, kidnapp kidnap, omelette omelet, doughnut donut, whisky whiskey,
artefact artifact, draught draft, adviser advisor, racquet racket, tonne ton, okay ok, yeah yea, hullo hello,
alright all-right, mr mister, mrs missus, dr doctor, prof professor, gov governor, sen senator, rep representative,
gen general, col colonel, sgt sergeant, capt captain, lt lieutenant, rev reverend, hon honourable, vs versus, tv television
`;

const words = new Map<string, string>();
const openings: (readonly [british: string, american: string])[] = [];
for (const pair of stems.trim().split(/,\s*/)) {
  const [british = '', american = ''] = pair.split(' ').map((word) => word.replace('-', ' '));
  words.set(british, american);
  if (british.length > 4 && !british.includes(' ')) openings.push([british, american]);
}
/** Openings by their first three letters, so that a word is held against few. */
const byStart = new Map<string, (readonly [british: string, american: string])[]>();
for (const opening of openings) {
  const start = opening[0].slice(0, 3);
  byStart.set(start, [...(byStart.get(start) ?? []), opening]);
}

/**
 * The one spelling under which a word in lower case is compared: US for UK, a title spelled out, "all right" for
 * "alright". It need not be a word that anybody writes, as long as both spellings give the same.
 */
export function oneSpelling(word: string): string {
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  for (const [british, american] of byStart.get(word.slice(0, 3)) ?? []) {
    if (word.startsWith(british)) return american + word.slice(british.length);
  }
  return word
    .replace(/^(\p{L}{3,})our(?=$|s$|ed$|ing$|ite|able|abl[ey]|ful|less|hood|ly$|er|ist|al$)/u, '$1or')
    .replace(/(?<=\p{L}{3})is(?=e$|ed$|es$|ing$|ation|er$|ers$|able$)/u, 'iz')
    .replace(/(?<=\p{L}{3})ys(?=e$|ed$|es$|ing$)/u, 'yz')
    .replace(/(?<=\p{L}{3})sk(?:yy|iy|ii|ij|yi|i|iyy)$/u, 'sky');
}
