import { wordSet } from './word-set';

/**
 * Words for what somebody is at large, and what he may have been called before: "the scientist" for a biologist, "the boss"
 * for a director. Looser than `moreGeneral`, and used only of those who are in view.
 */
export const kindredRoles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'scientist researcher academic expert scholar professor',
        `doctor professor lecturer researcher scientist academic scholar expert biologist chemist physicist geologist ecologist zoologist
        botanist virologist epidemiologist astronomer hydrologist seismologist volcanologist geneticist neuroscientist meteorologist
        climatologist immunologist toxicologist economist historian anthropologist archaeologist sociologist psychologist mathematician
        demographer geographer investigator analyst specialist dean`,
      ],
      [
        'officer detective',
        'officer detective constable inspector sergeant superintendent commander policeman policewoman chief',
      ],
      ['investigator', 'investigator detective inspector officer auditor'],
      ['lawyer', 'lawyer solicitor barrister attorney counsel prosecutor'],
      [
        'politician lawmaker legislator democrat republican conservative liberal socialist',
        `politician minister mp msp mep senator congressman congresswoman councillor councilor mayor governor lawmaker legislator
        candidate backbencher peer secretary chancellor leader representative`,
      ],
      [
        'boss executive businessman businesswoman entrepreneur chief',
        'boss executive director founder co-founder manager owner chairman chair ceo chief entrepreneur head president proprietor',
      ],
      ['writer author', 'writer author novelist poet historian biographer columnist journalist'],
      [
        'musician performer artist star',
        'musician singer pianist guitarist drummer violinist composer rapper songwriter actor actress dancer comedian',
      ],
      [
        'player footballer athlete star skipper captain',
        `player footballer striker midfielder goalkeeper defender winger forward captain batsman bowler fielder athlete runner
        swimmer cyclist golfer rower boxer champion`,
      ],
      [
        'winner champion medallist medalist',
        'winner champion runner swimmer cyclist golfer athlete jockey boxer rower climber',
      ],
      ['coach manager boss', 'coach manager trainer'],
      [
        'cleric churchman',
        'bishop archbishop vicar priest dean reverend pastor rector canon imam rabbi chaplain',
      ],
      [
        'medic doctor',
        'doctor surgeon physician nurse paramedic consultant cardiologist oncologist neurologist paediatrician pediatrician psychiatrist',
      ],
      [
        'soldier commander',
        'soldier general colonel captain major commander lieutenant sergeant admiral brigadier',
      ],
    ] as const
  ).flatMap(([general, particular]) =>
    [...wordSet(general)].map((word) => [word, wordSet(particular)] as const),
  ),
);

/** What the sentence that names somebody may say of a person who is this; beside the word's own stem. */
const signs: Readonly<Record<string, RegExp>> = {
  winner: /^(?:won|wins?|winning|victory|victor|title|gold|triumph\w*|beat|beaten|champion\w*)$/u,
  victor: /^(?:won|wins?|winning|victory|beat)$/u,
  champion: /^(?:title|defending|won|champion\w*)$/u,
  loser: /^(?:lost|defeat\w*)$/u,
  runner: /^(?:ran|runs?|running|marathon)$/u,
  scientist: /^(?:scien\w*|university|institute|laboratory|lab|professor|dr)$/u,
  academic: /^(?:university|professor|prof|college|lecturer|faculty|institute)$/u,
  researcher: /^(?:research\w*|university|institute|study|professor)$/u,
  author: /^(?:book|novel|memoir|wrote|author)$/u,
  writer: /^(?:book|novel|memoir|wrote|writes|author)$/u,
  novelist: /^(?:novels?|wrote)$/u,
  artist: /^(?:art|paint\w*|sculpt\w*|gallery|exhibition)$/u,
  politician: /^(?:politic\w*|elected|election|party)$/u,
  owner: /^(?:own|owns|owned|bought)$/u,
  teenager: /^1[3-9]$/u,
  pensioner: /^(?:6[5-9]|[789]\d|pension\w*|retired)$/u,
  octogenarian: /^8\d$/u,
  mother: /^(?:daughters?|sons?|children|child|toddler|baby|mother|mum)$/u,
  father: /^(?:daughters?|sons?|children|child|toddler|baby|father|dad)$/u,
  parent: /^(?:daughters?|sons?|children|child|toddler|baby)$/u,
  landlady: /^(?:pub|inn|landlord)$/u,
  landlord: /^(?:pub|inn|landlady)$/u,
};

/** Of these the stem tells nothing: "office" of an officer, "work" of a worker. */
const stemless = wordSet(
  `officer minister manager leader speaker commander worker reporter member partner spokesperson commissioner prisoner passenger
  customer stranger foreigner other user lawyer banker brother sister mother father daughter teenager winner loser runner
  author writer artist scientist researcher owner pensioner director editor actor governor mayor neighbor visitor
  supporter follower brewer official`,
);

/** Words by which the sentence that names somebody tells that he is this: "baked" of a baker. Null where there are none. */
export function signsOfRole(head: string): RegExp | null {
  const known = stems.get(head);
  if (known !== undefined) return known;
  const sign = signFor(head);
  if (stems.size < mostStems) stems.set(head, sign);
  return sign;
}

/** Patterns that were asked for, as they are asked for again and again; no more than so many. */
const stems = new Map<string, RegExp | null>();
const mostStems = 2000;

function signFor(head: string): RegExp | null {
  const listed = signs[head];
  if (listed) return listed;
  if (stemless.has(head)) return null;
  const stem = /^(\p{Ll}{4,}?)(?:n?er|or|ist|ian|man|woman)$/u.exec(head)?.[1]?.replace(/(\p{L})\1$/u, '$1');
  return stem !== undefined ? new RegExp(`^${stem}`, 'u') : null;
}

const seldomUnnamed = wordSet(
  `winner loser champion star veteran newcomer native graduate teenager pensioner captain skipper striker midfielder
  goalkeeper defender winger centre-half centre-back center-back full-back fullback left-back right-back left-hander right-hander
  quarterback linebacker shortstop outfielder flanker prop hooker fly-half scrum-half sprinter senior sophomore freshman rookie
  octogenarian democrat republican conservative academic author novelist politician businessman
  businesswoman scientist writer`,
);

/** Whether a description is hardly ever used of somebody whom the draft does not name: "the winner", "the mother of two", "the 43-year-old". */
export function isSecondDescription(head: string, complement: readonly string[]): boolean {
  if (head.endsWith('year-old') || seldomUnnamed.has(head)) return true;
  const children = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/u.test(
    complement[0] ?? '',
  );
  return children && /^(?:mother|father|parent|grandmother|grandfather)$/u.test(head);
}
